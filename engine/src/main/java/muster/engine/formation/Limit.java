package muster.engine.formation;

import java.util.List;

/// One thing that caps the number of units: a set of roles and the people who can fill any of them,
/// or a kind of vehicle. Everyone may check it by counting: `units` = `have` ÷ `each`, rounded
/// down.
///
/// @param names role codes in the unit's order, or the one vehicle kind
/// @param parts what each name alone asks for and has: their `have` sums to more than the set's
///   when people can fill several of the roles
/// @param each posts (or vehicles) of the set in one unit
/// @param have people who can fill at least one of the roles, or vehicles in service
/// @param units units the set allows by itself
public record Limit(
    Kind kind, List<String> names, List<Part> parts, int each, int have, int units) {
  /// People or vehicles.
  public enum Kind {
    PEOPLE,
    VEHICLES
  }

  /// One name of the set by itself.
  public record Part(String name, int each, int have) {}

  public Limit {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
  }

  /// What one unit more than this limit allows would need.
  public int neededForOneMore() {
    return (units + 1) * each;
  }

  /// How many are missing for one unit more than this limit allows.
  public int shortForOneMore() {
    return neededForOneMore() - have;
  }

  /// How many times people are counted more than once when the parts are added up: for two roles,
  /// how many people are both.
  public int overlap() {
    return parts.stream().mapToInt(Part::have).sum() - have;
  }
}
