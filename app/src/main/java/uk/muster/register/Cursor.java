package uk.muster.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import uk.muster.register.kind.PrintedDate;

/// Where a page of a sorted list begins: after an entry, or before it.
///
/// @param value what the entry holds in the column sorted by
public record Cursor(boolean backwards, String value, String force, String code) {
  private static final int DAY = "2026-11-29".length();
  private static final String PART = "\u001f";

  /// As an address carries it.
  public String text() {
    var all = String.join(PART, backwards ? "before" : "after", force, code, value);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  /// What an address carried; empty when it is none.
  public static Optional<Cursor> of(String text) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(PART, 4);
      return parts.length == 4
          ? Optional.of(new Cursor(parts[0].equals("before"), parts[3], parts[1], parts[2]))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether a list that is sorted by a column of this type can begin here.
  ///
  /// @param type of PostgreSQL: `date`, `numeric` or `text`
  boolean fits(String type) {
    return (value + force + code).indexOf('\0') < 0
        && switch (type) {
          case "date" -> value.matches("-?infinity") || isDay(value);
          case "numeric" -> value.matches("-?(\\d{1,15}(\\.\\d{1,6})?|Infinity)");
          default -> true;
        };
  }

  private static boolean isDay(String value) {
    return value.length() == DAY && PrintedDate.of(value).isPresent();
  }
}
