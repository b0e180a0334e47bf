package uk.muster.readiness.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.readiness.LoadedCase;
import uk.muster.shared.Role;

/// What is asked wrongly is answered with what was typed and why it cannot be, and never quietly
/// with something else.
@MusterTest
class WrongQuestionsTest {
  private static final String FORCE = "/readiness/leicestershire";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;

  @BeforeEach
  void load() {
    worked.load();
  }

  private RequestPostProcessor planner() {
    return signedIn.as(Role.PLANNER, "leicestershire");
  }

  private Document page(String path, Object... values) {
    return HtmlPage.of(mvc.get().uri(path, values).with(planner()).exchange());
  }

  private Document nation(String query, Object... values) {
    var who = signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
    return HtmlPage.of(mvc.get().uri("/readiness?" + query, values).with(who).exchange());
  }

  private static void says(Document page, String field, String typed, String message) {
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a[href=#" + field + "]").text()).contains(message);
    assertThat(page.select("#" + field).val()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "on, 31/02/2013, 31/02/2013 is not a date such as",
    "on, 29 February 2027, 29 February 2027 is not a date such as",
    "on, 2190-01-01, 1 January 2190 is more than 50 years away",
    "on, tomorrow, tomorrow is not a date such as",
    "train, -3, '-3 must be a whole number from 0 to 100,000'",
    "train, 99999999999999999999, '99999999999999999999 must be a whole number from 0 to 100,000'",
    "lose, 101, 101 must be a whole number from 0 to 100",
    "lose, a few, a few must be a whole number from 0 to 100",
    "hold, 1.5, '1.5 must be a whole number from 0 to 10,000'",
  })
  void the_force_page_names_what_was_typed_and_keeps_it(String field, String typed, String said) {
    says(page(FORCE + "?unit=psu&{field}={typed}", field, typed), field, typed, said);
  }

  @Test
  void training_without_a_role_and_losing_nobody_in_particular_are_asked_back() {
    var page = page(FORCE + "?unit=psu&train=3&as=pilot&lose=5&among=everyone");

    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactlyInAnyOrder("Choose what to train people as", "Choose whom to lose");
    assertThat(page.select("#train").val()).isEqualTo("3");
    assertThat(page.select("#lose").val()).isEqualTo("5");
  }

  @Test
  void an_unknown_way_to_count_is_named() {
    assertThat(page(FORCE + "?unit=psu&counting=twice").select(".govuk-error-summary").text())
        .contains("twice is not one of the ways to count");
  }

  @ParameterizedTest
  @CsvSource({
    "/people?roles=pilot, 404, There is no role pilot here",
    "/people?on=31/02/2027, 400, 31/02/2027 is not a date such as",
    "/people?page=0, 400, page (0) must be a whole number",
    "/units?on=never, 400, never is not a date such as",
    "/people.csv?on=31/02/2027, 400, 31/02/2027 is not a date such as",
    "/units.csv?on=31/02/2027, 400, 31/02/2027 is not a date such as",
    "/limits.csv?on=31/02/2027, 400, 31/02/2027 is not a date such as",
    "/year.csv?on=2190-01-01, 400, 1 January 2190 is more than 50 years away",
    "/limits.csv?unit=army, 404, There is no unit type army here",
    "?unit=army, 404, There is no unit type army here",
  })
  void lists_and_files_refuse_instead_of_answering_for_today(String rest, int status, String said) {
    assertThat(mvc.get().uri(FORCE + rest).with(planner()))
        .hasStatus(status)
        .bodyText()
        .contains(said);
  }

  @Test
  void a_force_that_does_not_exist_looks_like_one_of_somebody_else() {
    for (var force : new String[] {"atlantis", "kent"}) {
      for (var path : new String[] {"", "/changes?day=2027-01-01", "/units", "/year.csv"}) {
        assertThat(mvc.get().uri("/readiness/" + force + path).with(planner())).hasStatus(403);
      }
      assertThat(mvc.get().uri("/control-room/" + force).with(planner())).hasStatus(403);
    }
    assertThat(mvc.get().uri("/readiness/..%2Fetc").with(planner()))
        .matches(result -> result.getResponse().getStatus() >= 400);
  }

  @ParameterizedTest
  @CsvSource({
    "on, 31/02/2027, 31/02/2027 is not a date such as",
    "region, region-atlantis, region-atlantis is not a region of your post",
    "show, weather, weather is not something that the map shows",
  })
  void the_nation_names_what_was_chosen_wrongly(String field, String typed, String said) {
    var page = nation("unit=psu&{field}={typed}", field, typed);

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a[href=#" + field + "]").text()).contains(said);
  }

  @Test
  void an_unknown_region_or_unit_type_is_not_found() {
    var who = signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
    assertThat(mvc.get().uri("/readiness/regions/atlantis").with(who))
        .hasStatus(404)
        .bodyText()
        .contains("There is no region atlantis here");
    assertThat(mvc.get().uri("/readiness?unit=army").with(who)).hasStatus(404);
    assertThat(mvc.get().uri("/readiness.csv?unit=psu&on=31/02/2027").with(who))
        .hasStatus(400)
        .bodyText()
        .contains("31/02/2027 is not a date");
  }

  @ParameterizedTest
  @CsvSource({
    "at, 01:30 on 29 March 2026, 'does not exist: the clocks go forward'",
    "at, 01:30 on 25 October 2026, happens twice: write it with its offset",
    "at, 2190-01-01T00:00, is not a time such as",
    "point, '91, 0', '91, 0 is not a point such as'",
    "point, 'NaN, NaN', 'NaN, NaN is not a point such as'",
  })
  void the_control_room_names_what_was_typed(String field, String typed, String said) {
    var page = page("/control-room/leicestershire?unit=psu&{field}={typed}", field, typed);

    says(page, field, typed, said);
  }
}
