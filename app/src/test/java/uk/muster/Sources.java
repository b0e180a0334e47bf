package uk.muster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The project's own files, read by the tests that keep the house rules.
public final class Sources {
  public static final Path MAIN = Path.of("src", "main", "java");
  static final Path TEST = Path.of("src", "test", "java");
  static final Path ENGINE_MAIN = Path.of("..", "engine", "src", "main", "java");
  static final Path ENGINE_TEST = Path.of("..", "engine", "src", "test", "java");
  public static final Path TEMPLATES = Path.of("src", "main", "jte");
  static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

  private Sources() {}

  public static List<Path> files(Path folder, String ending) {
    try (var walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
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
