package uk.muster.exchange.row;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// How a list is sorted, so that a page of it begins after a row or before it: by one column, and
/// who is alike in it by what names a row, upwards.
///
/// @param column in SQL; nothing in it may be null
/// @param id what names a row, in SQL; it may be the column itself
public record KeyOrder(String column, Type type, String id, boolean descending) {
  private static final String INFINITY = "infinity";
  private static final int DAY = "2026-11-29".length();

  /// What the column holds.
  public enum Type {
    TEXT,
    DAY,
    NUMBER
  }

  /// Where a page begins that an address asks for; empty when the text is no place in this order.
  public Optional<RowCursor> place(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : RowCursor.of(text, 2)
            .filter(at -> isOne(at.values().getFirst()) && at.values().getLast().indexOf('\0') < 0);
  }

  private boolean isOne(String value) {
    return switch (type) {
      case TEXT -> value.indexOf('\0') < 0;
      case NUMBER -> value.matches("-?\\d{1,9}");
      case DAY -> isDay(value);
    };
  }

  /// PostgreSQL has no year 0, and reads none of more than four digits as Java writes it.
  private static boolean isDay(String value) {
    try {
      return value.equals(INFINITY)
          || value.equals("-" + INFINITY)
          || (value.length() == DAY && LocalDate.parse(value).getYear() > 0);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /// For `order by`.
  ///
  /// @param backwards when the page ends where it is asked to begin
  public String order(boolean backwards) {
    var byId = "%s %s".formatted(id, backwards ? "desc" : "asc");
    return column.equals(id)
        ? "%s %s".formatted(id, isDown(backwards) ? "desc" : "asc")
        : "%s %s, %s".formatted(column, isDown(backwards) ? "desc" : "asc", byId);
  }

  /// Holds for the rows beyond a place, which is in the parameters `c0` and `c1`.
  public String beyond(boolean backwards) {
    var further = isDown(backwards) ? "<" : ">";
    if (column.equals(id)) {
      return "%s %s :c1 and :c0::text is not null".formatted(id, further);
    }
    var value = "cast(:c0 as %s)".formatted(sqlType());
    return "(%s %s %s or (%s = %s and %s %s :c1))"
        .formatted(column, further, value, column, value, id, backwards ? "<" : ">");
  }

  private boolean isDown(boolean backwards) {
    return descending != backwards;
  }

  private String sqlType() {
    return switch (type) {
      case TEXT -> "text";
      case DAY -> "date";
      case NUMBER -> "integer";
    };
  }
}
