package uk.muster.register;

import java.util.ArrayList;
import java.util.Optional;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Recorded;

/// An entry was added, changed or ended by hand, or a register was taken out as a file.
public record EntryRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String before, String after)
    implements Recorded {

  static EntryRecorded added(Actor actor, Kind kind, Entry entry) {
    return new EntryRecorded(
        actor,
        "entry added",
        Optional.of(entry.force()),
        entry.subject(),
        "",
        differing(kind, entry, Optional.empty()));
  }

  /// Tells the fields that differ, as they were and as they are.
  static EntryRecorded changed(Actor actor, String act, Kind kind, Entry before, Entry after) {
    return new EntryRecorded(
        actor,
        act,
        Optional.of(after.force()),
        after.subject(),
        differing(kind, before, Optional.of(after)),
        differing(kind, after, Optional.of(before)));
  }

  static EntryRecorded takenOut(Actor actor, Kind kind, Optional<ForceId> force, String what) {
    return new EntryRecorded(
        actor, "register taken out", force, "%s, %s".formatted(kind.code(), what), "", "");
  }

  private static String differing(Kind kind, Entry one, Optional<Entry> other) {
    var said = new ArrayList<String>();
    for (var field : kind.fields()) {
      var text = one.text(field.name());
      if (!text.equals(other.map(it -> it.text(field.name())).orElse(""))) {
        said.add("%s: %s".formatted(field.name(), text));
      }
    }
    if (other.filter(it -> it.marking() == one.marking()).isEmpty()) {
      said.add("marking: " + one.marking().words());
    }
    if (!one.endedOn().equals(other.map(Entry::endedOn).orElse(Period.OPEN))) {
      said.add("ended_on: " + (one.endedOn().equals(Period.OPEN) ? "open" : one.endedOn()));
    }
    return String.join("\n", said);
  }
}
