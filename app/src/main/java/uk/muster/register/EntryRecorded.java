package uk.muster.register;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
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
    var fields =
        kind.fields().stream()
            .map(field -> field.name())
            .filter(name ->
                other
                    .map(it -> !it.text(name).equals(one.text(name)))
                    .orElse(!one.text(name).isEmpty()))
            .map(name -> "%s: %s".formatted(name, one.text(name)))
            .collect(Collectors.joining("\n"));
    var marking =
        other.filter(it -> it.marking() == one.marking()).isPresent()
            ? ""
            : "\nmarking: " + one.marking().words();
    var ended =
        other
                .map(it -> it.endedOn().equals(one.endedOn()))
                .orElse(one.endedOn().equals(java.time.LocalDate.MAX))
            ? ""
            : "\nended on: "
                + (one.endedOn().equals(java.time.LocalDate.MAX) ? "open" : one.endedOn());
    return (fields + marking + ended).strip();
  }
}
