package uk.muster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The project's own files, read by the tests that keep the house rules.
final class Sources {
  static final Path MAIN = Path.of("src", "main", "java");
  static final Path TEST = Path.of("src", "test", "java");
  static final Path ENGINE_MAIN = Path.of("..", "engine", "src", "main", "java");
  static final Path ENGINE_TEST = Path.of("..", "engine", "src", "test", "java");
  static final Path TEMPLATES = Path.of("src", "main", "jte");
  static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

  private Sources() {}

  static List<Path> files(Path folder, String ending) {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long lines(Path file) {
    return text(file).lines().count();
  }
}
