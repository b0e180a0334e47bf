package uk.muster.workforce;

import java.time.LocalDate;
import java.util.List;

/// Who goes out of date, the next first.
///
/// @param total how many there are on all pages
public record ExpiryPage(List<Expiry> expiries, long total, int page) {
  /// How many lines one page holds.
  public static final int LINES = 50;

  public ExpiryPage {
    expiries = List.copyOf(expiries);
  }

  public boolean hasNext() {
    return (page + 1L) * LINES < total;
  }

  /// A person's skill and its last day in date, with no later award known.
  public record Expiry(
      String personId, String rank, String base, String skill, LocalDate lastDay) {}
}
