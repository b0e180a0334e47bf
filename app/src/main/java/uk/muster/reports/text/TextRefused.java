package uk.muster.reports.text;

/// A text cannot be read: which line, and why.
public final class TextRefused extends RuntimeException {
  TextRefused(int line, String why) {
    super("Line %d: %s".formatted(line, why));
  }
}
