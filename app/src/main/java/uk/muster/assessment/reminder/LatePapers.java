package uk.muster.assessment.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Task;
import uk.muster.shared.Actor;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// What is late over all threats, whoever is to answer, review or sign it: for whoever runs the
/// campaigns of a force.
@Service
public class LatePapers {
  private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

  private final Assessments assessments;
  private final Reminders reminders;
  private final ReminderStore store;
  private final Clock clock;

  LatePapers(Assessments assessments, Reminders reminders, ReminderStore store, Clock clock) {
    this.assessments = assessments;
    this.reminders = reminders;
    this.store = store;
    this.clock = clock;
  }

  /// Those that are late, the longest first.
  @Transactional(readOnly = true)
  public List<Late> list(Actor actor) {
    actor.require(Right.RUN_CAMPAIGNS);
    var today = LocalDate.now(clock);
    var forces = List.copyOf(actor.forcesWith(Right.RUN_CAMPAIGNS));
    var reminded = store.last();
    return assessments.dueWithin(actor, forces, new Period(LONG_AGO, today.minusDays(1))).stream()
        .flatMap(named ->
            Task.next(named.assessment())
                .map(kind ->
                    new Late(
                        named,
                        kind,
                        ChronoUnit.DAYS.between(named.assessment().due(), today),
                        Optional.ofNullable(reminded.get(named.assessment().id()))))
                .stream())
        .sorted(
            Comparator.comparingLong(Late::days)
                .reversed()
                .thenComparing(late -> late.named().assessment().id().force())
                .thenComparing(late -> late.named().assessment().id().threat()))
        .toList();
  }

  /// Whether somebody can be reminded by mail.
  public boolean mailGoes(Actor actor) {
    return reminders.go(actor);
  }

  /// Reminds whoever one of them waits for, each once a day; says how many letters went.
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int remind(Actor actor, AssessmentId id) {
    actor.require(Right.RUN_CAMPAIGNS, id.force());
    return reminders.again(Actor.system("reminders", Set.of(id.force())), id, actor.account());
  }
}
