package uk.muster.readiness;

import java.time.LocalDate;
import uk.muster.shared.ForceId;

/// What a force says of one unit type: how many it needs for itself, has, and promises the nation.
/// It holds from the day it was stated until a later statement replaces it.
public record Commitment(
    ForceId force,
    String unitType,
    int neededLocally,
    int declared,
    int promisedNationally,
    LocalDate statedOn,
    String source) {
  public Commitment {
    if (neededLocally < 0 || declared < 0 || promisedNationally < 0) {
      throw new IllegalArgumentException(
          "needed (%d), declared (%d) and promised (%d) must not be negative"
              .formatted(neededLocally, declared, promisedNationally));
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("source is blank");
    }
  }

  /// Units asked for when the nation calls in its promise while the force needs its own: the
  /// promise comes on top of local need.
  public int both() {
    return neededLocally + promisedNationally;
  }

  /// What is left of this many units when the local need alone is called.
  public int leftLocally(int units) {
    return units - neededLocally;
  }

  /// What is left of this many units when the national promise alone is called.
  public int leftNationally(int units) {
    return units - promisedNationally;
  }

  /// What is left of this many units when both are called at once.
  public int leftOfBoth(int units) {
    return units - both();
  }

  /// Declared units that both calls count on: promised twice.
  public int promisedTwice() {
    int missing = Math.max(0, both() - declared);
    return Math.min(missing, Math.min(neededLocally, promisedNationally));
  }
}
