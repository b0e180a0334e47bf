package uk.muster.assessment.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The frameworks and mappings that Muster brings along; `frameworks/index.txt` lists their files.
final class Shipped {
  private Shipped() {}

  /// Files of frameworks, each called by its code and version: `spr-2023-cyber.1.yaml`.
  static List<String> frameworks() {
    return index().filter(file -> !file.startsWith("mappings/")).toList();
  }

  /// Files of mappings, older ones first.
  static List<String> mappings() {
    return index().filter(file -> file.startsWith("mappings/")).toList();
  }

  private static java.util.stream.Stream<String> index() {
    return text("index.txt").lines().filter(line -> !line.isBlank());
  }

  /// The code and version in the name of a file: `spr-2023-cyber/1`.
  static String key(String file) {
    return file.replace(".yaml", "").replace('.', '/');
  }

  static String text(String file) {
    var name = "/frameworks/" + file;
    try (var in = Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
