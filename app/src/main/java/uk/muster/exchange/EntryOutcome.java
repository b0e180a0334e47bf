package uk.muster.exchange;

import java.util.List;
import uk.muster.files.Fault;

/// What became of a row typed by hand or corrected.
public sealed interface EntryOutcome {
  /// The row is in the register.
  record Entered(ImportCounts counts, long importId) implements EntryOutcome {}

  /// The row cannot be used as it is; nothing was changed.
  record Refused(List<Fault> faults) implements EntryOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
