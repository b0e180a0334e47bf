package muster.engine.formation;

import java.util.Comparator;
import java.util.List;

/// The vehicles, each with the days it is in service (epoch days, inclusive at both ends).
public record Fleet(List<Vehicle> vehicles) {
  public Fleet {
    vehicles = List.copyOf(vehicles);
  }

  /// One vehicle of a force.
  public record Vehicle(
      String force, String id, String kind, String base, int firstDay, int lastDay) {
    static final Comparator<Vehicle> ORDER =
        Comparator.comparing(Vehicle::force)
            .thenComparing(Vehicle::base)
            .thenComparing(Vehicle::id);
  }

  public static Fleet none() {
    return new Fleet(List.of());
  }
}
