package uk.muster.readiness.web.board;

import uk.muster.look.Words;

/// Says what pooling does with people who are on the books of several forces.
final class CountedOnce {
  private CountedOnce() {}

  static String words(int people) {
    return "%s on the books of two forces or more: each force counts them, pooled figures count them once."
        .formatted(Words.count(people, "person is", "people are"));
  }
}
