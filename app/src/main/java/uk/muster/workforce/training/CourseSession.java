package uk.muster.workforce.training;

import java.util.OptionalInt;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// One time that a course is held.
///
/// @param centre its own, or else the course's
/// @param places its own, or else the course's, when stated
/// @param state `planned`, `held` or `cancelled`
/// @param booked how many are booked, of all forces whose counts may be read
public record CourseSession(
    ForceId force,
    String code,
    String course,
    String courseName,
    Period days,
    String centre,
    OptionalInt places,
    String state,
    int booked,
    int attended,
    int passed,
    Course.Source source) {

  /// How many places are left; nothing when places are not stated, and never below 0.
  public OptionalInt left() {
    return places.isEmpty() ? places : OptionalInt.of(Math.max(0, places.getAsInt() - booked));
  }

  /// How many more are booked than there are places.
  public int over() {
    return places.isEmpty() ? 0 : Math.max(0, booked - places.getAsInt());
  }

  public boolean cancelled() {
    return state.equals("cancelled");
  }
}
