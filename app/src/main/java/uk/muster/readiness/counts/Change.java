package uk.muster.readiness.counts;

import java.time.LocalDate;

/// What changes in the counts of a force on a day, and for how many: an expiry counts on the first
/// day without the skill.
///
/// @param subject the skill or the vehicle kind; empty where the cause says enough
public record Change(LocalDate on, Cause cause, String subject, int lost, int gained) {
  /// Why somebody or something counts otherwise from that day on.
  public enum Cause {
    SKILL,
    RANK,
    AWAY,
    BACK,
    JOINS,
    LEAVES,
    VEHICLE
  }
}
