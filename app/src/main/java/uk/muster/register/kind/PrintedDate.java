package uk.muster.register.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.muster.look.Words;

/// A date as exact as it was printed: a day, a month, a year or a financial year. What was printed
/// is kept as it is; nothing is added to it.
///
/// @param text `2013-09-30`, `2013-09`, `2013` or `2013/14`
/// @param first the first day that it may mean
/// @param last the last day that it may mean
public record PrintedDate(String text, LocalDate first, LocalDate last) {
  private static final Pattern SHAPE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|/(\\d{2}))?");

  /// What a text means; empty when it means no date.
  public static Optional<PrintedDate> of(String text) {
    var found = SHAPE.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    var year = Integer.parseInt(part(found, 1));
    if (year < 1900 || year > 2199) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          !part(found, 4).isEmpty()
              ? financialYear(text, year, Integer.parseInt(part(found, 4)))
              : part(found, 2).isEmpty()
                  ? new PrintedDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                  : part(found, 3).isEmpty()
                      ? month(text, LocalDate.of(year, Integer.parseInt(part(found, 2)), 1))
                      : day(text, LocalDate.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String part(Matcher found, int group) {
    return Objects.requireNonNullElse(found.group(group), "");
  }

  private static PrintedDate financialYear(String text, int year, int ends) {
    if ((year + 1) % 100 != ends) {
      throw new DateTimeException(text);
    }
    return new PrintedDate(text, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
  }

  private static PrintedDate month(String text, LocalDate first) {
    return new PrintedDate(text, first, first.plusMonths(1).minusDays(1));
  }

  private static PrintedDate day(String text, LocalDate day) {
    return new PrintedDate(text, day, day);
  }

  /// As pages write it: "30 September 2013", "September 2013", "2013", "2013/14".
  public String words() {
    return first.equals(last)
        ? Words.date(first)
        : text.length() == 7 && text.charAt(4) == '-'
            ? Words.month(java.time.YearMonth.from(first)) + " " + first.getYear()
            : text;
  }
}
