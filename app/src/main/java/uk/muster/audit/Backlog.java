package uk.muster.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Committed records that are not yet sealed.
///
/// @param oldest when the oldest of them was recorded; empty when there is none
public record Backlog(long rows, Optional<Instant> oldest) {
  /// How long the oldest has waited by now.
  public Duration age(Instant now) {
    return oldest
        .map(at -> Duration.between(at, now))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }
}
