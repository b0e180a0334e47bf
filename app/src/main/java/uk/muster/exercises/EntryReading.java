package uk.muster.exercises;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// All entries of a kind that an actor may see of one force on a day.
public record EntryReading(Register register, Registers registers) {
  public List<Entry> all(Actor actor, String kind, ForceId force, LocalDate on) {
    return holding(actor, kind, force, on, Map.of());
  }

  /// Those whose fields hold these codes; none of a kind that no module declares or that the actor
  /// may not read.
  public List<Entry> holding(
      Actor actor, String kind, ForceId force, LocalDate on, Map<String, String> codes) {
    if (register.find(kind).filter(one -> actor.can(one.read(), force)).isEmpty()) {
      return List.of();
    }
    return registers.all(actor, kind, EntryQuestion.on(on).of(force).holding(codes));
  }

  /// All of them, with some fields only; the others are empty.
  public List<Entry> all(
      Actor actor, String kind, ForceId force, LocalDate on, List<String> fields) {
    return registers.all(actor, kind, EntryQuestion.on(on).of(force), fields);
  }

  /// Those with one of these references.
  public List<Entry> coded(
      Actor actor, String kind, ForceId force, List<String> codes, LocalDate on) {
    return registers.holdingAny(actor, kind, force, "code", codes, on);
  }

  /// Those that hold one of several values in a field, under the same conditions.
  List<Entry> holdingAny(
      Actor actor, String kind, ForceId force, LocalDate on, String field, List<String> values) {
    return register.find(kind).filter(one -> actor.can(one.read(), force)).isEmpty()
        ? List.of()
        : registers.holdingAny(actor, kind, force, field, values, on);
  }
}
