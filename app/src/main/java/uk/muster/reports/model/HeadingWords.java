package uk.muster.reports.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The headings and labels of documents in Welsh, found by their English words; a heading that
/// somebody wrote stays as it is.
public final class HeadingWords {
  public static final String WELSH = "cy";
  private static final Properties WORDS = read();

  private HeadingWords() {}

  /// What an English heading is called in Welsh; empty where nobody said it.
  public static Optional<String> welsh(String english) {
    var key = english.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    return Optional.ofNullable(WORDS.getProperty(key));
  }

  /// A section under its heading in a language, where there is one.
  public static Section in(String language, String english) {
    var section = Section.of(english, java.util.List.of());
    return language.equals(WELSH)
        ? welsh(english)
            .map(words -> new Section(words, WELSH, section.blocks(), section.sections()))
            .orElse(section)
        : section;
  }

  private static Properties read() {
    var words = new Properties();
    var file = HeadingWords.class.getResourceAsStream("/documents/cy.properties");
    try (var in = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
