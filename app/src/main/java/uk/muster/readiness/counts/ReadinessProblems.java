package uk.muster.readiness.counts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.engine.formation.Histogram;
import muster.engine.formation.Role;
import muster.engine.formation.UnitType;
import muster.engine.formation.VehicleNeed;

/// The words of the catalogue and the registers in the engine's, and counts as numbers in a row.
public final class ReadinessProblems {
  private ReadinessProblems() {}

  /// The unit type as the engine knows it.
  public static UnitType unit(uk.muster.reference.UnitType type) {
    return new UnitType(
        type.code(),
        type.roles().stream()
            .map(role -> new Role(role.code(), role.count(), role.ranks(), role.skills()))
            .toList(),
        type.vehicles().stream()
            .map(vehicles -> new VehicleNeed(vehicles.kind(), vehicles.count()))
            .toList());
  }

  /// The ranks that the unit's roles name, in the order of their first mention.
  public static List<String> ranks(UnitType unit) {
    return unit.roles().stream().flatMap(role -> role.ranks().stream()).distinct().toList();
  }

  /// The skills that the unit's roles ask for, in the order of their first mention.
  public static List<String> skills(UnitType unit) {
    return unit.roles().stream().flatMap(role -> role.skills().stream()).distinct().toList();
  }

  /// The vehicle kinds that the unit asks for, in its order.
  public static List<String> kinds(UnitType unit) {
    return unit.vehicles().stream().map(VehicleNeed::kind).toList();
  }

  /// True when somebody without any of the unit's skills can fill a post, so that everyone counts.
  public static boolean everyoneCounts(UnitType unit) {
    return unit.roles().stream().anyMatch(role -> role.skills().isEmpty());
  }

  /// Three numbers for each combination: the rank's number, the skills as bits, the people.
  public static List<Integer> cells(Histogram histogram) {
    var ranks = ranks(histogram.unit());
    var skills = skills(histogram.unit());
    var numbers = new ArrayList<Integer>();
    for (var cell : histogram.cells()) {
      int rank = ranks.indexOf(cell.rank());
      numbers.add(rank < 0 ? ranks.size() : rank);
      numbers.add(cell.skills().stream().mapToInt(skill -> 1 << skills.indexOf(skill)).sum());
      numbers.add(cell.people());
    }
    return numbers;
  }

  /// Reads back what {@link #cells} made.
  public static Histogram histogram(UnitType unit, List<Integer> cells) {
    var ranks = ranks(unit);
    var read = new ArrayList<Histogram.Cell>();
    for (int i = 0; i + 2 < cells.size(); i += 3) {
      int rank = cells.get(i);
      read.add(
          new Histogram.Cell(
              rank < ranks.size() ? ranks.get(rank) : "",
              skills(unit, cells.get(i + 1)),
              cells.get(i + 2)));
    }
    return new Histogram(unit, read);
  }

  public static List<String> skills(UnitType unit, long bits) {
    var skills = skills(unit);
    return Stream.iterate(0, s -> s < skills.size(), s -> s + 1)
        .filter(s -> (bits >> s & 1) != 0)
        .map(skills::get)
        .toList();
  }

  /// One number for each kind that the unit asks for.
  public static List<Integer> vehicles(UnitType unit, Map<String, Integer> vehicles) {
    return kinds(unit).stream().map(kind -> vehicles.getOrDefault(kind, 0)).toList();
  }

  /// Reads back what the other made.
  public static Map<String, Integer> vehicles(UnitType unit, List<Integer> numbers) {
    var kinds = kinds(unit);
    var vehicles = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < kinds.size(); i++) {
      vehicles.put(kinds.get(i), i < numbers.size() ? numbers.get(i) : 0);
    }
    return vehicles;
  }
}
