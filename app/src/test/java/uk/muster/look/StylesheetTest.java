package uk.muster.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the npm step makes.
class StylesheetTest {
  private static final Path ASSETS = Path.of("target/classes/static/assets");
  private static String css;

  @BeforeAll
  static void read() throws IOException {
    css = Files.readString(ASSETS.resolve("muster.css"));
  }

  @Test
  void every_file_that_the_stylesheet_asks_for_is_served() {
    var asked = Pattern.compile("url\\(\"?/assets/([^\")]+)").matcher(css).results().toList();

    assertThat(asked)
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(found -> assertThat(ASSETS.resolve(found.group(1))).exists());
    assertThat(css).doesNotContain("url(http", "url(\"http", "@import");
  }

  @Test
  void the_licensed_typeface_and_the_crown_of_gov_uk_are_nowhere() throws IOException {
    assertThat(css).doesNotContain("GDS Transport").doesNotContain("govuk-header");
    try (var files = Files.walk(ASSETS)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.matches("(bold|light)-.*|.*crown.*|.*crest.*|favicon\\.ico"));
    }
  }

  @Test
  void each_font_comes_with_its_licence() throws IOException {
    assertThat(Files.readString(ASSETS.resolve("licences/atkinson-hyperlegible-next.txt")))
        .contains("SIL Open Font License");
    assertThat(ASSETS.resolve("licences/govuk-frontend.txt"))
        .content()
        .contains("Copyright (C) 2017 Crown Copyright", "WITHOUT WARRANTY OF ANY KIND");
    assertThat(ASSETS.resolve("licences/ministryofjustice-frontend.txt"))
        .content()
        .contains("Copyright (c) 2019 Ministry of Justice", "WITHOUT WARRANTY OF ANY KIND");
  }
}
