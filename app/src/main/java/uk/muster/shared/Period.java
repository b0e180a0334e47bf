package uk.muster.shared;

import java.time.LocalDate;

/// Days from the first to the last, both included. An open end is {@link #OPEN}.
public record Period(LocalDate from, LocalDate to) {
  /// No end known; PostgreSQL's `infinity`.
  public static final LocalDate OPEN = LocalDate.MAX;

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "to (%s) must not be before from (%s)".formatted(to, from));
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean isOpen() {
    return to.equals(OPEN);
  }
}
