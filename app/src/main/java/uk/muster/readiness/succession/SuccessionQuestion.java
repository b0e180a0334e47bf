package uk.muster.readiness.succession;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import uk.muster.shared.ForceId;

/// What is asked of the months ahead of one force.
///
/// @param target how many units are wanted; empty for what the force needs and promises
/// @param by the day on which they are wanted; empty for a year from today
/// @param price what the training is to cost least of
public record SuccessionQuestion(
    ForceId force, String unitType, OptionalInt target, Optional<LocalDate> by, Price price) {
  /// How many months ahead a forecast reaches.
  public static final int MONTHS = 24;

  /// What a plan is to cost least of.
  public enum Price {
    POUNDS,
    DAYS
  }

  /// The forecast with the plan that the force's own figures ask for.
  public static SuccessionQuestion of(ForceId force, String unitType) {
    return new SuccessionQuestion(
        force, unitType, OptionalInt.empty(), Optional.empty(), Price.POUNDS);
  }
}
