package uk.muster.reports.text;

import java.util.Collection;

/// A text cannot be read: which line, and why.
public final class TextRefused extends RuntimeException {
  private final int line;
  private final String why;

  TextRefused(int line, String why) {
    super("Line %d: %s".formatted(line, why));
    this.line = line;
    this.why = why;
  }

  /// Something is asked for by a name that there is not.
  static TextRefused unknown(int line, String what, String name, Collection<String> names) {
    var near = Nearest.of(name, names);
    return new TextRefused(
        line, "there is no %s%s".formatted(what, near.isEmpty() ? "" : "; near it are " + near));
  }

  /// The line and why.
  public String words() {
    return "Line %d: %s".formatted(line, why);
  }

  public int line() {
    return line;
  }

  public String why() {
    return why;
  }
}
