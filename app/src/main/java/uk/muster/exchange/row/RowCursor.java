package uk.muster.exchange.row;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Where a page of a sorted list begins: after a row, or before it.
///
/// @param values what the row holds in the columns sorted by
public record RowCursor(boolean backwards, List<String> values) {
  private static final String PART = "\u001f";

  public RowCursor {
    values = List.copyOf(values);
  }

  /// As an address carries it.
  public String text() {
    var all = (backwards ? "before" : "after") + PART + String.join(PART, values);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  /// What an address carried; empty when it is none of so many columns.
  public static Optional<RowCursor> of(String text, int columns) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(PART, -1);
      return parts.length == columns + 1
          ? Optional.of(
              new RowCursor(parts[0].equals("before"), List.of(parts).subList(1, parts.length)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
