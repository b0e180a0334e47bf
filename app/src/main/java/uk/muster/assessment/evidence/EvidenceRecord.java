package uk.muster.assessment.evidence;

import java.util.List;
import uk.muster.register.Entry;

/// A piece of evidence with its versions and uses.
///
/// @param rows the entries of the newest version, when it is a list
public record EvidenceRecord(
    Entry item, List<EvidenceVersion> versions, List<EvidenceUse> uses, List<String> rows) {
  public EvidenceRecord {
    versions = List.copyOf(versions);
    uses = List.copyOf(uses);
    rows = List.copyOf(rows);
  }

  public boolean isView() {
    return item.text("type").equals("view");
  }

  public boolean isWithdrawn() {
    return item.text("state").equals("withdrawn");
  }

  /// How many answers rest on it now.
  public long inUse() {
    return uses.stream().filter(use -> use.endedAt().isEmpty()).count();
  }
}
