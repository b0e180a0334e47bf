package uk.muster.look.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Days as people type them: "21 November 2026", "21 Nov 2026", "21/11/2026" or "2026-11-21".
public final class Days {
  private static final int YEARS = 50;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final List<DateTimeFormatter> SHAPES =
      Stream.of("d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "uuuu-M-d").map(Days::shape).toList();

  private Days() {}

  private static DateTimeFormatter shape(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  public static Optional<LocalDate> parse(String text) {
    var plain = text.strip().replaceAll("\\s+", " ").replace("Sep ", "Sept ");
    for (var shape : SHAPES) {
      try {
        return Optional.of(LocalDate.parse(plain, shape));
      } catch (DateTimeParseException e) {
        // the next shape may fit
      }
    }
    return Optional.empty();
  }

  /// The same for a day that a page may be asked about: of the years 1900 to 2199.
  public static Optional<LocalDate> asked(String text) {
    return parse(text).filter(Days::isAsked);
  }

  /// True when a page may be asked about the day.
  public static boolean isAsked(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() <= 2199;
  }

  /// A date that may be no day, as registers keep it: "September 2013" is as good as "2013-09".
  /// What is neither stays as it was typed.
  public static String printed(String text) {
    var day =
        text.matches("\\d{4}(-\\d\\d)?|\\d{4}/\\d\\d") ? Optional.<LocalDate>empty() : parse(text);
    if (day.isPresent()) {
      return day.get().toString();
    }
    try {
      return YearMonth.parse(text, MONTH).toString();
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  /// True when the day is near enough to work something out for it.
  public static boolean isNear(LocalDate day, LocalDate today) {
    return Math.abs(ChronoUnit.YEARS.between(today, day)) < YEARS;
  }
}
