package uk.muster.readiness;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.engine.formation.UnitType;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// What readiness asks of the registers of people and vehicles.
interface Registers {
  /// How each force's registers stand; a force that has sent nothing is absent.
  Map<ForceId, RegisterStamp> stamps(Actor actor, Set<ForceId> forces);

  /// Everyone who may matter for the unit type on some day of the period, as it is known now or as
  /// it was known at the end of a day.
  People people(
      Actor actor, ForceId force, UnitType unit, Period period, Optional<LocalDate> knownOn);

  /// The vehicles of the kinds that the unit type asks for.
  Fleet fleet(
      Actor actor, ForceId force, UnitType unit, Period period, Optional<LocalDate> knownOn);
}
