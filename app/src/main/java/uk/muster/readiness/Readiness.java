package uk.muster.readiness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.engine.formation.Candidate;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.Roster;
import muster.engine.formation.WhatIf;
import muster.engine.formation.register.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.readiness.counts.Projecting;
import uk.muster.readiness.counts.Projection;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.readiness.counts.Registers;
import uk.muster.reference.Catalogue;
import uk.muster.reference.UnitType;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// What one force can form: how many, why not more, what more would take, and who they are.
@Service
public class Readiness {
  /// Steps of the staircase that an answer works out.
  private static final int STEPS = 3;

  private static final LocalTime NOON = LocalTime.NOON;

  private final Projecting projecting;
  private final Commitments commitments;
  private final Registers registers;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Readiness(
      Projecting projecting,
      Commitments commitments,
      Registers registers,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.projecting = projecting;
    this.commitments = commitments;
    this.registers = registers;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// Answers for a force, from counts alone.
  public ForceReadiness answer(Actor actor, Question question, Optional<WhatIf> whatIf) {
    actor.require(Right.READ_COUNTS, question.force());
    var type = unitType(question.unitType());
    var counts = counts(actor, question, ReadinessProblems.unit(type));
    var commitment = commitments.find(actor, question);
    var now = counts.stretches().getFirst();
    var plan = Formation.plan(now.people(), now.vehicles());
    int wanted = commitment.map(Commitment::both).orElse(0);
    int top = Math.max(plan.formable() + STEPS, Math.min(wanted, plan.formable() + 2 * STEPS));
    var supposed = whatIf.orElseGet(() -> leastTraining(plan));
    return new ForceReadiness(
        question,
        LocalDate.now(clock),
        catalogue
            .force(question.force())
            .orElseThrow(() -> new NotFound("force", question.force().value())),
        catalogue.regionOf(question.force()),
        type,
        commitment,
        plan,
        Formation.staircase(now.people(), now.vehicles(), top),
        supposed,
        Formation.whatIf(now.people(), now.vehicles(), supposed),
        counts);
  }

  /// The least training in one role that adds a unit; nothing when none can.
  public static WhatIf leastTraining(FormationPlan plan) {
    var trainings =
        plan.marginals().stream()
            .filter(each -> each.peopleForOneMore().orElse(0) > 0)
            .min(Comparator.comparingInt(each -> each.peopleForOneMore().orElseThrow()))
            .map(each -> new WhatIf.Train(each.peopleForOneMore().orElseThrow(), each.role()))
            .map(List::of)
            .orElse(List.of());
    return new WhatIf(List.of(), trainings, 0);
  }

  /// A page of the people who can fill any of these roles, by collar number.
  @Transactional
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
  @Transactional
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

  private void tell(Actor actor, Question question, String what, int people) {
    events.publishEvent(new PeopleShown(actor, question.force(), what, people));
  }

  /// The unit type of that code.
  ///
  /// @throws NotFound when the catalogue has none
  private UnitType unitType(String code) {
    return catalogue.unitType(code).orElseThrow(() -> new NotFound("unit type", code));
  }

  private Projection counts(Actor actor, Question question, muster.engine.formation.UnitType unit) {
    var force = question.force();
    var muster = Actor.system("readiness", Set.of(force));
    boolean kept =
        question.on().equals(LocalDate.now(clock))
            && question.knownOn().isEmpty()
            && question.counting() == Counting.EVERYONE;
    if (kept) {
      return projecting
          .kept(actor, force, unit)
          .orElseGet(() -> projecting.keep(muster, force, unit));
    }
    boolean onDuty = question.counting() == Counting.ON_DUTY;
    var last = onDuty ? question.on() : question.on().plusDays(Projecting.DAYS);
    return projecting.once(
        muster, force, unit, new Period(question.on(), last), scope(question), question.knownOn());
  }

  private FormationProblem problem(Actor actor, Question question) {
    var unit = ReadinessProblems.unit(unitType(question.unitType()));
    var day = new Period(question.on(), question.on());
    return new FormationProblem(
        unit,
        registers.people(
            actor,
            question.force(),
            unit,
            day,
            question.knownOn(),
            question.counting() == Counting.ON_DUTY),
        registers.fleet(actor, question.force(), unit, day, question.knownOn()),
        scope(question),
        Math.toIntExact(question.on().toEpochDay()));
  }

  /// On duty means now, or at noon of another day.
  private Scope scope(Question question) {
    if (question.counting() == Counting.EVERYONE) {
      return Scope.everyone();
    }
    var today = question.on().equals(LocalDate.now(clock));
    var at =
        today ? Instant.now(clock) : question.on().atTime(NOON).atZone(clock.getZone()).toInstant();
    return Scope.everyone().onDutyAt(at.getEpochSecond() / 60);
  }
}
