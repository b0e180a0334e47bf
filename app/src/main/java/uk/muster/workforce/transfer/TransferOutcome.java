package uk.muster.workforce.transfer;

import java.util.List;
import uk.muster.files.Fault;

/// What became of a transfer.
public sealed interface TransferOutcome {
  /// The person left one register and is in the other, with what goes along.
  ///
  /// @param accreditations how many went along
  record Moved(long leftImport, long cameImport, long accreditations) implements TransferOutcome {}

  /// Nothing was changed.
  record Refused(List<Fault> faults) implements TransferOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
