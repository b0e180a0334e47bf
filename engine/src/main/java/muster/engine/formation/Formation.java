package muster.engine.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import muster.engine.formation.register.Columns;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;
import muster.engine.formation.register.Segments;

/// The front of the module: counts, plans and explains. Pure functions; the same input gives the
/// same answer, byte for byte.
public final class Formation {
  private static final long MOST_CHANGES = 1 << 22;

  private Formation() {}

  /// The people in scope on the problem's day, counted by rank and skills.
  public static Histogram histogram(FormationProblem problem) {
    UnitModel model = new UnitModel(problem.unit());
    return histogram(model, segments(model, problem));
  }

  /// The vehicles in scope in service on the problem's day, by each kind the unit needs.
  public static Map<String, Integer> vehicles(FormationProblem problem) {
    Map<String, Integer> counts = new TreeMap<>();
    problem.unit().vehicles().forEach(need -> counts.put(need.kind(), 0));
    for (Fleet.Vehicle vehicle : problem.fleet().vehicles()) {
      if (vehicle.inService(problem.day()) && problem.scope().includes(vehicle)) {
        counts.computeIfPresent(vehicle.kind(), (kind, count) -> count + 1);
      }
    }
    return counts;
  }

  /// How many units can be formed and why not one more, from the registers.
  public static FormationPlan plan(FormationProblem problem) {
    return plan(histogram(problem), vehicles(problem));
  }

  /// How many units can be formed and why not one more, from counts alone; a kind of vehicle that
  /// is not in the map counts as none.
  public static FormationPlan plan(Histogram histogram, Map<String, Integer> vehicles) {
    UnitModel model = new UnitModel(histogram.unit());
    int[] z = histogram.byRoleSet(model);
    Hall.zeta(z);
    Limits limits = new Limits(model, z, vehicles);
    Limit people = limits.people();
    List<Limit> all = limits.all(people);
    Limit limit = all.getFirst();
    boolean byPeople = limit.kind() == Limit.Kind.PEOPLE;
    int byVehicles =
        all.stream()
            .filter(each -> each.kind() == Limit.Kind.VEHICLES)
            .mapToInt(Limit::units)
            .min()
            .orElse(Integer.MAX_VALUE);
    boolean trainingCanHelp = byPeople && limit.units() < byVehicles;
    List<Marginal> marginals =
        new Marginals(model, histogram, z).table(limit.units() + 1, trainingCanHelp);
    return new FormationPlan(
        histogram.unit(), limit.units(), limit, all, marginals, histogram, vehicles);
  }

  /// What each further unit would take, up to this many, with every course at cost 1.
  public static Staircase staircase(Histogram histogram, Map<String, Integer> vehicles, int units) {
    return staircase(histogram, vehicles, units, Map.of());
  }

  /// What each further unit would take, up to this many; courses cost what the map says of their
  /// skill (days, money: any whole number), else 1.
  public static Staircase staircase(
      Histogram histogram,
      Map<String, Integer> vehicles,
      int units,
      Map<String, Integer> skillCost) {
    return new Climb(histogram, vehicles, skillCost).to(units);
  }

  /// What would follow from losses, training and units held back.
  public static WhatIf.Effect whatIf(
      Histogram histogram, Map<String, Integer> vehicles, WhatIf whatIf) {
    return whatIf.on(histogram, vehicles);
  }

  /// Which numbers of these unit types can be formed at once.
  public static Frontier frontier(
      List<UnitType> units, People people, Fleet fleet, Scope scope, int day) {
    FormationProblem problem =
        new FormationProblem(Frontier.together(units), people, fleet, scope, day);
    return Frontier.of(units, histogram(problem), vehicles(problem));
  }

