package uk.muster.governance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.muster.actions.Action;
import uk.muster.governance.BoardRecord;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// The actions of several boards in one table.
final class ActionLogTable {
  private ActionLogTable() {}

  /// The board of each action stands before what the log says of it.
  static Table of(BoardTables tables, List<BoardRecord> boards, String state, LocalDate today) {
    record Line(String due, List<Cell> cells) {}
    var lines = new ArrayList<Line>();
    var columns = new ArrayList<Column>();
    for (var board : boards) {
      var chosen = board.actions().stream().filter(one -> isMeant(one, state, today)).toList();
      var table = tables.actions("Actions", chosen);
      for (var n = 0; n < chosen.size(); n++) {
        var cells = new ArrayList<>(table.rows().get(n));
        cells.add(1, Cell.of(board.board().text("name")));
        lines.add(new Line(chosen.get(n).due(), cells));
      }
    }
    columns.addAll(tables.actions("Actions", List.of()).columns());
    columns.add(1, Column.of("Board"));
    return Table.of(
        "Actions",
        "No action answers this.",
        columns,
        lines.stream().sorted(Comparator.comparing(Line::due)).map(Line::cells).toList());
  }

  private static boolean isMeant(Action action, String state, LocalDate today) {
    return switch (state) {
      case "overdue" -> action.isOverdue(today);
      case "done" -> !action.isOpen();
      case "all" -> true;
      default -> action.isOpen();
    };
  }
}
