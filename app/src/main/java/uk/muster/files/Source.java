package uk.muster.files;

import java.nio.file.Path;

/// A file to read, with the name that its owner knows it by; its ending says what it is.
public record Source(Path file, String name) {
  public static Source of(Path file) {
    return new Source(file, String.valueOf(file.getFileName()));
  }
}
