package uk.muster.register;

import java.util.List;
import uk.muster.register.kind.Wrong;

/// What became of a change made by hand.
public sealed interface ChangeOutcome {
  /// It is in the register.
  record Saved(Entry entry) implements ChangeOutcome {}

  /// Nothing differs from what the register holds.
  record Same(Entry entry) implements ChangeOutcome {}

  /// It cannot be saved as it is.
  record Refused(List<Wrong> faults) implements ChangeOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// Somebody else changed the entry meanwhile; nothing was saved.
  ///
  /// @param now how it stands
  record Changed(Entry now) implements ChangeOutcome {}
}
