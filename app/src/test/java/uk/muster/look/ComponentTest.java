package uk.muster.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.shared.Shell.Item;

class ComponentTest {
  private static final Field BASE = Field.of("base", "Base");

  @Test
  void a_field_that_is_wrong_keeps_its_value_and_is_described_by_hint_and_message() {
    var field = BASE.hinted("As on the roster").holding("x\"y").wrong("Base x is unknown");

    var html = component("govuk/input", Map.of("field", field));

    var input = html.expectFirst("input#base");
    assertThat(input.val()).isEqualTo("x\"y");
    assertThat(input.hasClass("govuk-input--error")).isTrue();
    assertThat(input.attr("aria-describedby")).isEqualTo("base-hint base-error");
    assertThat(html.expectFirst("#base-error").text()).isEqualTo("Error: Base x is unknown");
    assertThat(html.expectFirst("label").attr("for")).isEqualTo("base");
  }

  @Test
  void a_field_without_hint_and_message_is_described_by_nothing() {
    var html = component("govuk/input", Map.of("field", BASE));

    assertThat(html.expectFirst("input").hasAttr("aria-describedby")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"govuk/select", "govuk/radios", "govuk/checkboxes"})
  void the_choice_that_the_field_holds_is_chosen(String template) {
    var choices = List.of(new Choice("a", "A"), new Choice("b", "B"));

    var html = component(template, Map.of("field", BASE.holding("b"), "choices", choices));

    assertThat(html.select("[selected], [checked]").eachAttr("value")).containsExactly("b");
  }

  @Test
  void the_error_summary_leads_to_the_first_radio() {
    var field = BASE.wrong("Choose a base");
    var choices = List.of(new Choice("a", "A"));

    var summary = component("govuk/error-summary", Map.of("errors", List.of(field.toError())));
    var radios = component("govuk/radios", Map.of("field", field, "choices", choices));

    var target = summary.expectFirst("a").attr("href");
    assertThat(radios.expectFirst(target).tagName()).isEqualTo("input");
  }

  @Test
  void without_errors_there_is_no_summary() {
    var html = component("govuk/error-summary", Map.of("errors", List.of()));

    assertThat(html.body().children()).isEmpty();
  }

  @Test
  void a_sorted_column_turns_round_and_the_others_start_ascending() {
    var sorting = new Sorting("/nation?unit=psu", "both", false);

    assertThat(header(sorting, "both").attr("aria-sort")).isEqualTo("ascending");
    assertThat(header(sorting, "both").expectFirst("a").attr("href"))
        .isEqualTo("/nation?unit=psu&sort=both&order=descending");
    assertThat(header(sorting, "force").attr("aria-sort")).isEqualTo("none");
    assertThat(header(sorting, "force").expectFirst("a").attr("href"))
        .endsWith("sort=force&order=ascending");
  }

  @Test
  void a_long_list_names_its_ends_and_the_neighbours() {
    var pages = new PageLinks("/people?q=1", 6, 42);

    var html = component("govuk/pagination", Map.of("pages", pages));

    assertThat(pages.shown()).containsExactly(1, 0, 5, 6, 7, 0, 42);
    assertThat(html.select("[aria-current=page]").eachText()).containsExactly("6");
    assertThat(html.expectFirst("[rel=next]").attr("href")).isEqualTo("/people?q=1&page=7");
  }

  @Test
  void a_margin_is_marked_only_when_short() {
    assertThat(component("muster/margin", Map.of("margin", Margin.of(-6))).select("svg"))
        .hasSize(1);
    assertThat(component("muster/margin", Map.of("margin", Margin.of(3))).select("svg")).isEmpty();
    assertThat(component("muster/margin", Map.of("margin", Margin.of(-6))).text()).isEqualTo("−6");
    assertThat(component("muster/margin", Map.of("margin", Margin.none())).text())
        .isEqualTo("none");
  }

  @Test
  void sums_show_what_is_short_only_when_something_is() {
    assertThat(Sums.of("3 × 5", 75, "47 + 31 − 6", 72).rows())
        .extracting(Sums.Row::label, Sums.Row::result)
        .containsExactly(tuple("Needed", "75"), tuple("In date", "72"), tuple("Short", "3"));
    assertThat(Sums.of("a", 70, "b", 72).rows()).hasSize(2);
  }

  @Test
  void the_shell_has_one_heading_landmarks_and_a_sign_out_that_posts_its_token() {
    var html = Jsoup.parse(LookExamples.kit(LookExamples.shell()));

    assertThat(html.title()).isEqualTo("Every part – Muster");
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.select("header, nav, main, footer")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(html.select(".muster-marking").eachText()).containsExactly("OFFICIAL", "OFFICIAL");
    assertThat(html.select("form[action=/sign-out][method=post] input[name=_csrf]")).hasSize(1);
    assertThat(html.expectFirst(".govuk-skip-link").attr("href")).isEqualTo("#main");
    assertThat(html.select("[style], style, script:not([src])")).isEmpty();
  }

  @Test
  void the_navigation_shows_what_it_is_given_and_marks_where_one_is() {
    var html = Jsoup.parse(LookExamples.kit(LookExamples.shell()));

    assertThat(html.select(".govuk-service-navigation a").eachText())
        .containsExactly("Readiness", "Registers", "Imports", "Reference", "Audit");
    assertThat(html.select(".govuk-service-navigation a[aria-current=true]").eachText())
        .containsExactly("Readiness");
    assertThat(html.select("form[role=search][action=/search] input[name=q]")).hasSize(1);
  }

  @Test
  void a_page_shown_again_says_error_first_in_its_title() {
    var shell = LookExamples.shell().page("Add an accreditation", Item.here("Add")).withErrors();

    assertThat(shell.windowTitle()).isEqualTo("Error: Add an accreditation – Muster");
  }

  private static Element header(Sorting sorting, String column) {
    var head =
        LookExamples.render(
            "moj/sortable-header", Map.of("sorting", sorting, "column", column, "text", column));
    return Jsoup.parse("<table><tr>" + head + "</tr></table>").expectFirst("th");
  }

  private static Document component(String template, Map<String, Object> parameters) {
    return Jsoup.parse(LookExamples.render(template, new HashMap<>(parameters)));
  }
}
