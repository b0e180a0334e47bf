package uk.muster.exercises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.register.Cursor;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// All entries of a kind that an actor may see of one force on a day.
public record EntryReading(Register register, Registers registers) {
  private static final int AT_ONCE = 500;

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
    var all = new ArrayList<Entry>();
    var question = EntryQuestion.on(on).of(force).holding(codes).atMost(AT_ONCE);
    var from = Optional.<Cursor>empty();
    do {
      var page = registers.list(actor, kind, question.from(from));
      all.addAll(page.entries());
      from = page.next();
    } while (from.isPresent());
    return all;
  }
}
