package uk.muster.exchange.row;

import java.util.List;
import uk.muster.files.Fault;

/// What became of a row that somebody added or changed by hand.
public sealed interface RowOutcome {
  /// It is in the register.
  record Saved(HeldRow row, long importId) implements RowOutcome {}

  /// The register held it so already.
  record Same(HeldRow row) implements RowOutcome {}

  /// It cannot be used as it is; nothing was changed.
  record Refused(List<Fault> faults) implements RowOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// Somebody changed it meanwhile.
  record Changed(HeldRow now) implements RowOutcome {}

  /// A row to be added is there already and says something else.
  record Exists(HeldRow now) implements RowOutcome {}
}
