package uk.muster.assessment.book;

import java.util.List;

/// A campaign cannot be brought in: nothing of it is kept.
public final class BookRefused extends RuntimeException {
  private final List<String> why;

  BookRefused(List<String> why) {
    super(String.join("\n", why));
    this.why = List.copyOf(why);
  }

  public List<String> why() {
    return why;
  }
}
