package muster.engine.formation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What makes one complete unit: posts for people and vehicles. Unit types are data.
public record UnitType(String code, List<Role> roles, List<VehicleNeed> vehicles) {
  public UnitType {
    if (code.isBlank()) {
      throw new IllegalArgumentException("unit type code is blank");
    }
    roles = List.copyOf(roles);
    vehicles = List.copyOf(vehicles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("unit type %s has no role".formatted(code));
    }
    Set<String> seen = new HashSet<>();
    for (Role role : roles) {
      if (!seen.add(role.code())) {
        throw new IllegalArgumentException(
            "unit type %s has role %s twice".formatted(code, role.code()));
      }
    }
    Set<String> kinds = new HashSet<>();
    for (VehicleNeed need : vehicles) {
      if (!kinds.add(need.kind())) {
        throw new IllegalArgumentException(
            "unit type %s has vehicle %s twice".formatted(code, need.kind()));
      }
    }
  }

  /// Posts in one unit, all roles together.
  public int people() {
    return roles.stream().mapToInt(Role::count).sum();
  }
}
