package uk.muster.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.muster.files.Field.Unreadable;
import uk.muster.files.Field.Value;
import uk.muster.shared.Period;

/// What the text of a cell means. Nothing is guessed: what is not certain is refused in words.
public final class Fields {
  /// The value of a figure that nobody has stated; it is written as nothing.
  static final Optional<BigDecimal> NOT_STATED = Optional.empty();

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Pattern BRITISH_DAY = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_OF_LINES = 4000;
  private static final int LONGEST_IDENTIFIER = 32;

  private Fields() {}

  /// The day that an ISO 8601 text means; empty when it means none.
  public static Optional<LocalDate> day(String text) {
    return readDay("", text) instanceof Value(LocalDate day) ? Optional.of(day) : Optional.empty();
  }

  /// The instant that an ISO 8601 text means; empty when it means none, or more than one.
  public static Optional<Instant> instant(String text) {
    return readInstant("", text) instanceof Value(Instant at) ? Optional.of(at) : Optional.empty();
  }

  static Field read(Column column, String cell) {
    if (cell.isEmpty()) {
      return empty(column);
    }
    return switch (column.kind()) {
      case CODE -> code(column, cell);
      case IDENTIFIER -> identifier(column.name(), cell);
      case TEXT -> text(column.name(), cell);
      case LONG_TEXT -> longText(column.name(), cell);
      case DAY, OPEN_DAY -> readDay(column.name(), cell);
      case INSTANT -> readInstant(column.name(), cell);
      case NUMBER -> number(column.name(), cell);
      case COUNT, FIGURE -> count(column.name(), cell);
    };
  }

  private static Field empty(Column column) {
    if (!column.mayBeEmpty()) {
      return new Unreadable("empty", column.name() + " is empty");
    }
    return switch (column.kind()) {
      case CODE, IDENTIFIER, TEXT, LONG_TEXT -> new Value("");
      case DAY, OPEN_DAY -> new Value(Period.OPEN);
      case INSTANT -> new Value(Instant.MAX);
      case NUMBER, COUNT -> new Value(BigDecimal.ZERO);
      case FIGURE -> new Value(NOT_STATED);
    };
  }

  private static Field code(Column column, String cell) {
    return column.known().test(cell)
        ? new Value(cell)
        : new Unreadable(
            column.unknown(), "%s (%s) is not in the catalogue".formatted(column.name(), cell));
  }

  private static Field identifier(String name, String cell) {
    if (cell.length() > LONGEST_IDENTIFIER) {
      return new Unreadable(
          "bad-identifier",
          "%s (%s) is longer than %d characters".formatted(name, cell, LONGEST_IDENTIFIER));
    }
    for (var i = 0; i < cell.length(); i++) {
      var c = cell.charAt(i);
      if (!isLetterOrDigit(c) && "./_-".indexOf(c) < 0) {
        return new Unreadable(
            "bad-identifier",
            "%s (%s) may have letters, digits and . / _ - only".formatted(name, cell));
      }
    }
    return new Value(cell);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static Field text(String name, String cell) {
    return text(name, cell, LONGEST_TEXT, "");
  }

  /// The ends of lines become those of this system's own texts.
  private static Field longText(String name, String cell) {
    return text(name, cell.replace("\r\n", "\n"), LONGEST_OF_LINES, "\n\t");
  }

  private static Field text(String name, String cell, int longest, String allowed) {
    if (cell.length() > longest) {
      return new Unreadable(
          "too-long", "%s has %d characters; at most %d".formatted(name, cell.length(), longest));
    }
    for (var i = 0; i < cell.length(); i++) {
      if (Character.isISOControl(cell.charAt(i)) && allowed.indexOf(cell.charAt(i)) < 0) {
        return new Unreadable(
            "bad-character",
            "%s holds the control character U+%04X".formatted(name, (int) cell.charAt(i)));
      }
    }
    return new Value(cell);
  }

  private static Field readDay(String name, String cell) {
    if (cell.length() != 10
        || cell.charAt(4) != '-'
        || cell.charAt(7) != '-'
        || !digits(cell, 0, 4)
        || !digits(cell, 5, 7)
        || !digits(cell, 8, 10)) {
      return new Unreadable(
          "bad-date",
          BRITISH_DAY.matcher(cell).matches()
              ? "%s (%s) must be written year-month-day, such as 2026-02-28".formatted(name, cell)
              : "%s (%s) is not a day such as 2026-02-28".formatted(name, cell));
    }
    var year = whole(cell, 0, 4);
    var month = whole(cell, 5, 7);
    var day = whole(cell, 8, 10);
    if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) {
      return new Unreadable(
          "bad-date", "%s (%s) is a day that does not exist".formatted(name, cell));
    }
    if (year < 1900 || year > 2199) {
      return new Unreadable(
          "bad-date", "%s (%s) is outside the years 1900 to 2199".formatted(name, cell));
    }
    return new Value(LocalDate.of(year, month, day));
  }

  private static int lastDay(int year, int month) {
    return month == 2 ? YearMonth.of(year, month).lengthOfMonth() : Month.of(month).maxLength();
  }

  private static boolean digits(String text, int from, int to) {
    for (var i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int whole(String text, int from, int to) {
    var value = 0;
    for (var i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private static Field readInstant(String name, String cell) {
    var text = cell.length() > 10 && cell.charAt(10) == ' ' ? cell.replaceFirst(" ", "T") : cell;
    try {
      return hasOffset(text)
          ? new Value(OffsetDateTime.parse(text).toInstant())
          : inLondon(name, cell, LocalDateTime.parse(text));
    } catch (DateTimeException e) {
      return new Unreadable(
          "bad-instant",
          "%s (%s) is not an instant such as 2026-11-21T06:00:00Z".formatted(name, cell));
    }
  }

  private static boolean hasOffset(String text) {
    return text.endsWith("Z")
        || (text.length() > 11 && (text.indexOf('+', 11) > 0 || text.indexOf('-', 11) > 0));
  }

  private static Field inLondon(String name, String cell, LocalDateTime local) {
    var offsets = LONDON.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return new Value(local.toInstant(offsets.getFirst()));
    }
    return new Unreadable(
        "bad-instant",
        (offsets.isEmpty()
                ? "%s (%s) does not exist in London: the clocks went forward; give the offset"
                : "%s (%s) happens twice in London: the clocks went back; give the offset")
            .formatted(name, cell));
  }

  private static Field number(String name, String cell) {
    return NUMBER.matcher(cell).matches()
        ? new Value(new BigDecimal(cell))
        : new Unreadable("bad-number", "%s (%s) is not a number".formatted(name, cell));
  }

  private static Field count(String name, String cell) {
    return cell.length() <= 9 && digits(cell, 0, cell.length())
        ? new Value(new BigDecimal(cell))
        : new Unreadable(
            "bad-number", "%s (%s) is not a whole number, 0 or more".formatted(name, cell));
  }
}
