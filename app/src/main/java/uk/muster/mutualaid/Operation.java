package uk.muster.mutualaid;

import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// What aid was given for, as one force has recorded it.
///
/// @param exceptional left out of one of the two balances
/// @param declaredBy who said that it is exceptional; empty for a usual one
/// @param because why
/// @param first its first day, month or year as it was printed
public record Operation(
    ForceId by,
    String code,
    String name,
    String codeName,
    boolean exceptional,
    String declaredBy,
    String because,
    Optional<PrintedDate> first) {
  public String when() {
    return first.map(PrintedDate::words).orElse("");
  }

  /// Whether it may have begun in the period.
  boolean mayBelongTo(Period period) {
    return first
        .filter(one -> one.last().isBefore(period.from()) || one.first().isAfter(period.to()))
        .isEmpty();
  }

  public String path() {
    return Entry.path("operations", by, code);
  }
}
