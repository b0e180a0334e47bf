package uk.muster.reports.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;

/// Numbers, days and differences as a plain sentence says them.
public final class Plainly {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Plainly() {}

  /// "no units", "1 unit", "3 units".
  public static String count(long number, String one, String many) {
    return number == 0 ? "no " + many : number + " " + (number == 1 ? one : many);
  }

  /// "none of them", "all 4", "2 of 4".
  public static String of(long some, long all) {
    if (some == 0) {
      return "none of them";
    }
    return some == all ? (all == 1 ? "it" : "all " + all) : some + " of " + all;
  }

  /// "1 higher", "2 lower", "the same", or that nothing can be compared.
  public static String difference(OptionalInt value) {
    if (value.isEmpty()) {
      return "not compared";
    }
    int by = value.getAsInt();
    return by == 0 ? "the same" : "%d %s".formatted(Math.abs(by), by > 0 ? "higher" : "lower");
  }

  /// "on 3 May 2026", "in May 2026", "in 2026"; other words stay as they are.
  public static String on(String printed) {
    if (printed.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return "on " + DAY.format(LocalDate.parse(printed));
    }
    if (printed.matches("\\d{4}-\\d\\d")) {
      return "in " + MONTH.format(YearMonth.parse(printed));
    }
    return printed.matches("\\d{4}") ? "in " + printed : printed;
  }

  /// With a large first letter.
  public static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK)
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  /// With a full stop, where it has no end of its own.
  public static String closed(String words) {
    return words.matches("(?s).*[.!?…]$") ? words : words + ".";
  }
}
