package uk.muster.readiness.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.engine.formation.UnitType;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import uk.muster.readiness.room.Place;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.links.LinkedPerson;

/// What readiness asks of the registers of people and vehicles.
public interface Registers {
  /// How each force's registers stand; a force that has sent nothing is absent.
  Map<ForceId, RegisterStamp> stamps(Actor actor, Set<ForceId> forces);

  /// Everyone who may matter for the unit type on some day of the period, as it is known now or as
  /// it was known at the end of a day.
  ///
  /// @param duties whether duties of the period are wanted too
  People people(
      Actor actor,
      ForceId force,
      UnitType unit,
      Period period,
      Optional<LocalDate> knownOn,
      boolean duties);

  /// The vehicles of the kinds that the unit type asks for.
  Fleet fleet(
      Actor actor, ForceId force, UnitType unit, Period period, Optional<LocalDate> knownOn);

  /// People on the books of several of the forces.
  List<LinkedPerson> linked(Actor actor, Set<ForceId> forces, UnitType unit, Period period);

  /// The bases of a force on a day.
  List<Place> bases(Actor actor, ForceId force, LocalDate on);
}
