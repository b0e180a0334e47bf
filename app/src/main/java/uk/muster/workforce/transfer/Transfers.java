package uk.muster.workforce.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.Exchange;
import uk.muster.files.Fault;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.workforce.PeopleRegister;
import uk.muster.workforce.PersonRecord;

/// Transfers between forces. A transfer is one act and not two edits: the last day here, the first
/// day there, and what goes along are in both registers or in neither.
@Service
@Transactional
public class Transfers {
  private final PeopleRegister people;
  private final Exchange exchange;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Transfers(
      PeopleRegister people, Exchange exchange, Clock clock, ApplicationEventPublisher events) {
    this.people = people;
    this.exchange = exchange;
    this.clock = clock;
    this.events = events;
  }

  /// Moves a person. Awards and restrictions that still hold go along; the actor must be allowed to
  /// change both registers.
  public TransferOutcome move(Actor actor, Transfer transfer) {
    actor.require(Right.CHANGE_REGISTERS, transfer.from());
    actor.require(Right.CHANGE_REGISTERS, transfer.to());
    if (transfer.from().equals(transfer.to())) {
      return refused(
          "to", transfer.to().value(), "to (%s) is the same force".formatted(transfer.to()));
    }
    var person = people.person(actor, transfer.from(), transfer.personId(), Optional.empty());
    var rows = new TransferRows(transfer, person);
    var now = rows.service(LocalDate.now(clock));
    var last = transfer.firstDay().minusDays(1);
    if (now.isEmpty() || !now.get().serves().covers(last)) {
      return refused(
          "first_day",
          transfer.firstDay().toString(),
          "%s does not serve in %s today and on %s, the day before"
              .formatted(transfer.personId(), transfer.from(), last));
    }
    return moved(actor, rows, now.get());
  }

  private TransferOutcome moved(Actor actor, TransferRows rows, PersonRecord.Service now) {
    var transfer = rows.transfer();
    var file = "transfer of %s from %s".formatted(transfer.newId(), transfer.from());
    var left = exchange.enter(actor, "people", file, List.of(rows.left(now)));
    if (!(left instanceof EntryOutcome.Entered gone)) {
      return undone(faults(left));
    }
    var came = exchange.enter(actor, "people", file, List.of(rows.came(now)));
    if (!(came instanceof EntryOutcome.Entered here)) {
      return undone(faults(came));
    }
    if (here.counts().added() != 1) {
      var words =
          "new_id (%s) is in the register of %s already".formatted(transfer.newId(), transfer.to());
      return undone(List.of(new Fault("new_id", transfer.newId(), "duplicate", words)));
    }
    var faults = new ArrayList<Fault>();
    faults.addAll(along(actor, "accreditations", file, rows.accreditations()));
    faults.addAll(along(actor, "restrictions", file, rows.restrictions()));
    faults.addAll(along(actor, "links", file, List.of(rows.link())));
    if (!faults.isEmpty()) {
      return undone(faults);
    }
    tell(actor, rows, transfer.from(), transfer.personId());
    tell(actor, rows, transfer.to(), transfer.newId());
    return new TransferOutcome.Moved(
        gone.importId(), here.importId(), rows.accreditations().size());
  }

  private List<Fault> along(Actor actor, String kind, String file, List<Map<String, String>> rows) {
    return rows.isEmpty() ? List.of() : faults(exchange.enter(actor, kind, file, rows));
  }

  private static List<Fault> faults(EntryOutcome outcome) {
    return switch (outcome) {
      case EntryOutcome.Refused(var faults) -> faults;
      case EntryOutcome.Entered _ -> List.of();
    };
  }

  private void tell(Actor actor, TransferRows rows, ForceId force, String person) {
    events.publishEvent(new PersonTransferred(actor, force, person, rows.words(force)));
  }

  /// Takes back what the transaction has written so far.
  private static TransferOutcome undone(List<Fault> faults) {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return new TransferOutcome.Refused(faults);
  }

  private static TransferOutcome refused(String column, String value, String words) {
    return new TransferOutcome.Refused(List.of(new Fault(column, value, "transfer", words)));
  }
}
