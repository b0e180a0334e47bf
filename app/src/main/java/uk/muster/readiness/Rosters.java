package uk.muster.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import muster.engine.formation.Candidate;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.Horizon;
import muster.engine.formation.Roster;
import muster.engine.formation.register.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.readiness.counts.Registers;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// Who is behind a count, by collar number. Each page that is read is recorded.
@Service
@Transactional
public class Rosters {
  private final Registers registers;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Rosters(Registers registers, Catalogue catalogue, Clock clock, ApplicationEventPublisher events) {
    this.registers = registers;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// A page of the people who can fill any of these roles, by collar number.
  public ListPage<Candidate> people(
      Actor actor, Question question, List<String> roles, int page, int size) {
    actor.require(Right.READ_PEOPLE, question.force());
    var people = ListPage.of(Formation.candidates(problem(actor, question), roles), page, size);
    tell(
        actor,
        question,
        "people who can be %s in %s on %s, page %d"
            .formatted(
                String.join(" or ", roles), question.unitType(), question.on(), people.page()),
        people.shown().size());
    return people;
  }

  /// A page of the units that can be formed: who fills what, and with which vehicles.
  public ListPage<Roster.Formed> roster(Actor actor, Question question, int page, int size) {
    actor.require(Right.READ_PEOPLE, question.force());
    var units = ListPage.of(Formation.roster(problem(actor, question)).units(), page, size);
    tell(
        actor,
        question,
        "roster of %s on %s, page %d".formatted(question.unitType(), question.on(), units.page()),
        units.shown().stream().mapToInt(unit -> unit.seats().size()).sum());
    return units;
  }

  /// A page of those who count otherwise from a day on than the day before, and why.
  public DayChange changes(Actor actor, Question question, LocalDate day, int page, int size) {
    actor.require(Right.READ_PEOPLE, question.force());
    var days = new Period(day.minusDays(1), day);
    var horizon =
        Formation.horizon(
            problem(actor, question, days, Scope.everyone()), Math.toIntExact(day.toEpochDay()));
    int before = horizon.start().formable();
    var change = horizon.changes().stream().findFirst();
    var people = ListPage.of(change.map(Horizon.Change::people).orElse(List.of()), page, size);
    tell(
        actor,
        question,
        "people who change for %s on %s, page %d"
            .formatted(question.unitType(), day, people.page()),
        people.shown().size());
    return new DayChange(
        day,
        before,
        change.map(Horizon.Change::units).orElse(before),
        people,
        change.map(Horizon.Change::vehicles).orElse(List.of()));
  }

  private void tell(Actor actor, Question question, String what, int people) {
    events.publishEvent(new PeopleShown(actor, question.force(), what, people));
  }

  private FormationProblem problem(Actor actor, Question question) {
    var day = new Period(question.on(), question.on());
    return problem(actor, question, day, Asking.scope(question, clock));
  }

  private FormationProblem problem(Actor actor, Question question, Period days, Scope scope) {
    var unit =
        ReadinessProblems.unit(
            catalogue
                .unitType(question.unitType())
                .orElseThrow(() -> new NotFound("unit type", question.unitType())));
    return new FormationProblem(
        unit,
        registers.people(
            actor, question.force(), unit, days, question.knownOn(), scope.minute().isPresent()),
        registers.fleet(actor, question.force(), unit, days, question.knownOn()),
        scope,
        Math.toIntExact(days.from().toEpochDay()));
  }
}
