package uk.muster.exchange.row.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.exchange.row.HeldRow;
import uk.muster.exchange.row.RowKind;
import uk.muster.exchange.row.RowState;
import uk.muster.exchange.row.RowsHeld;
import uk.muster.look.Sorting;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// The tables of the pages of rows.
record RowTables(RowWords words) {
  private static final int COLUMNS = 7;

  /// The columns of a list: the key, and the first others.
  static List<uk.muster.files.Column> listed(RowKind kind) {
    var all = new ArrayList<uk.muster.files.Column>();
    kind.key().forEach(name -> all.add(kind.column(name)));
    kind.columns().stream()
        .filter(column -> !kind.key().contains(column.name()))
        .limit(Math.max(0, COLUMNS - all.size()))
        .forEach(all::add);
    return all;
  }

  Table list(RowKind kind, List<HeldRow> rows, Sorting sorting) {
    var listed = listed(kind);
    var columns = new ArrayList<Column>();
    listed.forEach(one -> columns.add(column(kind, one)));
    var cells = new ArrayList<List<Cell>>();
    for (var row : rows) {
      var line = new ArrayList<Cell>();
      for (var one : listed) {
        var cell = words.cell(kind, one, row.cell(one.name()));
        line.add(
            line.isEmpty() ? Cell.link(cell.text(), RowWords.address(kind, "row", row)) : cell);
      }
      cells.add(line);
    }
    return Table.of(
            kind.held().heading(),
            "No %s answer this.".formatted(kind.held().many()),
            columns,
            cells)
        .sorted(sorting);
  }

  private static Column column(RowKind kind, uk.muster.files.Column one) {
    var label = kind.asked(one.name()).label();
    return switch (one.kind()) {
      case COUNT, FIGURE -> Column.number(label).sortedBy(one.name());
      default -> Column.of(label).sortedBy(one.name());
    };
  }

  /// All that was ever recorded of a row, the newest first.
  Table history(RowKind kind, List<RowState> states) {
    var rows = new ArrayList<List<Cell>>();
    for (var i = 0; i < states.size(); i++) {
      var state = states.get(i);
      var older =
          i + 1 < states.size() ? Optional.of(states.get(i + 1).row()) : Optional.<HeldRow>empty();
      rows.add(
          List.of(
              Cell.of(words.at(state.row().recordedFrom())),
              Cell.of(
                  state.recordedTo().equals(Instant.MAX) ? "still" : words.at(state.recordedTo())),
              by(state),
              Cell.of(days(state.row().valid())),
              Cell.of(words.said(kind, state.row(), older))));
    }
    return Table.of(
        "History",
        "",
        List.of(
            Column.of("Recorded"),
            Column.of("Held for true until"),
            Column.of("By"),
            Column.of("True"),
            Column.of("What it said")),
        rows);
  }

  private static Cell by(RowState state) {
    return state.account().isEmpty()
        ? Cell.of("import %d".formatted(state.importId()))
        : Cell.link(
            "%s, import %d: %s".formatted(state.account(), state.importId(), state.file()),
            "/imports/" + state.importId());
  }

  static String days(Period days) {
    if (days.from().equals(LocalDate.MIN)) {
      return days.isOpen() ? "as far as is known" : "until " + Words.shortDateYear(days.to());
    }
    return days.isOpen()
        ? "since " + Words.shortDateYear(days.from())
        : "%s to %s".formatted(Words.shortDateYear(days.from()), Words.shortDateYear(days.to()));
  }

  /// How the register stands and what was entered, where they differ.
  Table both(RowKind kind, Optional<HeldRow> now, Map<String, String> mine) {
    var rows = new ArrayList<List<Cell>>();
    for (var column : kind.columns()) {
      var name = column.name();
      var held = now.map(it -> it.cell(name)).orElse("");
      var typed = mine.getOrDefault(name, "");
      if (now.isPresent() && !held.equals(typed)) {
        rows.add(
            List.of(
                Cell.of(kind.asked(name).label()),
                Cell.of(words.shown(kind, column, held)),
                Cell.of(words.shown(kind, column, typed))));
      }
    }
    return Table.of(
        "Both versions, where they differ",
        "",
        List.of(Column.of("Field"), Column.of("In the register now"), Column.of("You entered")),
        rows);
  }

  /// All registers of a force.
  Table index(Actor actor, ForceId force, List<RowsHeld> held) {
    return Table.of(
        "Registers that files fill",
        "No register is open to this post.",
        List.of(
            Column.of("Register"),
            Column.number("Rows"),
            Column.of("Last changed"),
            Column.of("You may"),
            Column.of("To change and bring in again")),
        held.stream()
            .map(one -> {
              var kind = one.kind();
              var path = "/rows/" + kind.code();
              return List.of(
                  Cell.link(
                      kind.held().heading(), Address.of(path).with("force", force.value()).text()),
                  Cell.of(one.rows()),
                  Cell.of(one.changed().map(words::at).orElse("never")),
                  Cell.of(kind.mayChange(actor, force) ? "read, add and change" : "read"),
                  Cell.link(
                      kind.code() + ".csv",
                      Address.of(path + ".csv").with("force", force.value()).text()));
            })
            .toList());
  }
}
