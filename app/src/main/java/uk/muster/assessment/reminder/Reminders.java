package uk.muster.assessment.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.access.letters.Letters;
import uk.muster.access.letters.MailAddresses;
import uk.muster.access.posts.Seats;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Task;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.OwnAddress;
import uk.muster.shared.Right;

/// Reminds people by mail of what waits for them, once before a deadline and once after it.
@Service
public class Reminders {
  private static final Set<Right> TO_DO =
      Set.of(
          Right.ANSWER_ASSESSMENTS,
          Right.REVIEW_ASSESSMENTS,
          Right.SIGN_ASSESSMENTS,
          Right.RUN_CAMPAIGNS);

  private final Assessments assessments;
  private final Registers registers;
  private final Seats seats;
  private final MailAddresses addresses;
  private final Letters letters;
  private final ReminderStore store;
  private final OwnAddress address;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate apart;

  Reminders(
      Assessments assessments,
      Registers registers,
      Seats seats,
      MailAddresses addresses,
      Letters letters,
      ReminderStore store,
      OwnAddress address,
      Clock clock,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.assessments = assessments;
    this.registers = registers;
    this.seats = seats;
    this.addresses = addresses;
    this.letters = letters;
    this.store = store;
    this.address = address;
    this.clock = clock;
    this.events = events;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Whether there is a server of mail.
  public boolean go(Actor actor) {
    return letters.go();
  }

  /// Sends one letter to each person of a force who has something new to be reminded of, and says
  /// how many went.
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int send(Actor actor, ForceId force) {
    actor.require(Right.RUN_CAMPAIGNS, force);
    if (!letters.go()) {
      return 0;
    }
    var today = LocalDate.now(clock);
    var people = seats.who(actor, force, TO_DO).stream().map(one -> one.seat().actor()).toList();
    var evidence = registers.all(actor, "evidence", EntryQuestion.on(today).of(force));
    var leads =
        registers.all(actor, "leads", EntryQuestion.on(today).of(force)).stream()
            .collect(Collectors.toMap(Entry::code, one -> one.text("name")));
    var byAccount =
        ReminderRules.of(people, assessments.underWay(actor, force), evidence, leads, today)
            .stream()
            .collect(Collectors.groupingBy(Reminder::account, TreeMap::new, Collectors.toList()));
    var sent = 0;
    for (var one : byAccount.entrySet()) {
      sent += reminded(actor, force, one.getKey(), one.getValue(), "") ? 1 : 0;
    }
    return sent;
  }

  /// Reminds whoever one assessment waits for because somebody asked for it, each once a day, and
  /// says how many letters went. Muster does it: nobody else reads addresses.
  ///
  /// @param asker the account that asked
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int again(Actor muster, AssessmentId id, String asker) {
    muster.require(Right.RUN_CAMPAIGNS, id.force());
    if (!letters.go()) {
      return 0;
    }
    var today = LocalDate.now(clock);
    var one =
        assessments.underWay(muster, id.force()).stream()
            .filter(each -> each.id().equals(id))
            .toList();
    var sent = 0;
    for (var sight : seats.who(muster, id.force(), TO_DO)) {
      for (var task : Task.of(sight.seat().actor(), one, today)) {
        var account = sight.seat().actor().account();
        var about = ReminderRules.about(task) + "/" + today;
        var reminder = new Reminder(account, about, task.due(), task.late());
        sent += reminded(muster, id.force(), account, List.of(reminder), asker) ? 1 : 0;
      }
    }
    return sent;
  }

  /// Keeps that somebody was reminded only when the server took the letter.
  private boolean reminded(
      Actor actor, ForceId force, String account, List<Reminder> reminders, String asker) {
    return apart.execute(status -> {
      var to = addresses.of(actor, account);
      var news =
          to.isEmpty()
              ? List.<Reminder>of()
              : reminders.stream().filter(one -> store.first(force, one, clock.instant())).toList();
      if (news.isEmpty()) {
        return false;
      }
      events.publishEvent(
          new ReminderSent(
              actor,
              Optional.of(force),
              "account " + account,
              "deadlines: " + news.size() + (asker.isEmpty() ? "" : "\nasked for by: " + asker)));
      var late = news.stream().anyMatch(Reminder::overdue);
      var gone =
          letters.deliver(
              to.get(),
              late ? "Muster: something is overdue" : "Muster: something is due",
              ReminderRules.letter(news, address.of("/assessment/tasks"), address.of("/calendar")));
      if (!gone) {
        status.setRollbackOnly();
      }
      return gone;
    });
  }
}
