package uk.muster.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// Everything that is due, across all registers that the actor may read, and what other modules
/// keep.
@Service
@Transactional(readOnly = true)
public class DueCalendar {
  /// How many are shown at most; one more is told when there are more.
  public static final int MOST = 500;

  private final Register register;
  private final DueStore due;
  private final List<Due.Elsewhere> elsewhere;
  private final Clock clock;

  DueCalendar(
      Register register, DueStore due, ObjectProvider<Due.Elsewhere> elsewhere, Clock clock) {
    this.register = register;
    this.due = due;
    this.elsewhere = elsewhere.orderedStream().toList();
    this.clock = clock;
  }

  /// What is due within some days, the first first.
  ///
  /// @param force one force, or empty for all that the actor may read
  public List<Due> due(Actor actor, Optional<ForceId> force, Period days) {
    return due(actor, force, days, MOST + 1);
  }

  /// The same, at most so many.
  public List<Due> due(Actor actor, Optional<ForceId> force, Period days, int most) {
    var kinds = register.kinds().stream().filter(kind -> actor.can(kind.read())).toList();
    var kept = due.list(kinds, force, LocalDate.now(clock), days.from(), days.to(), most);
    return Stream.concat(
            kept.stream(), elsewhere.stream().flatMap(one -> one.due(actor, force, days).stream()))
        .sorted(Comparator.comparing(Due::day))
        .limit(most)
        .toList();
  }
}
