package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One word per thing, British spelling, and names that say what a class is.
class WordsTest {
  private static final Pattern EMPTY_NAMES =
      Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Base|Dto|Data|Info|Common)\\.java");
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?i)\\b(mobiliz|organiz|coloriz|authoriz|summariz|prioritiz|neighbor|behavior|honor)");
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TODO|FIXME|XXX|[Nn]ot implemented|[Hh]ard-?coded)\\b");

  @Test
  void no_class_has_an_empty_name() {
    assertThat(java())
        .allSatisfy(file -> {
          var name = String.valueOf(file.getFileName());
          assertThat(EMPTY_NAMES.matcher(name).matches() && !name.equals("Base.java"))
              .as(name)
              .isFalse();
        });
  }

  @Test
  void spelling_is_british() {
    assertThat(texts())
        .allSatisfy(file ->
            assertThat(AMERICAN.matcher(ours(file)).results().map(r -> r.group()).toList())
                .as(file.toString())
                .isEmpty());
  }

  @Test
  void nothing_says_that_it_is_unfinished() {
    assertThat(texts())
        .filteredOn(file -> !file.endsWith("WordsTest.java"))
        .allSatisfy(file ->
            assertThat(UNFINISHED.matcher(Sources.text(file)).find())
                .as(file.toString())
                .isFalse());
  }

  @Test
  void the_glossary_names_each_thing_once() {
    var terms =
        Sources.text(Path.of("..", "GLOSSARY.md"))
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
            .map(line -> line.split("\\|", -1)[1].strip())
            .toList();

    assertThat(terms).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  /// The text without the names that Spring and the language chose.
  private static String ours(Path file) {
    return Sources.text(file)
        .replaceAll(
            "authorizeHttpRequests|authorizedClientRepository|[A-Za-z.]*[Aa]uthorization[A-Za-z]*",
            "")
        .replaceAll(
            "synchroniz[a-z]*|Synchroniz[a-zA-Z]*|initializ[a-zA-Z]*|Initializ[a-zA-Z]*", "");
  }

  private static List<Path> java() {
    return Stream.of(Sources.MAIN, Sources.ENGINE_MAIN)
        .flatMap(folder -> Sources.files(folder, ".java").stream())
        .toList();
  }

  private static List<Path> texts() {
    return Stream.concat(
            java().stream(),
            Stream.concat(
                Sources.files(Sources.TEMPLATES, ".jte").stream(),
                Sources.files(Sources.MIGRATIONS, ".sql").stream()))
        .toList();
  }
}
