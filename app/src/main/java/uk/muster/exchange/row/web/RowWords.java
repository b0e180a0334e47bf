package uk.muster.exchange.row.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.muster.exchange.row.HeldRow;
import uk.muster.exchange.row.RowKind;
import uk.muster.files.Column;
import uk.muster.files.Fault;
import uk.muster.files.Fields;
import uk.muster.look.Fact;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

/// Rows in words.
record RowWords(Catalogue catalogue, RowDays days) {
  String force(ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }

  String at(Instant at) {
    return Words.hourAndDate(at.atZone(days.zone()).toLocalDateTime());
  }

  /// How a cell reads; empty where it says nothing.
  String shown(RowKind kind, Column column, String cell) {
    return switch (column.kind()) {
      case CODE, IDENTIFIER, TEXT, LONG_TEXT, NUMBER -> kind.asked(column.name()).words(cell);
      case DAY, OPEN_DAY -> RowDays.shownDay(cell);
      case INSTANT -> days.shownInstant(cell);
      case COUNT, FIGURE -> cell.matches("\\d{1,9}") ? Words.number(Long.parseLong(cell)) : cell;
    };
  }

  Cell cell(RowKind kind, Column column, String cell) {
    return switch (column.kind()) {
      case COUNT, FIGURE -> cell.matches("\\d{1,9}") ? Cell.of(Long.parseLong(cell)) : Cell.of("");
      case DAY, OPEN_DAY ->
          Fields.day(cell).map(Cell::day).orElseGet(() -> Cell.of(cell.isEmpty() ? "open" : cell));
      default -> Cell.of(shown(kind, column, cell));
    };
  }

  /// What tells a row from others, in words.
  String key(RowKind kind, Map<String, String> cells) {
    return kind.key().stream()
        .map(name -> shown(kind, kind.column(name), cells.getOrDefault(name, "")))
        .collect(Collectors.joining(", "));
  }

  String title(RowKind kind, Map<String, String> cells) {
    return "%s %s".formatted(Words.sentence(kind.held().one()), key(kind, cells));
  }

  /// The facts of a row, or those of its key only.
  List<Fact> facts(RowKind kind, HeldRow row, boolean keyOnly) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Force", force(row.force())));
    for (var column : kind.columns()) {
      if (!keyOnly || kind.key().contains(column.name())) {
        var text = shown(kind, column, row.cell(column.name()));
        facts.add(new Fact(kind.asked(column.name()).label(), text.isEmpty() ? "–" : text));
      }
    }
    return facts;
  }

  /// Messages as a form shows them: columns by their labels, days as people write them.
  List<FieldError> errors(RowKind kind, List<Fault> faults) {
    return faults.stream()
        .map(fault -> new FieldError(fault.column(), message(kind, fault)))
        .toList();
  }

  private String message(RowKind kind, Fault fault) {
    var words = fault.words();
    for (var column : kind.columns()) {
      var named =
          Pattern.compile("(^%1$s\\b|\\b%1$s(?= \\())".formatted(Pattern.quote(column.name())));
      words =
          named
              .matcher(words)
              .replaceAll(
                  _ -> java.util.regex.Matcher.quoteReplacement(kind.asked(column.name()).label()));
    }
    return Words.sentence(days.inWords(words).replace("-", "\u0000")).replace("\u0000", "-");
  }

  /// The address of a page about one row.
  static String address(RowKind kind, String page, HeldRow row) {
    return kind.address(page, row.force(), row.cells());
  }

  /// The fields of which two states of a row differ, in words.
  String said(RowKind kind, HeldRow state, Optional<HeldRow> older) {
    var said =
        kind.columns().stream()
            .filter(column -> !kind.key().contains(column.name()))
            .filter(column ->
                older
                    .map(it -> !it.cell(column.name()).equals(state.cell(column.name())))
                    .orElse(!state.cell(column.name()).isEmpty()))
            .map(column -> {
              var text = shown(kind, column, state.cell(column.name()));
              return "%s: %s"
                  .formatted(kind.asked(column.name()).label(), text.isEmpty() ? "nothing" : text);
            })
            .toList();
    return said.isEmpty() ? "the same" : String.join(". ", said);
  }
}
