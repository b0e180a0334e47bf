package uk.muster.readiness.counts;

import java.time.Instant;
import java.time.LocalDate;

/// How a force's registers stood: which version, as at which day the oldest feed, changed when.
///
/// @param version grows with every change; 0 when the force has sent nothing
public record RegisterStamp(long version, LocalDate feedAsAt, Instant changedAt) {
  public static final RegisterStamp NONE = new RegisterStamp(0, LocalDate.EPOCH, Instant.EPOCH);

  /// Two registers together: as old as the older feed, changed when the later one was.
  RegisterStamp and(RegisterStamp other) {
    return new RegisterStamp(
        version + other.version,
        feedAsAt.isBefore(other.feedAsAt) ? feedAsAt : other.feedAsAt,
        changedAt.isAfter(other.changedAt) ? changedAt : other.changedAt);
  }

  public boolean isEmpty() {
    return version == 0;
  }
}
