package uk.muster.mutualaid;

import java.time.LocalDate;
import java.time.Month;
import uk.muster.shared.Period;

/// Where aid belongs in time. It belongs where it began. Where the day is not known, all the days
/// that it may mean must lie in the period, or it cannot be counted in it.
public enum Placed {
  IN,
  PARTLY,
  OUTSIDE,
  UNDATED;

  static Placed of(AidRecord record, Period period) {
    var from = record.begins();
    var to = record.ends();
    if (from.isEmpty() || to.isEmpty()) {
      return UNDATED;
    }
    if (record.beginsOnADay()) {
      return period.covers(from.get()) ? IN : OUTSIDE;
    }
    if (period.covers(from.get()) && period.covers(to.get())) {
      return IN;
    }
    return to.get().isBefore(period.from()) || from.get().isAfter(period.to()) ? OUTSIDE : PARTLY;
  }

  /// The financial year in which it began, such as `2011/12`; both where it may be either.
  public static String year(AidRecord record) {
    var from = record.begins();
    var to = record.beginsOnADay() ? from : record.ends();
    if (from.isEmpty() || to.isEmpty()) {
      return "not dated";
    }
    var first = year(from.get());
    var last = year(to.get());
    return first.equals(last) ? first : first + " to " + last;
  }

  /// The financial year that a day is in.
  static String year(LocalDate day) {
    var begins = beginning(day).getYear();
    return "%d/%02d".formatted(begins, (begins + 1) % 100);
  }

  private static LocalDate beginning(LocalDate day) {
    var april = LocalDate.of(day.getYear(), Month.APRIL, 1);
    return day.isBefore(april) ? april.minusYears(1) : april;
  }

  /// The two whole financial years before a day and the one that it is in, up to the day.
  public static Period usual(LocalDate on) {
    return new Period(beginning(on).minusYears(2), on);
  }
}
