package muster.engine.formation.training;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import muster.engine.formation.Role;
import muster.engine.formation.UnitType;

/// So many units are wanted; who there will be, and what it costs to teach them.
///
/// @param units the number wanted
/// @param groups everyone who serves and is free on the day, told apart by what matters
/// @param prices what one place costs, by skill, in any whole unit of money or time; a skill that
///   is not here cannot be taught
public record TrainingProblem(
    UnitType unit, int units, List<Group> groups, Map<String, Price> prices) {
  private static final int MOST_UNITS = 10_000;

  public TrainingProblem {
    if (units < 0 || units > MOST_UNITS) {
      throw new IllegalArgumentException(
          "units (%d) must be from 0 to %d".formatted(units, MOST_UNITS));
    }
    groups = List.copyOf(groups);
    prices = Map.copyOf(new TreeMap<>(prices));
  }

  /// People of one rank who hold the same skills on the day and held the same others before.
  public record Group(String rank, List<String> holds, List<String> heldBefore, int people) {
    public Group {
      holds = holds.stream().sorted().toList();
      heldBefore = heldBefore.stream().sorted().toList();
      if (people < 0) {
        throw new IllegalArgumentException(
            "people (%d) of rank %s must not be negative".formatted(people, rank));
      }
    }
  }

  /// What it costs to teach a skill: to somebody who never held it, and to somebody who did.
  ///
  /// @param first empty when there is no first course
  /// @param again empty when there is no refresher; then the first course must do
  public record Price(OptionalInt first, OptionalInt again) {
    private static final int MOST = 1_000_000;

    public Price {
      check(first);
      check(again);
    }

    private static void check(OptionalInt price) {
      if (price.isPresent() && (price.getAsInt() < 0 || price.getAsInt() > MOST)) {
        throw new IllegalArgumentException(
            "price (%d) must be from 0 to %d".formatted(price.getAsInt(), MOST));
      }
    }

    /// The price for somebody; empty when no course will do.
    public OptionalInt of(boolean heldBefore) {
      return heldBefore && again.isPresent() ? again : first;
    }
  }

  /// The skills that the people of a group would have to learn for a role.
  static List<String> learns(Role role, Group group) {
    return role.skills().stream().filter(skill -> !group.holds().contains(skill)).toList();
  }

  /// What it costs to make one of the group fit for the role; below 0 when nothing can.
  long price(Role role, Group group) {
    if (!role.ranks().isEmpty() && !role.ranks().contains(group.rank())) {
      return Transport.FORBIDDEN;
    }
    long sum = 0;
    for (String skill : learns(role, group)) {
      Price price = prices.get(skill);
      OptionalInt one =
          price == null ? OptionalInt.empty() : price.of(group.heldBefore().contains(skill));
      if (one.isEmpty()) {
        return Transport.FORBIDDEN;
      }
      sum += one.getAsInt();
    }
    return sum;
  }
}
