package uk.muster.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Entries of one force as somebody types them in a test.
///
/// @param on the day on which an entry is looked for
public record ByHand(
    Registers registers, RegisterChanges changes, Actor actor, ForceId force, LocalDate on) {
  /// Adds an entry, or changes the one there is.
  ///
  /// @return why it was refused; empty when it was not
  public List<String> put(String kind, String code, Map<String, String> values) {
    var draft = new Draft(force, code, values);
    var before = registers.find(actor, kind, force, code, on);
    var outcome =
        before.isEmpty()
            ? changes.add(actor, kind, draft, Marking.OFFICIAL)
            : changes.change(
                actor, kind, draft, Marking.OFFICIAL, before.get().version(), Optional.empty());
    return outcome instanceof ChangeOutcome.Refused(var faults)
        ? faults.stream().map(Wrong::words).toList()
        : List.of();
  }
}
