package uk.muster.workforce.skills;

import java.time.LocalDate;
import java.util.List;

/// Who goes out of date.
///
/// @param total how many there are on all pages
public record ExpiryPage(List<Expiry> expiries, long total) {
  public ExpiryPage {
    expiries = List.copyOf(expiries);
  }

  /// A person's skill and its last day in date, with no later award known.
  public record Expiry(
      String personId, String rank, String base, String skill, LocalDate lastDay) {}
}
