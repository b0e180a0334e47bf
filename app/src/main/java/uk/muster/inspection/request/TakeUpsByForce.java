package uk.muster.inspection.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.workforce.takeup.TakeUp;
import uk.muster.workforce.takeup.TakeUps;

/// Take-up of a course in every force that the actor may count, with what forces answered where the
/// actor may read inspections.
@Service
@Transactional(readOnly = true)
public class TakeUpsByForce {
  private final TakeUps takeUps;
  private final Registers registers;
  private final Clock clock;

  TakeUpsByForce(TakeUps takeUps, Registers registers, Clock clock) {
    this.takeUps = takeUps;
    this.registers = registers;
    this.clock = clock;
  }

  /// The courses that anything is known of.
  public List<String> courses(Actor actor) {
    actor.require(Right.READ_COUNTS);
    var known = new TreeSet<String>();
    takeUps.newest(actor).forEach(one -> known.add(one.course()));
    return List.copyOf(known);
  }

  public TakeUpByForce of(Actor actor, String course) {
    actor.require(Right.READ_COUNTS);
    var known =
        takeUps.newest(actor).stream()
            .filter(one -> one.course().equals(course))
            .collect(Collectors.toMap(TakeUp::force, one -> one, (a, _) -> a));
    return TakeUpByForce.of(
        course,
        actor.forcesWith(Right.READ_COUNTS),
        known,
        answers(actor, course),
        new HashSet<>(actor.forcesWith(Right.READ_PEOPLE)));
  }

  /// The answer that was recorded last of each force to a request for the take-up of the course.
  private Map<ForceId, Entry> answers(Actor actor, String course) {
    if (!actor.can(Right.READ_INSPECTIONS)) {
      return Map.of();
    }
    var on = EntryQuestion.on(LocalDate.now(clock));
    var asked =
        registers.all(actor, "data-requests", on, List.of("indicator")).stream()
            .filter(one -> one.text("indicator").equals(NewRequest.indicator(course)))
            .map(one -> one.force() + "/" + one.code())
            .collect(Collectors.toSet());
    return asked.isEmpty()
        ? Map.of()
        : registers.all(actor, "data-answers", on, List.of("request", "figure", "as_at")).stream()
            .filter(one -> asked.contains(one.force() + "/" + one.text("request")))
            .collect(
                Collectors.groupingBy(
                    Entry::force,
                    Collectors.collectingAndThen(
                        Collectors.maxBy(Comparator.comparing(Entry::recordedFrom)),
                        Optional::orElseThrow)));
  }
}
