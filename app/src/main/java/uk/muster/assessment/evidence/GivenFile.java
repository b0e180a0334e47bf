package uk.muster.assessment.evidence;

import java.io.IOException;
import java.io.InputStream;

/// A file that somebody sends, not yet looked into.
///
/// @param name as its sender calls it
/// @param bytes how large it says it is
public record GivenFile(String name, long bytes, Content content) {
  /// Where the bytes of a file come from.
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
