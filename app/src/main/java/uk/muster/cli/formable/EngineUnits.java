package uk.muster.cli.formable;

import muster.engine.formation.Role;
import muster.engine.formation.UnitType;
import muster.engine.formation.VehicleNeed;

/// The catalogue's unit types in the engine's words.
final class EngineUnits {
  private EngineUnits() {}

  static UnitType of(uk.muster.reference.UnitType type) {
    return new UnitType(
        type.code(),
        type.roles().stream()
            .map(role -> new Role(role.code(), role.count(), role.ranks(), role.skills()))
            .toList(),
        type.vehicles().stream()
            .map(vehicles -> new VehicleNeed(vehicles.kind(), vehicles.count()))
            .toList());
  }
}
