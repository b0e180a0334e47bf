package uk.muster.exchange.stage;

import uk.muster.files.Column;

/// SQL that writes a value as the cell of a file.
public final class CellText {
  private CellText() {}

  /// The SQL of a cell.
  ///
  /// @param value SQL of the value that the column holds
  public static String of(Column column, String value) {
    return switch (column.kind()) {
      case CODE, IDENTIFIER, TEXT, LONG_TEXT -> value;
      case DAY, OPEN_DAY ->
          "case when isfinite(%1$s) then to_char(%1$s, 'YYYY-MM-DD') else '' end".formatted(value);
      case INSTANT ->
          "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')".formatted(value);
      case NUMBER, COUNT -> value + "::text";
      case FIGURE -> "coalesce(%s::text, '')".formatted(value);
    };
  }
}
