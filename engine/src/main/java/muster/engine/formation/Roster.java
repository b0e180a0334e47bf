package muster.engine.formation;

import java.util.List;
import muster.engine.formation.register.Base;

/// Complete units by name: the proof that so many can be formed. Nobody is in it twice.
public record Roster(UnitType unit, int day, List<Formed> units) {
  /// One complete unit, numbered from 1.
  public record Formed(int number, List<Seat> seats, List<Wheels> vehicles) {
    public Formed {
      seats = List.copyOf(seats);
      vehicles = List.copyOf(vehicles);
    }
  }

  /// A person in a role.
  public record Seat(String role, String force, String personId, String rank, Base base) {}

  /// A vehicle of a unit.
  public record Wheels(String kind, String force, String vehicleId, String base) {}

  public Roster {
    units = List.copyOf(units);
  }
}
