package muster.engine.formation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many units can be formed, and why not one more.
///
/// @param limit what stops the next unit: of all tightest role sets the one with most posts that
///   cannot be filled, and of those the smallest; people before vehicles on a tie
/// @param limits every limit, tightest first (for more than ten different roles the tightest 1,023
///   role sets)
/// @param marginals one for each role and skill of the unit
/// @param histogram the counts that all this follows from
/// @param vehicles vehicles in service by kind
public record FormationPlan(
    UnitType unit,
    int formable,
    Limit limit,
    List<Limit> limits,
    List<Marginal> marginals,
    Histogram histogram,
    Map<String, Integer> vehicles) {
  public FormationPlan {
    limits = List.copyOf(limits);
    marginals = List.copyOf(marginals);
    vehicles = Collections.unmodifiableMap(new TreeMap<>(vehicles));
  }

  /// Units that the people alone would allow.
  public int formableByPeople() {
    return tightest(Limit.Kind.PEOPLE);
  }

  /// Units that the vehicles alone would allow; as many as the people when none are needed.
  public int formableByVehicles() {
    return unit.vehicles().isEmpty() ? formableByPeople() : tightest(Limit.Kind.VEHICLES);
  }

  private int tightest(Limit.Kind kind) {
    return limits.stream()
        .filter(each -> each.kind() == kind)
        .mapToInt(Limit::units)
        .min()
        .orElseThrow();
  }
}
