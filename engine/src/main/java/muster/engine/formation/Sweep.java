package muster.engine.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Segments;

/// Walks over the days: one count kept up to date, the closed form asked again where it changed.
final class Sweep {
  private final UnitModel model;
  private final FormationProblem problem;
  private final int lastDay;
  private final Segments segments;
  private final int[] counts;
  private final Map<String, Integer> vehicles;
  private final TreeMap<Integer, Day> days = new TreeMap<>();

  private record Step(int maskBefore, int maskAfter) {}

  private static final class Day {
    final List<Horizon.Move> people = new ArrayList<>();
    final List<Horizon.VehicleMove> vehicles = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
  }

  Sweep(UnitModel model, FormationProblem problem, int lastDay) {
    this.model = model;
    this.problem = problem;
    this.lastDay = lastDay;
    segments = Formation.segments(model, problem, lastDay);
    counts = new int[1 << model.roles];
    vehicles = Formation.vehicles(problem);
  }

  Horizon horizon() {
    FormationPlan start = Formation.plan(problem);
    List<String> followed =
        start.limits().stream()
            .filter(limit -> limit.kind() == Limit.Kind.PEOPLE)
            .findFirst()
            .orElseThrow()
            .names();
    readPeople();
    readVehicles();
    List<Horizon.Change> changes = new ArrayList<>();
    int units = start.formable();
    for (Map.Entry<Integer, Day> entry : days.entrySet()) {
      Horizon.Change change = change(entry.getKey(), entry.getValue(), units, followed);
      changes.add(change);
      units = change.units();
    }
    return new Horizon(problem.day(), lastDay, start, followed, changes);
  }

  private Horizon.Change change(int date, Day day, int unitsBefore, List<String> followed) {
    for (Step step : day.steps) {
      counts[step.maskBefore]--;
      counts[step.maskAfter]++;
    }
    for (Horizon.VehicleMove move : day.vehicles) {
      vehicles.merge(move.kind(), move.joins() ? 1 : -1, Integer::sum);
    }
    int[] z = counts.clone();
    z[0] = 0;
    Hall.zeta(z);
    Limits limits = new Limits(model, z, vehicles);
    Limit limit = limits.binding();
    return new Horizon.Change(
        date, unitsBefore, limit.units(), limit, limits.of(followed), day.people, day.vehicles);
  }

  private void readPeople() {
    for (int s = 0; s < segments.size(); s++) {
      boolean starts = s == 0 || segments.person(s - 1) != segments.person(s);
      boolean ends = s + 1 == segments.size() || segments.person(s + 1) != segments.person(s);
      int first = segments.first(s);
      if (first == problem.day()) {
        counts[model.mask(segments, s)]++;
      } else if (starts || segments.last(s - 1) != first - 1) {
        move(first, -1, s);
      } else {
        move(first, s - 1, s);
      }
      int next = segments.last(s) + 1;
      if (next <= lastDay && (ends || segments.first(s + 1) != next)) {
        move(next, s, -1);
      }
    }
  }

  private void move(int day, int before, int after) {
    int maskBefore = before < 0 ? 0 : model.mask(segments, before);
    int maskAfter = after < 0 ? 0 : model.mask(segments, after);
    if (maskBefore == maskAfter) {
      return;
    }
    Day entry = days.computeIfAbsent(day, key -> new Day());
    entry.steps.add(new Step(maskBefore, maskAfter));
    long heldBefore = before < 0 ? 0 : segments.held(before);
    long heldAfter = after < 0 ? 0 : segments.held(after);
    boolean stays = before >= 0 && after >= 0;
    People.Post post = problem.people().post(segments.post(after < 0 ? before : after));
    entry.people.add(
        new Horizon.Move(
            post.force(),
            post.personId(),
            cause(day, before, after),
            stays ? model.skillNames(heldBefore & ~heldAfter) : List.of(),
            stays ? model.skillNames(heldAfter & ~heldBefore) : List.of(),
            model.roleNames(maskBefore & ~maskAfter),
            model.roleNames(maskAfter & ~maskBefore)));
  }

  private Horizon.Cause cause(int day, int before, int after) {
    People people = problem.people();
    if (before < 0) {
      return people.away(segments.person(after), day - 1)
          ? Horizon.Cause.BACK
          : Horizon.Cause.JOINS;
    }
    if (after < 0) {
      return people.away(segments.person(before), day) ? Horizon.Cause.AWAY : Horizon.Cause.LEAVES;
    }
    return segments.rank(before) != segments.rank(after)
        ? Horizon.Cause.RANK
        : Horizon.Cause.SKILLS;
  }

  private void readVehicles() {
    for (Fleet.Vehicle vehicle : problem.fleet().vehicles()) {
      if (vehicles.containsKey(vehicle.kind())
          && vehicle.firstDay() <= vehicle.lastDay()
          && problem.scope().includes(vehicle)) {
        if (vehicle.firstDay() > problem.day() && vehicle.firstDay() <= lastDay) {
          vehicleMove(vehicle.firstDay(), vehicle, true);
        }
        if (vehicle.lastDay() >= problem.day() && vehicle.lastDay() < lastDay) {
          vehicleMove(vehicle.lastDay() + 1, vehicle, false);
        }
      }
    }
  }

  private void vehicleMove(int day, Fleet.Vehicle vehicle, boolean joins) {
    days.computeIfAbsent(day, key -> new Day())
        .vehicles
        .add(new Horizon.VehicleMove(vehicle.kind(), vehicle.force(), vehicle.id(), joins));
  }
}
