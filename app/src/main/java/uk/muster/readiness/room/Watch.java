package uk.muster.readiness.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.register.Base;
import muster.engine.formation.register.Scope;
import muster.engine.formation.register.Segments;
import uk.muster.readiness.London;
import uk.muster.readiness.counts.ReadinessProblems;

/// Counts who is on duty, and what can be at a place how soon, from the registers of one force.
final class Watch {
  private static final int SOON = 30;
  private static final int LATER = 90;

  private final RoomQuestion question;
  private final FormationProblem problem;
  private final List<Place> bases;
  private final TravelTimes travel;
  private final Map<Base, Integer> minutes = new HashMap<>();
  private final long minute;

  Watch(RoomQuestion question, FormationProblem problem, List<Place> bases, TravelTimes travel) {
    this.question = question;
    this.problem = problem;
    this.bases = bases;
    this.travel = travel;
    minute = question.at().getEpochSecond() / 60;
    for (var base : bases) {
      minutes.put(base(base), travel.minutes(base, question.place()));
    }
  }

  private Base base(Place place) {
    return new Base(question.force().value(), place.code());
  }

  /// On duty now, and at any time today and tomorrow, by skill; the first line is everyone counted.
  List<RoomPicture.OnDuty> skills() {
    var today = LocalDate.ofEpochDay(problem.day());
    var now = count(problem.day(), person -> problem.people().onDuty(person, minute));
    var all = count(problem.day(), person -> onDuty(person, today));
    var next = count(problem.day() + 1, person -> onDuty(person, today.plusDays(1)));
    var rows = new ArrayList<RoomPicture.OnDuty>();
    for (int s = 0; s < now.length; s++) {
      var skill = s == 0 ? "" : ReadinessProblems.skills(problem.unit()).get(s - 1);
      rows.add(new RoomPicture.OnDuty(skill, now[s], all[s], next[s]));
    }
    return rows;
  }

  private int[] count(int day, IntPredicate counts) {
    var skills = ReadinessProblems.skills(problem.unit());
    var sums = new int[skills.size() + 1];
    var segments = segments(Scope.everyone(), day);
    for (int s = 0; s < segments.size(); s++) {
      if (counts.test(segments.person(s))) {
        sums[0]++;
        for (int skill = 0; skill < skills.size(); skill++) {
          sums[skill + 1] += (int) (segments.held(s) >> skill & 1);
        }
      }
    }
    return sums;
  }

  private Segments segments(Scope scope, int day) {
    return new Segments(
        problem.people(),
        scope,
        ReadinessProblems.ranks(problem.unit()),
        ReadinessProblems.skills(problem.unit()),
        day,
        day);
  }

  private boolean onDuty(int person, LocalDate day) {
    long from = minuteOf(day);
    long to = minuteOf(day.plusDays(1));
    return problem.people().person(person).duty().stream()
        .anyMatch(duty -> duty.from() < to && duty.to() > from);
  }

  private static long minuteOf(LocalDate day) {
    Instant start = day.atStartOfDay(London.ZONE).toInstant();
    return start.getEpochSecond() / 60;
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
    var all = byBase(Scope.everyone());
    var onDuty = byBase(Scope.everyone().onDutyAt(minute));
    var rows = new ArrayList<RoomPicture.FromBase>();
    for (var place : bases) {
      var base = base(place);
      int road = minutes.getOrDefault(base, 0);
      int first = road + travel.onDutyLag();
      int second = road + travel.callOutLag();
      int on = onDuty.getOrDefault(base, 0);
      int off = all.getOrDefault(base, 0) - on;
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
