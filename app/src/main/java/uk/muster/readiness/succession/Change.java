package uk.muster.readiness.succession;

import java.time.LocalDate;

/// Somebody changes what they can fill.
///
/// @param skill what expires or is gained; empty for other causes
/// @param covered whether a booked course keeps an expiring skill in date
public record Change(LocalDate day, String personId, Cause cause, String skill, boolean covered) {

  /// Why.
  public enum Cause {
    /// The last day of service is fixed.
    LEAVES("leaves"),
    /// The force expects it, and says where.
    EXPECTED("is expected to leave"),
    /// A skill goes out of date.
    EXPIRES("goes out of date"),
    /// Service begins.
    JOINS("joins");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
