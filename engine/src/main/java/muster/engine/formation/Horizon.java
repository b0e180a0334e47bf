package muster.engine.formation;

import java.util.List;

/// The number of formable units day by day, and every change of somebody's roles on the way.
///
/// @param followed the roles that limit on the first day; each change carries their count
/// @param changes only days on which a person or vehicle that matters changes, in order
public record Horizon(
    int firstDay, int lastDay, FormationPlan start, List<String> followed, List<Change> changes) {
  public Horizon {
    followed = List.copyOf(followed);
    changes = List.copyOf(changes);
  }

  /// What is different from this day on. An expiry counts on the first day without the skill.
  ///
  /// @param limit what stops one unit more from this day on
  /// @param followed what the first day's limiting roles have and allow from this day on
  public record Change(
      int day,
      int unitsBefore,
      int units,
      Limit limit,
      Limit followed,
      List<Move> people,
      List<VehicleMove> vehicles) {
    public Change {
      people = List.copyOf(people);
      vehicles = List.copyOf(vehicles);
    }

    /// Units gained, or lost when negative.
    public int difference() {
      return units - unitsBefore;
    }
  }

  /// Why somebody's roles change.
  public enum Cause {
    /// A skill expires or is gained.
    SKILLS,
    RANK,
    /// Leave, sickness or a restriction begins.
    AWAY,
    /// It ends.
    BACK,
    /// Service in scope begins.
    JOINS,
    /// It ends.
    LEAVES
  }

  /// One person whose roles change, with the skills that did it.
  public record Move(
      String force,
      String personId,
      Cause cause,
      List<String> lostSkills,
      List<String> gainedSkills,
      List<String> lostRoles,
      List<String> gainedRoles) {
    public Move {
      lostSkills = List.copyOf(lostSkills);
      gainedSkills = List.copyOf(gainedSkills);
      lostRoles = List.copyOf(lostRoles);
      gainedRoles = List.copyOf(gainedRoles);
    }
  }

  /// One vehicle that comes into service or leaves it.
  public record VehicleMove(String kind, String force, String vehicleId, boolean joins) {}

  /// The units formable on a day of the horizon.
  public int unitsOn(int day) {
    if (day < firstDay || day > lastDay) {
      throw new IllegalArgumentException(
          "day (%d) is outside %d to %d".formatted(day, firstDay, lastDay));
    }
    int units = start.formable();
    for (Change change : changes) {
      if (change.day() > day) {
        break;
      }
      units = change.units();
    }
    return units;
  }
}
