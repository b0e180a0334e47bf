package uk.muster.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import uk.muster.shared.Appearance;
import uk.muster.shared.Language;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The shell in a language in which each word is its key in angle quotes: what is still English was
/// written into a template.
class ShellLanguageTest {
  private static final Language KEYS =
      new Language(
          "xx",
          Language.ENGLISH.words().keySet().stream()
              .collect(Collectors.toMap(key -> key, key -> "‹" + key + "›")));

  /// What stays as it is in every language: names, signs, numbers, the marking.
  private static final String FIXED = "Muster|OFFICIAL|Esc|Home|End|[^\\p{L}]*|[a-z]|";

  private static Document page(Language language) {
    var english = LookExamples.shell();
    var shell =
        new Shell(
            "Finding",
            english.classification(),
            "",
            language.say("region.nation"),
            List.of(new Item(language.say("region.wales"), "/readiness/regions/region-wales")),
            english.post(),
            english.posts(),
            List.of(new Item(language.say("part.readiness"), "/readiness", true, "r")),
            language.say("demonstration"),
            List.of(new Item("Readiness", "/readiness"), Item.here("Leicestershire Police")),
            List.of(),
            List.of(new Item(language.say("part.keys"), "/keys")),
            "",
            language.say("requirement", "2023", "2"),
            "0.1.0",
            "/search",
            "/sign-out",
            english.csrf(),
            true,
            new Appearance(language, false, true),
            "/kit");
    return Jsoup.parse(LookExamples.render("site/keys", java.util.Map.of("shell", shell)));
  }

  @Test
  void every_word_of_the_shell_comes_from_the_file_of_its_language() {
    var page = page(KEYS);

    var foreign =
        page.body().select("*:not([lang=en-GB], [lang=en-GB] *)").stream()
            .flatMap(part -> part.textNodes().stream())
            .map(TextNode::text)
            .map(text -> text.replaceAll("‹[a-z0-9.-]+›", "").strip())
            .filter(text -> !text.matches(FIXED))
            .toList();
    assertThat(foreign).isEmpty();
    for (var attribute : List.of("aria-label", "placeholder", "title", "alt")) {
      assertThat(page.select("[" + attribute + "]"))
          .extracting(part -> part.attr(attribute))
          .as(attribute)
          .allMatch(words -> words.matches("‹[a-z.-]+›"));
    }
  }

  @Test
  void what_a_page_says_in_english_is_marked_as_english_in_a_welsh_shell() {
    var page = page(Language.WELSH);
    var content =
        Jsoup.parse(
            LookExamples.kit(LookExamples.shell().in(new Appearance(Language.WELSH, true, true))));

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("cy");
    assertThat(page.select(".govuk-breadcrumbs li"))
        .extracting(Element::text)
        .containsExactly("Parodrwydd", "Leicestershire Police");
    assertThat(page.select(".govuk-breadcrumbs li"))
        .extracting(part -> part.attr("lang"))
        .containsExactly("", "en-GB");
    assertThat(page.title()).startsWith("Gwall: ");
    assertThat(content.expectFirst("main").attr("lang")).isEqualTo("en-GB");
    assertThat(content.expectFirst("html").classNames()).contains("muster-dark");
  }
}
