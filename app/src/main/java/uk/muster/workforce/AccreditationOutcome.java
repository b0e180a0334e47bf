package uk.muster.workforce;

import java.time.LocalDate;
import java.util.List;
import uk.muster.files.Fault;

/// What became of an accreditation entered by hand.
public sealed interface AccreditationOutcome {
  /// It is in the register; the import it counts as can be undone.
  record Added(long importId) implements AccreditationOutcome {}

  /// The award was there with another end, which is now corrected.
  record Corrected(long importId) implements AccreditationOutcome {}

  /// The register holds this very award already.
  record Known() implements AccreditationOutcome {}

  /// Somebody entered the award with another end meanwhile; nothing was changed.
  ///
  /// @param expiresOn the end that stands now
  record ChangedMeanwhile(LocalDate expiresOn) implements AccreditationOutcome {}

  /// It cannot be used, for the reasons given.
  record Refused(List<Fault> faults) implements AccreditationOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
