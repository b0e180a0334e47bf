package uk.muster.workforce.training;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// A person of a force in a session, and what became of it.
///
/// @param state `booked`, `waiting` or `withdrawn`
/// @param skill what a pass gives; empty for nothing
public record Enrolment(
    ForceId force,
    String personId,
    ForceId sessionForce,
    String session,
    String courseName,
    String skill,
    Period days,
    String state,
    LocalDate enrolledOn,
    Optional<Result> result,
    Course.Source source) {

  /// Whether the person came, and passed.
  ///
  /// @param attended `yes`, `part` or `no`
  /// @param result `passed`, `failed` or `none`
  public record Result(String attended, String result, LocalDate on, String assessor) {}
}
