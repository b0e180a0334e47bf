package uk.muster.inspection;

import java.util.Optional;
import java.util.OptionalInt;
import uk.muster.register.Entry;

/// A judgement of the inspectorate beside what the force said of itself.
///
/// @param own the force's own rating of the same threat, C and level; empty where it gave none
public record Beside(Entry judgement, Optional<Integer> own) {
  /// The inspectorate's rating; empty where it is in words only.
  public OptionalInt step() {
    var text = judgement.text("step");
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  /// The inspectorate's rating less the force's: below 0 where the force rates itself higher.
  public OptionalInt difference() {
    return own.isPresent() && step().isPresent()
        ? OptionalInt.of(step().getAsInt() - own.get())
        : OptionalInt.empty();
  }
}
