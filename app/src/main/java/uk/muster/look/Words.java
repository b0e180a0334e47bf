package uk.muster.look;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers, dates and hours as every page writes them.
public final class Words {
  private static final DateTimeFormatter LONG = format("d MMMM uuuu");
  private static final DateTimeFormatter SHORT = format("d MMM");
  private static final DateTimeFormatter SHORT_YEAR = format("d MMM uuuu");
  private static final DateTimeFormatter HOUR = format("HH:mm");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private Words() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  /// "1,940"; a true minus sign before a negative number.
  public static String number(long value) {
    var digits = String.format(Locale.UK, "%,d", Math.abs(value));
    return value < 0 ? "−" + digits : digits;
  }

  /// "1 unit", "2 units", "1,940 people".
  public static String count(long value, String one, String many) {
    return number(value) + " " + (value == 1 ? one : many);
  }

  /// "21 November 2026".
  public static String date(LocalDate day) {
    return day.format(LONG);
  }

  /// "21 Nov", for tables within one year.
  public static String shortDate(LocalDate day) {
    return month(day.format(SHORT));
  }

  /// "21 Nov 2026", for tables where the year changes.
  public static String shortDateYear(LocalDate day) {
    return month(day.format(SHORT_YEAR));
  }

  /// "July".
  public static String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /// A code such as `crown-dependency` as words that begin a sentence: "Crown dependency".
  public static String sentence(String code) {
    var words = code.replace('-', ' ');
    return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /// "Public order, by rank, 21 November 2026.": what is chosen, without what is left empty, days
  /// in words.
  public static String line(String... chosen) {
    var words = Stream.of(chosen).filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    return words.isEmpty()
        ? "Nothing chosen."
        : DAY.matcher(words).replaceAll(found -> day(found.group())) + ".";
  }

  private static String day(String typed) {
    try {
      return date(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return typed;
    }
  }

  /// "06:00".
  public static String hour(LocalDateTime at) {
    return at.format(HOUR);
  }

  /// "06:00 on 21 November 2026".
  public static String hourAndDate(LocalDateTime at) {
    return hour(at) + " on " + date(at.toLocalDate());
  }

  private static String month(String text) {
    return text.replace("Sept", "Sep");
  }
}
