package uk.muster.reports.edition;

import java.util.List;

/// What came of verifying editions.
///
/// @param files how many were read again
/// @param unrecorded how many the audit no longer has a record of, erased at the end of its
///   retention
/// @param faults in words; empty where all are what they were
public record EditionCheck(int files, int unrecorded, List<String> faults) {
  public EditionCheck {
    faults = List.copyOf(faults);
  }

  public boolean isIntact() {
    return faults.isEmpty();
  }

  /// The answer in lines for people.
  public String words() {
    var words = new StringBuilder();
    if (isIntact()) {
      words.append("intact: %d %s of editions".formatted(files, files == 1 ? "file" : "files"));
    } else {
      words.append(String.join("\n", faults));
    }
    if (unrecorded > 0) {
      words.append("\n%d of them without a record, erased from the audit".formatted(unrecorded));
    }
    return words.toString();
  }
}
