package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What every template must keep to; that each page renders is shown by its own tests and by the
/// journeys.
class PagesTest {
  private static final List<Path> TEMPLATES = Sources.files(Sources.TEMPLATES, ".jte");
  private static final List<Path> PAGES =
      TEMPLATES.stream().filter(file -> Sources.text(file).contains("@template.layout(")).toList();
  private static final Pattern POST =
      Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);

  @Test
  void every_page_has_one_heading_of_the_first_rank() {
    assertThat(PAGES).isNotEmpty();
    assertThat(PAGES)
        .allSatisfy(file ->
            assertThat(Pattern.compile("<h1").matcher(Sources.text(file)).results().count())
                .as(file.toString())
                .isEqualTo(1));
  }

  @Test
  void nothing_is_styled_or_scripted_inline() {
    assertThat(TEMPLATES)
        .allSatisfy(file ->
            assertThat(Sources.text(file))
                .as(file.toString())
                .doesNotContain(" style=\"", "<style", "javascript:", " onclick", "<script>"));
  }

  @Test
  void every_form_that_changes_something_carries_the_token() {
    assertThat(TEMPLATES)
        .allSatisfy(file ->
            assertThat(POST.matcher(Sources.text(file)).results().map(r -> r.group()))
                .as(file.toString())
                .allMatch(form -> form.contains("@template.muster.csrf(")));
  }

  @Test
  void nothing_asks_for_the_crown_or_the_licensed_typeface() {
    assertThat(TEMPLATES)
        .allSatisfy(file ->
            assertThat(Sources.text(file))
                .as(file.toString())
                .doesNotContain("govuk-header", "govuk-footer", "crown", "GDS Transport"));
  }
}
