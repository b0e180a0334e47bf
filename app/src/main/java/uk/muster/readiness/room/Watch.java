package uk.muster.readiness.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.register.Scope;
import muster.engine.formation.register.Segments;
import uk.muster.readiness.London;
import uk.muster.readiness.counts.ReadinessProblems;

/// Counts who is on duty now, today and tomorrow, from the registers of one force.
final class Watch {
  private final FormationProblem problem;
  private final long minute;

  /// @param minute of the question, since the epoch
  Watch(FormationProblem problem, long minute) {
    this.problem = problem;
    this.minute = minute;
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

  /// Vehicles of the kinds that the unit asks for, in service today and tomorrow.
  List<RoomPicture.InService> vehicles() {
    return ReadinessProblems.kinds(problem.unit()).stream()
        .map(kind ->
            new RoomPicture.InService(
                kind, inService(kind, problem.day()), inService(kind, problem.day() + 1)))
        .toList();
  }

  private int inService(String kind, int day) {
    return (int)
        problem.fleet().vehicles().stream()
            .filter(vehicle -> vehicle.kind().equals(kind) && vehicle.inService(day))
            .count();
  }

  private int[] count(int day, IntPredicate counts) {
    var skills = ReadinessProblems.skills(problem.unit());
    var sums = new int[skills.size() + 1];
    var segments = segments(day);
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

  private Segments segments(int day) {
    return new Segments(
        problem.people(),
        Scope.everyone(),
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
}
