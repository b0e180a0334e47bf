package uk.muster.equipment.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.equipment.Equipment;
import uk.muster.files.picture.Photographs;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Checks of vehicles and kit, line by line. The check itself is an entry of the register; its
/// lines and photographs belong to it.
@Service
@Transactional
public class Checks {
  static final String KIND = "equipment-checks";
  static final int MOST_PHOTOGRAPHS = 12;

  private final CheckLists lists;
  private final RegisterChanges changes;
  private final CheckStore store;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Checks(
      Registers registers,
      Equipment equipment,
      RegisterChanges changes,
      CheckStore store,
      Clock clock,
      ApplicationEventPublisher events) {
    lists = new CheckLists(registers, equipment);
    this.changes = changes;
    this.store = store;
    this.clock = clock;
    this.events = events;
  }

  /// What is to be checked, with the list of its standard.
  @Transactional(readOnly = true)
  public CheckList list(Actor actor, ForceId force, String what, String code) {
    actor.require(Right.CHANGE_EQUIPMENT, force);
    return lists.get(actor, force, what, code, LocalDate.now(clock));
  }

  /// Keeps a check with its lines and photographs, all of it or nothing.
  public CheckOutcome keep(Actor actor, CheckList list, Looked looked) {
    actor.require(Right.CHANGE_EQUIPMENT, list.force());
    var today = LocalDate.now(clock);
    var faults = new ArrayList<>(CheckRules.faults(list, looked, today));
    var photographs = new ArrayList<Photographs.Read.Fit>();
    for (var taken : looked.photographs()) {
      switch (Photographs.read(taken.name(), taken.bytes(), taken.content())) {
        case Photographs.Read.Fit fit -> photographs.add(fit);
        case Photographs.Read.Unfit(var why) ->
            faults.add(new CheckOutcome.Fault("photograph-" + taken.line(), why));
      }
    }
    return faults.isEmpty()
        ? saved(actor, list, looked, photographs)
        : new CheckOutcome.Refused(faults);
  }

  private CheckOutcome saved(
      Actor actor, CheckList list, Looked looked, List<Photographs.Read.Fit> photographs) {
    var draft = new Draft(list.force(), "", CheckRules.values(list, looked));
    // it bears a collar number, and a photograph may show more than was meant
    return switch (changes.add(actor, KIND, draft, Marking.OFFICIAL_SENSITIVE)) {
      case ChangeOutcome.Saved(var entry) -> {
        var items = list.standard().orElseThrow().items();
        for (int i = 0; i < items.size(); i++) {
          store.add(list.force(), entry.code(), i + 1, items.get(i), looked.lines().get(i));
        }
        for (int i = 0; i < photographs.size(); i++) {
          var line = looked.photographs().get(i).line();
          store.add(list.force(), entry.code(), i + 1, line, photographs.get(i));
        }
        events.publishEvent(
            CheckRecorded.kept(
                actor, list.force(), entry.code(), items.size(), photographs.size()));
        yield new CheckOutcome.Saved(entry);
      }
      case ChangeOutcome.Refused(var wrong) ->
          new CheckOutcome.Refused(
              wrong.stream().map(one -> new CheckOutcome.Fault("", one.words())).toList());
      case ChangeOutcome.Same _, ChangeOutcome.Changed _ ->
          throw new IllegalStateException("a new check is neither the same nor changed");
    };
  }

  /// The lines of a check that the actor may see.
  @Transactional(readOnly = true)
  public List<CheckLine> lines(Actor actor, ForceId force, String check) {
    actor.require(Right.READ_EQUIPMENT, force);
    return store.lines(force, check);
  }

  /// The numbers of the photographs of a check that show the whole.
  @Transactional(readOnly = true)
  public List<Integer> photographs(Actor actor, ForceId force, String check) {
    actor.require(Right.READ_EQUIPMENT, force);
    return store.photographs(force, check);
  }

  /// A photograph as JPEG. The reading is recorded: it may show people.
  public byte[] photograph(Actor actor, ForceId force, String check, int number) {
    actor.require(Right.READ_EQUIPMENT, force);
    var found =
        store
            .photograph(force, check, number)
            .orElseThrow(() -> new NotFound("photograph", Integer.toString(number)));
    events.publishEvent(CheckRecorded.seen(actor, force, check, number));
    return found;
  }
}
