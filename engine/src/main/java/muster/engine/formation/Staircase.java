package muster.engine.formation;

import java.util.List;

/// One step for each number of units above today's: the least training and the vehicles it takes to
/// get there from today.
public record Staircase(UnitType unit, int today, List<Step> steps) {

  /// What this many units take.
  ///
  /// @param shortfalls for the roles that are short by themselves and for the tightest set of
  ///   roles: how many more people it must have, whatever the mix
  /// @param trainings who learns what, for which role; the cheapest plan there is
  /// @param recruits posts that nobody in the registers can be trained for
  /// @param vehicles vehicles missing
  /// @param cost the sum over all trainings of the cost of the skills learnt
  public record Step(
      int units,
      List<Shortfall> shortfalls,
      List<Training> trainings,
      List<Recruit> recruits,
      List<VehicleGap> vehicles,
      long cost) {
    public Step {
      shortfalls = List.copyOf(shortfalls);
      trainings = List.copyOf(trainings);
      recruits = List.copyOf(recruits);
      vehicles = List.copyOf(vehicles);
    }

    public int peopleToTrain() {
      return trainings.stream().mapToInt(Training::people).sum();
    }
  }

  /// These roles together need so many more people than can fill any of them today.
  public record Shortfall(List<String> roles, int people) {
    public Shortfall {
      roles = List.copyOf(roles);
    }
  }

  /// So many people of one rank who hold these skills learn those and fill the role.
  public record Training(
      String role, String rank, List<String> holds, List<String> learns, int people) {
    public Training {
      holds = List.copyOf(holds);
      learns = List.copyOf(learns);
    }
  }

  /// So many people must come from outside for the role.
  public record Recruit(String role, int people) {}

  /// So many vehicles of the kind are missing.
  public record VehicleGap(String kind, int vehicles) {}

  public Staircase {
    steps = List.copyOf(steps);
  }
}
