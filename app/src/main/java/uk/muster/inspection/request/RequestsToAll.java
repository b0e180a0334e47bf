package uk.muster.inspection.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.muster.inspection.DataRequest;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// One request for data to every force that a seat of the inspectorate covers.
@Service
@Transactional
public class RequestsToAll {
  private static final String REQUESTS = "data-requests";

  private final Registers registers;
  private final RegisterChanges changes;
  private final ReturnStore store;
  private final Clock clock;

  RequestsToAll(Registers registers, RegisterChanges changes, ReturnStore store, Clock clock) {
    this.registers = registers;
    this.changes = changes;
    this.store = store;
    this.clock = clock;
  }

  /// Asks every force, or none where one cannot be asked. A force that has no inspection under the
  /// programme gets a desk-based one, so that what it answers belongs somewhere.
  public AskingOutcome ask(Actor actor, NewRequest wanted) {
    actor.require(Right.CHANGE_INSPECTIONS);
    var today = LocalDate.now(clock);
    var forces = new TreeSet<>(actor.forcesWith(Right.CHANGE_INSPECTIONS));
    if (forces.isEmpty() || wanted.due().isBefore(today)) {
      return new AskingOutcome.Pointless(
          forces.isEmpty()
              ? "Your post covers no force"
              : "Due (%s) must not be over".formatted(wanted.due()));
    }
    var inspections =
        registers
            .all(actor, "inspections", EntryQuestion.on(today), List.of("programme", "state"))
            .stream()
            .filter(one -> one.text("programme").equals(wanted.programme()))
            .filter(one -> !one.text("state").equals("published"))
            .collect(Collectors.toMap(Entry::force, Entry::code, (a, _) -> a));
    var desk = new ArrayList<ForceId>();
    for (var force : forces) {
      if (!inspections.containsKey(force)) {
        if (add(actor, "inspections", desk(force, wanted))
            instanceof ChangeOutcome.Saved(var added)) {
          inspections.put(force, added.code());
        }
        desk.add(force);
      }
      var outcome =
          add(actor, REQUESTS, request(force, inspections.getOrDefault(force, ""), wanted, today));
      if (outcome instanceof ChangeOutcome.Refused(var faults)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new AskingOutcome.Refused(force, faults);
      }
    }
    return new AskingOutcome.Asked(wanted.code(), forces.size(), desk);
  }

  private ChangeOutcome add(Actor actor, String kind, Draft row) {
    return changes.add(actor, kind, row, Marking.OFFICIAL_SENSITIVE);
  }

  private static Draft desk(ForceId force, NewRequest wanted) {
    return new Draft(
        force,
        "",
        Map.of(
            "name",
            wanted.programme(),
            "programme",
            wanted.programme(),
            "mode",
            "desk-based",
            "state",
            "planned"));
  }

  private static Draft request(
      ForceId force, String inspection, NewRequest wanted, LocalDate today) {
    var values = new HashMap<String, String>();
    values.put("name", wanted.name());
    values.put("inspection", inspection);
    values.put("asks_for", wanted.asksFor());
    values.put("unit", wanted.unit());
    values.put("indicator", wanted.indicator());
    values.put("sent_on", today.toString());
    values.put("due", wanted.due().toString());
    values.put("details", wanted.details());
    return new Draft(force, wanted.code(), values);
  }

  /// The requests that were sent to more than one force, by reference, with how many were asked.
  @Transactional(readOnly = true)
  public Map<String, List<Entry>> list(Actor actor) {
    actor.require(Right.READ_INSPECTIONS);
    return registers
        .all(actor, REQUESTS, EntryQuestion.on(LocalDate.now(clock)), List.of("name", "due"))
        .stream()
        .collect(Collectors.groupingBy(Entry::code, TreeMap::new, Collectors.toList()));
  }

  /// What became of a request in every force of the actor.
  ///
  /// @throws NotFound when no force that the actor may read was asked
  @Transactional(readOnly = true)
  public Returns returns(Actor actor, String code) {
    actor.require(Right.READ_INSPECTIONS);
    var on = EntryQuestion.on(LocalDate.now(clock));
    var requests =
        registers.all(actor, REQUESTS, on).stream()
            .filter(one -> one.code().equals(code))
            .collect(Collectors.toMap(Entry::force, one -> one));
    if (requests.isEmpty()) {
      throw new NotFound("request", code);
    }
    var answers =
        registers.all(actor, "data-answers", on.holding(Map.of("request", code))).stream()
            .collect(Collectors.groupingBy(Entry::force));
    var given = store.given(code);
    var forces = new TreeMap<ForceId, Optional<DataRequest>>();
    for (var force : actor.forcesWith(Right.READ_INSPECTIONS)) {
      forces.put(
          force,
          Optional.ofNullable(requests.get(force))
              .map(request ->
                  new DataRequest(
                      request,
                      answers.getOrDefault(force, List.of()),
                      Optional.ofNullable(given.get(force)).map(ReturnStore.Given::first),
                      Optional.ofNullable(given.get(force)).map(ReturnStore.Given::last))));
    }
    return new Returns(code, forces);
  }
}
