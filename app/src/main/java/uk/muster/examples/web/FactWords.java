package uk.muster.examples.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.muster.look.Words;

/// The values of facts as a page writes them.
final class FactWords {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private FactWords() {}

  /// "December 2014" for `2014-12`, "more than 8,000" for `>8000`; words stay as they are.
  static String value(String text) {
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Words.date(LocalDate.parse(text));
    }
    if (text.matches("\\d{4}-\\d\\d")) {
      return YearMonth.parse(text).format(MONTH);
    }
    if (text.matches(">=\\d+")) {
      return "at least " + Words.number(Long.parseLong(text.substring(2)));
    }
    if (text.matches(">\\d+")) {
      return "more than " + Words.number(Long.parseLong(text.substring(1)));
    }
    return text.replace("|", " – ").replace(";", "; ");
  }

  /// The value with its unit: "15 police support units". What says how exact a date is, is no unit.
  static String value(String text, String unit) {
    boolean exactness = unit.equals("day") || unit.equals("month") || unit.equals("year");
    var value = value(text);
    return unit.isEmpty() || exactness || value.isEmpty() ? value : value + " " + unit;
  }
}
