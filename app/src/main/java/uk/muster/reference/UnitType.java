package uk.muster.reference;

import java.util.List;

/// How many people in which role, and which vehicles, make one unit.
///
/// @param confirm true when this is a default that nobody has confirmed yet
public record UnitType(
    String code,
    String name,
    boolean confirm,
    List<Role> roles,
    List<Vehicles> vehicles,
    String source) {
  public UnitType {
    roles = List.copyOf(roles);
    vehicles = List.copyOf(vehicles);
  }

  /// How many people one unit has.
  public int people() {
    return roles.stream().mapToInt(Role::count).sum();
  }

  /// A post in the unit that several people of the same kind fill.
  ///
  /// @param ranks any one of these will do
  /// @param skills all of these must be in date
  public record Role(String code, String name, int count, List<String> ranks, List<String> skills) {
    public Role {
      ranks = List.copyOf(ranks);
      skills = List.copyOf(skills);
    }
  }

  /// Vehicles of one kind that one unit needs.
  public record Vehicles(String kind, int count) {}
}
