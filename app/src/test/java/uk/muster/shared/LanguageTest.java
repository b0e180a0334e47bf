package uk.muster.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.muster.Sources;

class LanguageTest {
  private static final Pattern ASKED = Pattern.compile("\\bsay\\((?:\\w+ \\? )?\"([a-z0-9.-]+)\"");
  private static final Pattern EITHER =
      Pattern.compile("\\bsay\\(\\w+ \\? \"[^\"]+\" : \"([^\"]+)\"");
  private static final Pattern FILLED = Pattern.compile("\\{\\d}");

  @Test
  void both_languages_have_the_same_words() {
    assertThat(Language.WELSH.words().keySet()).isEqualTo(Language.ENGLISH.words().keySet());
    assertThat(Language.WELSH.words().values()).noneMatch(String::isBlank);
    assertThat(Language.ENGLISH.words())
        .allSatisfy((key, words) ->
            assertThat(filled(Language.WELSH.say(key))).as(key).isEqualTo(filled(words)));
  }

  private static Set<String> filled(String words) {
    return FILLED
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void every_word_that_is_asked_for_exists() {
    var asked =
        Stream.concat(
                Sources.files(Sources.TEMPLATES, ".jte").stream(),
                Sources.files(Sources.MAIN.resolve("uk/muster/site"), ".java").stream())
            .map(Sources::text)
            .flatMap(text -> Stream.of(ASKED, EITHER).flatMap(p -> p.matcher(text).results()))
            .map(found -> found.group(1))
            .filter(key -> !key.endsWith("."))
            .toList();

    assertThat(asked).hasSizeGreaterThan(40).isSubsetOf(Language.ENGLISH.words().keySet());
  }

  @Test
  void a_word_that_is_missing_is_a_fault_and_not_an_empty_place() {
    assertThatThrownBy(() -> Language.WELSH.say("nothing.such"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the shell has no word nothing.such in cy");
  }

  @Test
  void parts_regions_forces_and_dates_are_said_in_welsh_and_the_rest_is_marked_as_english() {
    assertThat(Language.WELSH.said("Readiness")).isEqualTo(new Language.Said("Parodrwydd", null));
    assertThat(Language.WELSH.said("East Midlands").text()).isEqualTo("Dwyrain Canolbarth Lloegr");
    assertThat(Language.WELSH.said("North Wales Police").text()).isEqualTo("Heddlu Gogledd Cymru");
    assertThat(Language.WELSH.said("Import 7")).isEqualTo(new Language.Said("Import 7", "en-GB"));
    assertThat(Language.WELSH.said("Menu").language()).isEqualTo("en-GB");
    assertThat(Language.WELSH.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 Tachwedd 2026");
    assertThat(Language.ENGLISH.said("Import 7")).isEqualTo(new Language.Said("Import 7", null));
  }

  @Test
  void every_region_of_the_catalogue_has_a_welsh_name() {
    assertThat(Sources.text(Path.of("src/main/resources/reference/groupings.csv")).lines())
        .filteredOn(line -> line.contains(",region,"))
        .hasSize(9)
        .allSatisfy(line ->
            assertThat(Language.WELSH.said(line.split(",", -1)[2]).language()).as(line).isNull());
  }
}
