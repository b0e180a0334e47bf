package uk.muster.access;

import java.time.Duration;
import java.time.Instant;

/// How long a sign-in lasts: left unused, and at all.
record SessionLimits(Duration idle, Duration longest) {
  SessionLimits {
    if (idle.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new IllegalArgumentException(
          "muster.session.idle (%s) must be 1 minute or more".formatted(idle));
    }
    if (longest.compareTo(idle) < 0) {
      throw new IllegalArgumentException(
          "muster.session.longest (%s) must not be less than muster.session.idle (%s)"
              .formatted(longest, idle));
    }
  }

  boolean over(Instant since, Instant lastUsed, Instant now) {
    return !now.isBefore(lastUsed.plus(idle)) || !now.isBefore(since.plus(longest));
  }
}