  /// The same from counts: the histogram must be of the types together.
  public static Frontier frontier(
      List<UnitType> units, Histogram histogram, Map<String, Integer> vehicles) {
    if (!histogram.unit().equals(Frontier.together(units))) {
      throw new IllegalArgumentException(
          "the histogram is of %s, not of the unit types together"
              .formatted(histogram.unit().code()));
    }
    return Frontier.of(units, histogram, vehicles);
  }

  /// Who fills what in the formable units, and with which vehicles.
  public static Roster roster(FormationProblem problem) {
    return roster(problem, plan(problem).formable());
  }

  /// Who fills what in this many units; at most as many as are formable.
  public static Roster roster(FormationProblem problem, int units) {
    UnitModel model = new UnitModel(problem.unit());
    return new Dealing(model, problem, segments(model, problem)).units(units);
  }

  /// The people who can fill any of these roles, in the roster's order: the list behind a limit.
  public static List<Candidate> candidates(FormationProblem problem, List<String> roles) {
    UnitModel model = new UnitModel(problem.unit());
    int set = 0;
    for (String code : roles) {
      set |= 1 << model.mergedOf[model.role(code)];
    }
    return new Dealing(model, problem, segments(model, problem)).candidates(set, roles);
  }

  /// Day by day from the problem's day to the last day: where the number changes, and whose expiry,
  /// leave or new skill it was.
  public static Horizon horizon(FormationProblem problem, int lastDay) {
    if (lastDay < problem.day()) {
      throw new IllegalArgumentException(
          "last day (%d) is before the first (%d)".formatted(lastDay, problem.day()));
    }
    return new Sweep(new UnitModel(problem.unit()), problem, lastDay).horizon();
  }

  /// The units formable on each day from the problem's to the last, and nothing else: much faster
  /// than a horizon.
  public static List<Integer> unitsByDay(FormationProblem problem, int lastDay) {
    UnitModel model = new UnitModel(problem.unit());
    int days = lastDay - problem.day() + 1;
    if (model.skills.size() > 10 || (long) days << model.roles > MOST_CHANGES) {
      Horizon horizon = horizon(problem, lastDay);
      return IntStream.rangeClosed(problem.day(), lastDay).mapToObj(horizon::unitsOn).toList();
    }
    Columns columns =
        new Columns(
            problem.people(), problem.scope(), model.ranks, model.skills, problem.day(), lastDay);
    int[] changes = new int[days << model.roles];
    columns.changes(model.masks(columns.cells()), 1 << model.roles, changes);
    int[] units = model.mostUnits.daily(changes, days);
    for (int d = 0; d < days; d++) {
      units[d] = Math.min(units[d], vehicleUnits(vehicles(problem.on(problem.day() + d)), problem));
    }
    return Arrays.stream(units).boxed().toList();
  }

  private static int vehicleUnits(Map<String, Integer> vehicles, FormationProblem problem) {
    return problem.unit().vehicles().stream()
        .mapToInt(need -> vehicles.getOrDefault(need.kind(), 0) / need.count())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  static Segments segments(UnitModel model, FormationProblem problem, int lastDay) {
    return new Segments(
        problem.people(), problem.scope(), model.ranks, model.skills, problem.day(), lastDay);
  }

  static Segments segments(UnitModel model, FormationProblem problem) {
    return segments(model, problem, problem.day());
  }

  static Histogram histogram(UnitModel model, Segments segments) {
    List<Map<Long, Integer>> counts = new ArrayList<>();
    for (int rank = 0; rank <= model.ranks.size(); rank++) {
      counts.add(new TreeMap<>());
    }
    for (int s = 0; s < segments.size(); s++) {
      counts.get(segments.rank(s)).merge(segments.held(s), 1, Integer::sum);
    }
    List<Histogram.Cell> cells = new ArrayList<>();
    for (int rank = 0; rank < counts.size(); rank++) {
      String name = model.rankName(rank);
      counts
          .get(rank)
          .forEach((held, people) ->
              cells.add(new Histogram.Cell(name, model.skillNames(held), people)));
    }
    return new Histogram(model.unit, cells);
  }
}
