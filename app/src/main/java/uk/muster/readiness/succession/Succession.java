package uk.muster.readiness.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.Commitments;
import uk.muster.readiness.PeopleShown;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.UnitType;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.workforce.Workforce;

/// What the months ahead cost a force, and what prevents it. Whoever may read counts is told how
/// many; the rows are then read by Muster itself, for one force at a time.
@Service
public class Succession {
  private final ForecastRows rows;
  private final Commitments commitments;
  private final Workforce workforce;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Succession(
      ForecastRows rows,
      Commitments commitments,
      Workforce workforce,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.commitments = commitments;
    this.workforce = workforce;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// The forecast of a force and the cheapest plan for its target.
  public SuccessionAnswer answer(Actor actor, SuccessionQuestion question) {
    actor.require(Right.READ_COUNTS, question.force());
    var force = force(question.force());
    var type = unitType(question.unitType());
    var unit = ReadinessProblems.unit(type);
    var today = LocalDate.now(clock);
    var muster = Actor.system("succession", Set.of(force.id()));
    var said =
        Optional.ofNullable(
            commitments.on(actor, Set.of(force.id()), type.code(), today).get(force.id()));
    var ahead = rows.ahead(muster, force.id(), unit, days(today));
    var forecast =
        new Forecasting(force.id(), unit, ahead, days(today))
            .forecast(said.map(Commitment::both).orElse(0));
    int target = question.target().orElse(said.map(Commitment::both).orElse(0));
    var by = question.by().orElse(today.plusYears(1));
    var prices = Planning.prices(rows.prices(muster, force.id(), today), question.price());
    var plan =
        target == 0
            ? Optional.<muster.engine.formation.training.TrainingPlan>empty()
            : Optional.of(
                new Planning(unit, rows.everyone(muster, force.id(), unit, today, by), by)
                    .cheapest(target, prices));
    var untaught =
        ReadinessProblems.skills(unit).stream()
            .filter(skill ->
                !prices.containsKey(skill)
                    || (prices.get(skill).first().isEmpty() && prices.get(skill).again().isEmpty()))
            .toList();
    return new SuccessionAnswer(
        question,
        today,
        force,
        type,
        said,
        forecast,
        target,
        by,
        plan,
        untaught,
        workforce.states(actor, Optional.of(force.id())).getOrDefault(force.id(), List.of()));
  }

  /// Who stands behind the figures of a month: those who leave, go out of date or join.
  @Transactional
  public List<Change> people(Actor actor, ForceId force, String unitType, YearMonth month) {
    actor.require(Right.READ_PEOPLE, force);
    var unit = ReadinessProblems.unit(unitType(unitType));
    var days = days(LocalDate.now(clock));
    var found =
        new Forecasting(force, unit, rows.ahead(actor, force, unit, days), days)
            .changes().stream()
                .filter(change -> YearMonth.from(change.day()).equals(month))
                .sorted(
                    Comparator.comparing(Change::day)
                        .thenComparing(Change::personId)
                        .thenComparing(Change::skill))
                .toList();
    events.publishEvent(
        new PeopleShown(
            actor, force, "succession in %s, %s".formatted(unitType, month), found.size()));
    return found;
  }

  /// The months ahead of all forces that the actor covers, or those of a grouping, in counts.
  public List<Outlook> outlooks(Actor actor, String unitType, String grouping) {
    actor.require(Right.READ_COUNTS);
    var type = unitType(unitType);
    var unit = ReadinessProblems.unit(type);
    var today = LocalDate.now(clock);
    var forces =
        catalogue.forces().stream()
            .filter(force -> actor.can(Right.READ_COUNTS, force.id()))
            .filter(force -> grouping.isEmpty() || catalogue.forcesIn(grouping).contains(force))
            .toList();
    var ids = forces.stream().map(Force::id).collect(java.util.stream.Collectors.toSet());
    var said = commitments.on(actor, ids, type.code(), today);
    var outlooks = new ArrayList<Outlook>();
    for (var force : forces) {
      var muster = Actor.system("succession", Set.of(force.id()));
      var ahead = rows.ahead(muster, force.id(), unit, days(today));
      outlooks.add(
          new Outlook(
              force,
              Optional.ofNullable(said.get(force.id())),
              new Forecasting(force.id(), unit, ahead, days(today)).units()));
    }
    return outlooks;
  }

  /// The months ahead of every unit type of a force; what a session prevents is held against the
  /// local need.
  public List<UnitOutlook> overview(Actor actor, ForceId id) {
    actor.require(Right.READ_COUNTS, id);
    var force = force(id);
    var today = LocalDate.now(clock);
    var muster = Actor.system("succession", Set.of(force.id()));
    return catalogue.unitTypes().stream()
        .map(type -> {
          var unit = ReadinessProblems.unit(type);
          var said =
              Optional.ofNullable(
                  commitments.on(actor, Set.of(force.id()), type.code(), today).get(force.id()));
          var ahead = rows.ahead(muster, force.id(), unit, days(today));
          return new UnitOutlook(
              type,
              said,
              new Forecasting(force.id(), unit, ahead, days(today))
                  .forecast(said.map(Commitment::neededLocally).orElse(0)));
        })
        .toList();
  }

  private static Period days(LocalDate today) {
    return new Period(today, today.plusMonths(SuccessionQuestion.MONTHS));
  }

  private Force force(ForceId id) {
    return catalogue.force(id).orElseThrow(() -> new NotFound("force", id.value()));
  }

  private UnitType unitType(String code) {
    return catalogue.unitType(code).orElseThrow(() -> new NotFound("unit type", code));
  }
}
