package uk.muster.readiness.counts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.engine.formation.UnitType;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import uk.muster.equipment.Equipment;
import uk.muster.readiness.London;
import uk.muster.readiness.room.Place;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.Extract;
import uk.muster.workforce.Workforce;
import uk.muster.workforce.links.LinkedPeople;
import uk.muster.workforce.links.LinkedPerson;

/// The rows of the registers as the engine's people and vehicles.
final class RegisterRows implements Registers {
  /// Registers on which the next 12 months' counts do not depend.
  private static final Set<String> DO_NOT_COUNT = Set.of("duties", "bases");

  private final Workforce workforce;
  private final Equipment equipment;
  private final LinkedPeople links;

  RegisterRows(Workforce workforce, Equipment equipment, LinkedPeople links) {
    this.workforce = workforce;
    this.equipment = equipment;
    this.links = links;
  }

  @Override
  public Map<ForceId, RegisterStamp> stamps(Actor actor, Set<ForceId> forces) {
    var one = forces.size() == 1 ? forces.stream().findFirst() : Optional.<ForceId>empty();
    var stamps = new HashMap<ForceId, RegisterStamp>();
    workforce
        .states(actor, one)
        .forEach((force, states) ->
            states.stream()
                .filter(state -> !DO_NOT_COUNT.contains(state.register()))
                .map(s -> new RegisterStamp(s.version(), s.feedAsAt(), s.changedAt()))
                .forEach(stamp -> stamps.merge(force, stamp, RegisterStamp::and)));
    equipment
        .states(actor, one)
        .forEach((force, s) ->
            stamps.merge(
                force,
                new RegisterStamp(s.version(), s.feedAsAt(), s.changedAt()),
                RegisterStamp::and));
    stamps.keySet().retainAll(forces);
    return stamps;
  }

  @Override
  public People people(
      Actor actor,
      ForceId force,
      UnitType unit,
      Period period,
      Optional<LocalDate> knownOn,
      boolean duties) {
    var rows =
        workforce.extract(
            actor,
            force,
            Set.copyOf(ReadinessProblems.skills(unit)),
            ReadinessProblems.everyoneCounts(unit),
            period,
            knownOn.map(RegisterRows::endOf),
            duties);
    return people(force.value(), rows);
  }

  /// Rows about somebody who does not serve in the period are left aside. People come in the order
  /// of their numbers, so that the same register gives the same roster.
  private static People people(String force, Extract rows) {
    var people = People.builder();
    var numbers = new HashMap<String, Integer>();
    for (var row : rows.people()) {
      numbers.put(
          row.personId(),
          people.person(
              force, row.personId(), row.rank(), row.base(), day(row.from()), day(row.to())));
    }
    for (var row : rows.held()) {
      var person = numbers.get(row.personId());
      if (person != null) {
        people.holds(person, row.skill(), day(row.from()), day(row.to()));
      }
    }
    for (var row : rows.away()) {
      var person = numbers.get(row.personId());
      if (person != null) {
        people.away(person, day(row.from()), day(row.to()));
      }
    }
    for (var row : rows.duties()) {
      var person = numbers.get(row.personId());
      if (person != null) {
        people.onDuty(person, minute(row.from()), minute(row.to()));
      }
    }
    return people.build();
  }

  @Override
  public Fleet fleet(
      Actor actor, ForceId force, UnitType unit, Period period, Optional<LocalDate> knownOn) {
    var kinds = ReadinessProblems.kinds(unit);
    if (kinds.isEmpty()) {
      return Fleet.none();
    }
    return new Fleet(
        equipment.extract(actor, force, period, knownOn.map(RegisterRows::endOf)).stream()
            .filter(row -> kinds.contains(row.kind()))
            .map(row ->
                new Fleet.Vehicle(
                    force.value(),
                    row.id(),
                    row.kind(),
                    row.base(),
                    day(row.from()),
                    day(row.to())))
            .toList());
  }

  @Override
  public List<Place> bases(Actor actor, ForceId force, LocalDate on) {
    return workforce.bases(actor, force, on).stream()
        .map(base -> new Place(base.code(), base.name(), base.latitude(), base.longitude()))
        .toList();
  }

  @Override
  public List<LinkedPerson> linked(Actor actor, Set<ForceId> forces, UnitType unit, Period period) {
    return links.among(actor, forces, Set.copyOf(ReadinessProblems.skills(unit)), period);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(London.ZONE).toInstant().minusMillis(1);
  }

  /// Days far outside any register count as its ends.
  private static int day(LocalDate day) {
    return Math.clamp(day.toEpochDay(), -People.NO_END, People.NO_END);
  }

  private static long minute(Instant at) {
    return at.getEpochSecond() / 60;
  }
}
