package uk.muster.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// All that the register says of one person, as it was known at an instant.
///
/// @param name empty when none is kept
/// @param duties those not yet over on the day asked about
public record PersonRecord(
    ForceId force,
    String personId,
    String name,
    List<Service> service,
    List<Accreditation> accreditations,
    List<Restriction> restrictions,
    List<Duty> duties) {
  public PersonRecord {
    service = List.copyOf(service);
    accreditations = List.copyOf(accreditations);
    restrictions = List.copyOf(restrictions);
    duties = List.copyOf(duties);
  }

  /// When Muster learned the newest of the accreditations; the beginning of time where it knows
  /// none.
  public Instant accreditationsKnown() {
    return accreditations.stream()
        .map(one -> one.source().recordedFrom())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /// Rank, post and base while they held; the days of service bound them.
  public record Service(
      String rank, String post, String base, Period held, Period serves, Source source) {}

  /// One award: in date until another day than it expires on when a later award took its place.
  public record Accreditation(
      String skill, LocalDate awardedOn, LocalDate expiresOn, LocalDate inDateTo, Source source) {
    /// Whether this is that award; the day as a file holds it.
    boolean is(String ofSkill, String onDay) {
      return skill.equals(ofSkill) && awardedOn.toString().equals(onDay);
    }

    /// The last day as a file holds it: nothing where there is no end.
    String endInFiles() {
      return expiresOn.equals(Period.OPEN) ? "" : expiresOn.toString();
    }

    public boolean inDateOn(LocalDate day) {
      return !day.isBefore(awardedOn) && !day.isAfter(inDateTo);
    }
  }

  /// Absence, sickness or another restriction.
  public record Restriction(String kind, Period days, Source source) {}

  /// On duty from one instant until just before another.
  public record Duty(Instant startsAt, Instant endsAt) {}

  /// Which import a row came from, and since when Muster knows it.
  public record Source(long importId, Instant recordedFrom) {}
}
