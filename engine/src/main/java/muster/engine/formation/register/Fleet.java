package muster.engine.formation.register;

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
    /// The order in which vehicles are taken: by force, base and id.
    public static final Comparator<Vehicle> ORDER =
        Comparator.comparing(Vehicle::force)
            .thenComparing(Vehicle::base)
            .thenComparing(Vehicle::id);

    public Base place() {
      return new Base(force, base);
    }

    public boolean inService(int day) {
      return firstDay <= day && day <= lastDay;
    }
  }

  public static Fleet none() {
    return new Fleet(List.of());
  }
}
