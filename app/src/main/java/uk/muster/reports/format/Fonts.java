package uk.muster.reports.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The typefaces that documents carry with them, in the order in which a letter is looked for.
final class Fonts {
  static final List<Face> ALL =
      List.of(
          new Face("Atkinson Hyperlegible Next", "atkinson-hyperlegible-next-latin-400", 400),
          new Face("Atkinson Hyperlegible Next", "atkinson-hyperlegible-next-latin-700", 700),
          new Face("Atkinson Extended", "atkinson-hyperlegible-next-latin-ext-400", 400),
          new Face("Atkinson Extended", "atkinson-hyperlegible-next-latin-ext-700", 700),
          new Face("DejaVu Sans", "dejavu-sans-400", 400),
          new Face("DejaVu Sans", "dejavu-sans-700", 700));

  private Fonts() {}

  /// One typeface in one weight.
  record Face(String family, String file, int weight) {
    InputStream open() {
      return Objects.requireNonNull(
          Fonts.class.getResourceAsStream("/static/assets/documents/" + file + ".ttf"), file);
    }

    byte[] bytes() {
      try (var in = open()) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
