package uk.muster.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import uk.muster.reference.Edition;

/// A document cannot be made, for a reason that whoever asked can act on.
public final class ReportRefused extends RuntimeException {
  private final String why;

  public ReportRefused(String why) {
    super(why);
    this.why = why;
  }

  public String why() {
    return why;
  }

  /// Why no document can be made for a day; empty when one can.
  static Optional<String> why(Collection<Edition> editions, LocalDate asAt, LocalDate today) {
    var first = editions.stream().map(Edition::issued).min(YearMonth::compareTo);
    if (first.isPresent() && asAt.isBefore(first.get().atDay(1))) {
      return Optional.of(
          "There is no record for %s: the first edition of the requirement came out in %s"
              .formatted(asAt, first.get()));
    }
    return asAt.isAfter(today)
        ? Optional.of("%s is still to come: nothing is known as at that day".formatted(asAt))
        : Optional.empty();
  }
}
