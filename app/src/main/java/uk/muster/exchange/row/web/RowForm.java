package uk.muster.exchange.row.web;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.muster.exchange.row.HeldRow;
import uk.muster.exchange.row.RowKind;
import uk.muster.files.Column;

/// What somebody typed about a row, as it came.
record RowForm(RowKind kind, Map<String, String> typed) {
  RowForm {
    typed = Map.copyOf(typed);
  }

  /// A form that holds what a row says, as people write it.
  static RowForm of(RowKind kind, HeldRow row, RowDays days) {
    var typed = new LinkedHashMap<String, String>();
    for (var column : kind.columns()) {
      var cell = row.cell(column.name());
      typed.put(
          column.name(),
          switch (column.kind()) {
            case DAY, OPEN_DAY -> RowDays.shownDay(cell);
            case INSTANT -> days.shownInstant(cell);
            case CODE, IDENTIFIER, TEXT, LONG_TEXT, NUMBER, COUNT, FIGURE -> cell;
          });
    }
    typed.put("version", row.version());
    return new RowForm(kind, typed);
  }

  String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  RowForm with(String name, String value) {
    var all = new LinkedHashMap<>(typed);
    all.put(name, value);
    return new RowForm(kind, all);
  }

  /// What a file would say, by column.
  Map<String, String> cells() {
    var cells = new LinkedHashMap<String, String>();
    kind.columns().forEach(column -> cells.put(column.name(), cell(column)));
    return cells;
  }

  private String cell(Column column) {
    var text = value(column.name());
    return switch (column.kind()) {
      case DAY, OPEN_DAY -> RowDays.readDay(text);
      case INSTANT -> RowDays.readInstant(text);
      case LONG_TEXT -> text.replace("\r\n", "\n");
      case CODE, IDENTIFIER, TEXT, NUMBER, COUNT, FIGURE -> text;
    };
  }
}
