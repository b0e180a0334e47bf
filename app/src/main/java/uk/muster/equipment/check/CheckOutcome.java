package uk.muster.equipment.check;

import java.util.List;
import uk.muster.register.Entry;

/// What became of a check.
public sealed interface CheckOutcome {
  /// It is in the register.
  record Saved(Entry entry) implements CheckOutcome {}

  /// It cannot be kept as it is.
  record Refused(List<Fault> faults) implements CheckOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// What is wrong.
  ///
  /// @param field of the form
  record Fault(String field, String words) {}
}
