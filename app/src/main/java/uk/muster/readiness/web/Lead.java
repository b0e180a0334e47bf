package uk.muster.readiness.web;

import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.readiness.Commitment;

/// The sentence under the heading: what the number means for the two calls on a force.
final class Lead {
  private Lead() {}

  static String words(Optional<Commitment> said, int formable) {
    return said.map(s -> local(s.leftLocally(formable)) + " " + both(s.leftOfBoth(formable)))
        .orElse("Nothing was stated that this number could be held against.");
  }

  private static String local(int left) {
    if (left == 0) {
      return "That is exactly what it needs for itself.";
    }
    return "That is %s %s than it needs for itself."
        .formatted(Words.number(Math.abs(left)), left < 0 ? "fewer" : "more");
  }

  private static String both(int left) {
    if (left < 0) {
      return "If the nation called in its promise on the same day, %s would be missing."
          .formatted(Words.count(-left, "unit", "units"));
    }
    return left == 0
        ? "It could keep its promise to the nation on the same day, with nothing to spare."
        : "It could keep its promise to the nation on the same day, with %s to spare."
            .formatted(Words.count(left, "unit", "units"));
  }
}
