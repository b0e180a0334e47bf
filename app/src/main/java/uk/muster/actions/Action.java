package uk.muster.actions;

import java.time.LocalDate;
import java.util.Set;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// An action as a log shows it; what was not given is empty.
///
/// @param askedBy kind and reference of what asked for it
/// @param due as it was printed
public record Action(
    ForceId force,
    String code,
    String name,
    String owner,
    String askedBy,
    String due,
    String state,
    String progress,
    String evidence,
    String cost,
    String recurs,
    String completedOn,
    Classification classification) {
  private static final Set<String> OPEN = Set.of("open", "in-progress");

  public boolean isOpen() {
    return OPEN.contains(state);
  }

  /// Open and due before a day; a month or a year is over after its last day.
  public boolean isOverdue(LocalDate on) {
    return isOpen() && PrintedDate.of(due).filter(date -> date.last().isBefore(on)).isPresent();
  }

  /// Where its record is.
  public String path() {
    return Entry.path("actions", force, code);
  }
}
