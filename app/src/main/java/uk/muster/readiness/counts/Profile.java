package uk.muster.readiness.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.Histogram;
import muster.engine.formation.UnitType;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.Segments;

/// Counts day by day from the registers: one pass over everyone's stretches, then a running sum.
final class Profile {
  private record Cell(int rank, long held) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int byRank = Integer.compare(rank, other.rank);
      return byRank == 0 ? Long.compare(held, other.held) : byRank;
    }
  }

  private final FormationProblem problem;
  private final UnitType unit;
  private final int lastDay;
  private final TreeMap<Integer, Map<Cell, Integer>> people = new TreeMap<>();
  private final TreeMap<Integer, Map<String, Integer>> vehicles = new TreeMap<>();

  private Profile(FormationProblem problem, int lastDay) {
    this.problem = problem;
    unit = problem.unit();
    this.lastDay = lastDay;
    people.put(problem.day(), new TreeMap<>());
    countPeople();
    countVehicles();
  }

  /// The counts from the problem's day to the last day.
  static List<Stretch> stretches(FormationProblem problem, LocalDate last) {
    return new Profile(problem, Math.toIntExact(last.toEpochDay())).stretches();
  }

  private void countPeople() {
    var segments =
        new Segments(
            problem.people(),
            problem.scope(),
            ReadinessProblems.ranks(unit),
            ReadinessProblems.skills(unit),
            problem.day(),
            lastDay);
    for (int s = 0; s < segments.size(); s++) {
      var cell = new Cell(segments.rank(s), segments.held(s));
      delta(people, segments.first(s), cell, 1);
      if (segments.last(s) < lastDay) {
        delta(people, segments.last(s) + 1, cell, -1);
      }
    }
  }

  private void countVehicles() {
    var kinds = ReadinessProblems.kinds(unit);
    for (Fleet.Vehicle vehicle : problem.fleet().vehicles()) {
      int first = Math.max(vehicle.firstDay(), problem.day());
      if (kinds.contains(vehicle.kind())
          && first <= Math.min(vehicle.lastDay(), lastDay)
          && problem.scope().includes(vehicle)) {
        delta(vehicles, first, vehicle.kind(), 1);
        if (vehicle.lastDay() < lastDay) {
          delta(vehicles, vehicle.lastDay() + 1, vehicle.kind(), -1);
        }
      }
    }
  }

  private static <K> void delta(Map<Integer, Map<K, Integer>> days, int day, K what, int by) {
    days.computeIfAbsent(day, _ -> new TreeMap<>()).merge(what, by, Integer::sum);
  }

  private List<Stretch> stretches() {
    var ranks = ReadinessProblems.ranks(unit);
    var days = new java.util.TreeSet<>(people.keySet());
    days.addAll(vehicles.keySet());
    var now = new TreeMap<Cell, Integer>();
    var fleet = new TreeMap<String, Integer>();
    var stretches = new ArrayList<Stretch>();
    for (int day : days) {
      people.getOrDefault(day, Map.of()).forEach((cell, by) -> now.merge(cell, by, Integer::sum));
      vehicles
          .getOrDefault(day, Map.of())
          .forEach((kind, by) -> fleet.merge(kind, by, Integer::sum));
      var cells = new ArrayList<Histogram.Cell>();
      now.forEach((cell, count) ->
          cells.add(
              new Histogram.Cell(
                  cell.rank < ranks.size() ? ranks.get(cell.rank) : "",
                  ReadinessProblems.skills(unit, cell.held),
                  count)));
      add(stretches, day, new Histogram(unit, cells), Map.copyOf(fleet));
    }
    return stretches;
  }

  /// Adds a stretch up to the last day, and cuts the one before off; nothing when nothing differs.
  private void add(List<Stretch> stretches, int day, Histogram people, Map<String, Integer> fleet) {
    var from = LocalDate.ofEpochDay(day);
    if (!stretches.isEmpty()) {
      var before = stretches.getLast();
      if (before.people().equals(people) && before.vehicles().equals(fleet)) {
        return;
      }
      stretches.set(
          stretches.size() - 1,
          new Stretch(
              before.from(),
              from.minusDays(1),
              before.formable(),
              before.people(),
              before.vehicles()));
    }
    int formable = Formation.plan(people, fleet).formable();
    stretches.add(new Stretch(from, LocalDate.ofEpochDay(lastDay), formable, people, fleet));
  }
}
