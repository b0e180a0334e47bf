package uk.muster.audit;

import java.time.LocalDate;

/// How long the contents of the audit are kept at least.
public record Retention(int years) {
  public Retention {
    if (years < 1) {
      throw new IllegalArgumentException(
          "MUSTER_AUDIT_RETENTION_YEARS (%d) must be 1 or more".formatted(years));
    }
  }

  /// What was recorded before this day may be erased.
  public LocalDate end(LocalDate today) {
    return today.minusYears(years);
  }
}
