package uk.muster.readiness.succession;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muster.engine.formation.UnitType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.readiness.counts.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.Workforce;
import uk.muster.workforce.ahead.CoursePrice;
import uk.muster.workforce.ahead.TrainingAhead;

/// Reads what a forecast is made from, in a transaction of its own, so that Muster itself can count
/// for somebody who may not read the rows. As many statements for a large force as for a small one.
@Service
@Transactional(readOnly = true)
class ForecastRows {
  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

  private final Workforce workforce;
  private final Registers registers;
  private final TrainingAhead training;

  ForecastRows(Workforce workforce, Registers registers, TrainingAhead training) {
    this.workforce = workforce;
    this.registers = registers;
    this.training = training;
  }

  /// Whoever may matter for the unit type on one of the days.
  public Rows ahead(Actor actor, ForceId force, UnitType unit, Period days) {
    return rows(actor, force, unit, days, days, ReadinessProblems.everyoneCounts(unit));
  }

  /// The same for several unit types, by code: people and bookings are read once and hold more than
  /// each of them asks for.
  public Map<String, Rows> ahead(Actor actor, ForceId force, List<UnitType> units, Period days) {
    var skills =
        units.stream()
            .flatMap(unit -> ReadinessProblems.skills(unit).stream())
            .collect(Collectors.toSet());
    var everyone = units.stream().anyMatch(ReadinessProblems::everyoneCounts);
    var people = workforce.extract(actor, force, skills, everyone, days, Optional.empty(), false);
    var bookings = training.bookings(actor, force, skills, days);
    var leavers = training.expectedLeavers(actor, force, days.to());
    var byUnit = new HashMap<String, Rows>();
    for (var unit : units) {
      var fleet = registers.fleet(actor, force, unit, days, Optional.empty());
      byUnit.put(unit.code(), new Rows(people, fleet, bookings, leavers));
    }
    return byUnit;
  }

  /// Everyone, with all that they ever held up to a day.
  public Rows everyone(Actor actor, ForceId force, UnitType unit, LocalDate today, LocalDate day) {
    return rows(actor, force, unit, new Period(EVER, day), new Period(today, day), true);
  }

  private Rows rows(
      Actor actor, ForceId force, UnitType unit, Period known, Period ahead, boolean everyone) {
    var skills = Set.copyOf(ReadinessProblems.skills(unit));
    return new Rows(
        workforce.extract(actor, force, skills, everyone, known, Optional.empty(), false),
        registers.fleet(actor, force, unit, ahead, Optional.empty()),
        training.bookings(actor, force, skills, ahead),
        training.expectedLeavers(actor, force, ahead.to()));
  }

  /// What courses cost today.
  public List<CoursePrice> prices(Actor actor, ForceId force, LocalDate today) {
    return training.prices(actor, force, today);
  }
}
