package uk.muster.readiness.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.register.Base;
import muster.engine.formation.register.Scope;
import uk.muster.readiness.counts.ReadinessProblems;

/// Works out what can be at a place how soon, from the registers of one force. A base whose place
/// cannot be right reaches nothing.
final class Arrivals {
  private static final int SOON = 30;
  private static final int LATER = 90;

  private final RoomQuestion question;
  private final FormationProblem problem;
  private final List<Place> bases;
  private final TravelTimes travel;
  private final Map<Base, Integer> minutes = new HashMap<>();
  private final Map<Base, Integer> everyone;
  private final Map<Base, Integer> onDuty;
  private final long minute;

  /// @param bases those whose place can be right
  Arrivals(RoomQuestion question, FormationProblem problem, List<Place> bases, TravelTimes travel) {
    this.question = question;
    this.problem = problem;
    this.bases = List.copyOf(bases);
    this.travel = travel;
    minute = question.minute();
    for (var base : bases) {
      minutes.put(base(base), travel.minutes(base, question.place()));
    }
    everyone = byBase(Scope.everyone());
    onDuty = byBase(Scope.everyone().onDutyAt(minute));
  }

  private Base base(Place place) {
    return new Base(question.force().value(), place.code());
  }

  /// On duty now, wherever they are; then at the place within 30 and within 90 minutes.
  List<RoomPicture.Window> windows() {
    return List.of(
        window(0, Scope.everyone().onDutyAt(minute), false), within(SOON), within(LATER));
  }

  /// Calling people in also makes vehicles wait for them: the better of both counts.
  private RoomPicture.Window within(int limit) {
    var reach = new Scope.Reach(minutes, travel.callOutLag(), travel.onDutyLag(), limit);
    var onDuty = window(limit, Scope.everyone().onDutyAt(minute).within(reach), false);
    var everyone = window(limit, Scope.everyone().at(minute).within(reach), true);
    return everyone.plan().formable() > onDuty.plan().formable() ? everyone : onDuty;
  }

  private RoomPicture.Window window(int limit, Scope scope, boolean callsIn) {
    var there = problem.in(scope);
    var plan = Formation.plan(there);
    return new RoomPicture.Window(limit, callsIn, plan.histogram().people(), plan);
  }

  /// What each base has, and how soon it can be at the place; the nearest first.
  List<RoomPicture.FromBase> bases() {
    var rows = new ArrayList<RoomPicture.FromBase>();
    for (var place : bases) {
      var base = base(place);
      int road = minutes.getOrDefault(base, 0);
      int first = road + travel.onDutyLag();
      int second = road + travel.callOutLag();
      int on = onDuty.getOrDefault(base, 0);
      int off = everyone.getOrDefault(base, 0) - on;
      rows.add(
          new RoomPicture.FromBase(
              place,
              place.kmTo(question.place()),
              first,
              second,
              on,
              on + off,
              vehicles(base),
              (first <= SOON ? on : 0) + (second <= SOON ? off : 0),
              (first <= LATER ? on : 0) + (second <= LATER ? off : 0)));
    }
    rows.sort(
        Comparator.comparingInt(RoomPicture.FromBase::onDuty)
            .thenComparing(row -> row.base().code()));
    return rows;
  }

  /// Bases left out because their place cannot be right, with what is lost by it.
  List<RoomPicture.Stray> strays(List<Stray> found) {
    return found.stream()
        .map(stray ->
            new RoomPicture.Stray(
                stray.base(),
                stray.kmOutside(),
                stray.isUsable(),
                everyone.getOrDefault(base(stray.base()), 0),
                vehicles(base(stray.base()))))
        .toList();
  }

  /// People who can fill a post but whose base the force has not said where it is.
  int nowhere(List<Place> known) {
    int all = everyone.values().stream().mapToInt(Integer::intValue).sum();
    return all - known.stream().mapToInt(place -> everyone.getOrDefault(base(place), 0)).sum();
  }

  /// People who can fill a post of the unit, by base.
  private Map<Base, Integer> byBase(Scope scope) {
    var counts = new HashMap<Base, Integer>();
    var roles = problem.unit().roles().stream().map(role -> role.code()).toList();
    for (var person : Formation.candidates(problem.in(scope), roles)) {
      counts.merge(person.base(), 1, Integer::sum);
    }
    return counts;
  }

  private int vehicles(Base base) {
    var kinds = ReadinessProblems.kinds(problem.unit());
    return (int)
        problem.fleet().vehicles().stream()
            .filter(vehicle ->
                kinds.contains(vehicle.kind())
                    && vehicle.place().equals(base)
                    && vehicle.inService(problem.day()))
            .count();
  }
}
