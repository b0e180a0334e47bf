package muster.engine.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import muster.engine.formation.training.Transport;

/// Finds the cheapest training for a number of units: the transportation problem of people by rank
/// and skills against posts, where a post costs the skills its holder still lacks. Of plans that
/// cost the same, one is taken in which people learn little each, from the least flexible and
/// largest groups.
final class Climb {
  /// More than the squares of all skills to learn on one chain of exchanges.
  private static final int TIE = 1 << 20;

  private final UnitModel model;
  private final Histogram histogram;
  private final Map<String, Integer> vehicles;
  private final int[] z;
  private final List<Histogram.Cell> cells;
  private final int[] rank;
  private final long[] held;
  private final int[] people;
  private final long[][] cost;

  Climb(Histogram histogram, Map<String, Integer> vehicles, Map<String, Integer> skillCost) {
    this.model = new UnitModel(histogram.unit());
    this.histogram = histogram;
    this.vehicles = vehicles;
    z = histogram.byRoleSet(model);
    Hall.zeta(z);
    cells =
        histogram.cells().stream()
            .sorted(
                Comparator.comparingInt(
                        (Histogram.Cell cell) -> Integer.bitCount(Histogram.mask(model, cell)))
                    .thenComparing(Comparator.comparingInt(Histogram.Cell::people).reversed()))
            .toList();
    rank = new int[cells.size()];
    held = new long[cells.size()];
    people = new int[cells.size()];
    cost = new long[cells.size()][model.roles];
    for (int c = 0; c < people.length; c++) {
      Histogram.Cell cell = cells.get(c);
      rank[c] = model.rank(cell.rank());
      held[c] = model.skillBits(cell.skills());
      people[c] = cell.people();
      for (int r = 0; r < model.roles; r++) {
        long missing = model.missing(r, rank[c], held[c]);
        cost[c][r] = missing < 0 ? Transport.FORBIDDEN : weight(missing, skillCost);
      }
    }
  }

  /// The price, and below it the square of the number of skills to learn.
  private long weight(long missing, Map<String, Integer> skillCost) {
    long learns = Long.bitCount(missing);
    return (long) price(missing, skillCost) * TIE + learns * learns;
  }

  private int price(long skills, Map<String, Integer> skillCost) {
    int price = 0;
    for (String skill : model.skillNames(skills)) {
      int one = skillCost.getOrDefault(skill, 1);
      if (one < 1 || one > 1_000_000) {
        throw new IllegalArgumentException(
            "cost (%d) of skill %s must be 1 to 1000000".formatted(one, skill));
      }
      price += one;
    }
    return price;
  }

  Staircase to(int units) {
    int today = Formation.plan(histogram, vehicles).formable();
    List<Staircase.Step> steps = new ArrayList<>();
    for (int k = today + 1; k <= units; k++) {
      steps.add(step(k));
    }
    return new Staircase(model.unit, today, steps);
  }

  private Staircase.Step step(int k) {
    int[] demand = Arrays.stream(model.each).map(each -> Math.multiplyExact(each, k)).toArray();
    int[][] flow = Transport.cheapest(people, demand, cost);
    List<Staircase.Training> trainings = new ArrayList<>();
    List<Staircase.Recruit> recruits = new ArrayList<>();
    long total = 0;
    for (int r = 0; r < model.roles; r++) {
      String role = model.roleNames(1 << r).getFirst();
      int filled = 0;
      for (int c = 0; c < people.length; c++) {
        filled += flow[c][r];
        if (flow[c][r] > 0 && cost[c][r] > 0) {
          trainings.add(training(role, r, c, flow[c][r]));
          total += flow[c][r] * (cost[c][r] / TIE);
        }
      }
      if (filled < demand[r]) {
        recruits.add(new Staircase.Recruit(role, demand[r] - filled));
      }
    }
    return new Staircase.Step(k, shortfalls(k), trainings, recruits, gaps(k), total);
  }

  private Staircase.Training training(String role, int r, int c, int n) {
    long learns = model.missing(r, rank[c], held[c]);
    return new Staircase.Training(
        role, model.rankName(rank[c]), model.skillNames(held[c]), model.skillNames(learns), n);
  }

  private List<Staircase.Shortfall> shortfalls(int k) {
    List<Staircase.Shortfall> shortfalls = new ArrayList<>();
    int worst = Hall.deficiency(z, model.eachOfSet, k);
    int set = Hall.tightest(z, model.eachOfSet, k, worst);
    if (Integer.bitCount(set) > 1) {
      shortfalls.add(new Staircase.Shortfall(model.roleNames(set), worst));
    }
    for (int r = 0; r < model.roles; r++) {
      int missing = k * model.each[r] - Hall.have(z, 1 << r);
      if (missing > 0) {
        shortfalls.add(new Staircase.Shortfall(model.roleNames(1 << r), missing));
      }
    }
    return shortfalls;
  }

  private List<Staircase.VehicleGap> gaps(int k) {
    List<Staircase.VehicleGap> gaps = new ArrayList<>();
    for (VehicleNeed need : model.unit.vehicles()) {
      int missing = k * need.count() - vehicles.getOrDefault(need.kind(), 0);
      if (missing > 0) {
        gaps.add(new Staircase.VehicleGap(need.kind(), missing));
      }
    }
    return gaps;
  }
}
