package uk.muster.assessment.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import uk.muster.register.Entry;

/// A piece of evidence with its versions and uses.
///
/// @param rows the entries of the newest version, when it is a list
/// @param now how many entries the list has today; empty when it is none, or one that the actor
///   does not read
public record EvidenceRecord(
    Entry item,
    List<EvidenceVersion> versions,
    List<EvidenceUse> uses,
    List<String> rows,
    OptionalLong now) {
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

  /// Where the list of an item is shown as it was on a day.
  public String listOn(LocalDate day) {
    return LiveView.of(item.text("view_of"), item.text("view_narrowed")).href(item.force(), day);
  }

  /// The endings of files that are kept, for a form.
  public static String accepted() {
    return FileType.accepted();
  }
}
