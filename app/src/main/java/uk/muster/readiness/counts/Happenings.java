package uk.muster.readiness.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.engine.formation.Horizon;

/// What changes on the days of a horizon, counted by cause, without who.
final class Happenings {
  private record Happening(int day, Change.Cause cause, String subject) {}

  private Happenings() {}

  /// What changes from the problem's day to the last day, without who.
  static List<Change> changes(Horizon horizon) {
    var sums = new LinkedHashMap<Happening, int[]>();
    for (var change : horizon.changes()) {
      for (var move : change.people()) {
        if (move.cause() == Horizon.Cause.SKILLS) {
          move.lostSkills().forEach(skill -> add(sums, change.day(), skill, true));
          move.gainedSkills().forEach(skill -> add(sums, change.day(), skill, false));
        } else {
          var cause = Change.Cause.valueOf(move.cause().name());
          add(sums, new Happening(change.day(), cause, ""), move.gainedRoles().isEmpty());
        }
      }
      for (var move : change.vehicles()) {
        add(sums, new Happening(change.day(), Change.Cause.VEHICLE, move.kind()), !move.joins());
      }
    }
    var changes = new ArrayList<Change>();
    sums.forEach((what, sum) ->
        changes.add(
            new Change(LocalDate.ofEpochDay(what.day), what.cause, what.subject, sum[0], sum[1])));
    return changes;
  }

  private static void add(Map<Happening, int[]> sums, int day, String skill, boolean lost) {
    add(sums, new Happening(day, Change.Cause.SKILL, skill), lost);
  }

  private static void add(Map<Happening, int[]> sums, Happening what, boolean lost) {
    sums.computeIfAbsent(what, _ -> new int[2])[lost ? 0 : 1]++;
  }
}
