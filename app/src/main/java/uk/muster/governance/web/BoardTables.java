package uk.muster.governance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.muster.actions.Action;
import uk.muster.governance.BoardRecord;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;

/// Boards, meetings, decisions and actions in tables.
///
/// @param reads whether whoever looks may open the records of actions
record BoardTables(Told told, LocalDate today, boolean reads) {
  Table boards(List<BoardRecord> boards) {
    return Table.of(
        "Boards",
        "No board is in the register.",
        List.of(
            Column.of("Board"),
            Column.of("Chaired by"),
            Column.of("Last met"),
            Column.of("Meets next"),
            Column.number("Actions open"),
            Column.number("Overdue")),
        boards.stream().map(this::board).toList());
  }

  private List<Cell> board(BoardRecord one) {
    return List.of(
        marked(
            Cell.link(
                one.board().text("name"),
                "/boards/%s/%s".formatted(one.board().force(), one.board().code())),
            one.board().classification()),
        Cell.of(one.board().text("chair")),
        one.isLate(today) ? Cell.state(State.SHORT, last(one)) : Cell.of(last(one)),
        one.next(today).map(next -> meeting(next)).orElse(Cell.of("not planned")),
        Cell.of(one.open()),
        Cell.of(one.overdue(today)));
  }

  private String last(BoardRecord one) {
    return one.lastBefore(today.plusDays(1))
        .map(last -> date(last.text("held_on")))
        .orElse("no meeting in the register");
  }

  static Cell meeting(Entry meeting) {
    return Cell.link(
        Words.shortDateYear(BoardRecord.day(meeting)),
        "/board-meetings/%s/%s".formatted(meeting.force(), meeting.code()));
  }

  static String date(String printed) {
    return PrintedDate.of(printed).map(PrintedDate::words).orElse(printed);
  }

  Table members(BoardRecord board) {
    return Table.of(
        "Members, by post",
        "No post is named.",
        List.of(Column.of("Post"), Column.of("As"), Column.of("Of"), Column.of("Until")),
        board.members().stream()
            .map(one ->
                List.of(
                    titled(one),
                    Cell.of(told.text(one, "part")),
                    Cell.of(told.text(one, "organisation")),
                    Cell.of(date(one.text("until")))))
            .toList());
  }

  Table meetings(BoardRecord board) {
    return Table.of(
        "Meetings",
        "No meeting is in the register.",
        List.of(
            Column.of("Meeting"),
            Column.of("Day"),
            Column.of("State"),
            Column.of("After the one before")),
        board.meetings().stream()
            .map(one ->
                List.of(
                    marked(
                        Cell.link(
                            one.text("name"),
                            "/board-meetings/%s/%s".formatted(one.force(), one.code())),
                        one.classification()),
                    Cell.of(
                        date(
                            one.text("held_on").isEmpty()
                                ? one.text("planned_for")
                                : one.text("held_on"))),
                    Cell.of(told.text(one, "state")),
                    Cell.of(after(board, one))))
            .toList());
  }

  private static String after(BoardRecord board, Entry meeting) {
    return board
        .lastBefore(BoardRecord.day(meeting))
        .map(last ->
            Words.count(
                java.time.temporal.ChronoUnit.MONTHS.between(
                    java.time.YearMonth.from(BoardRecord.day(last)),
                    java.time.YearMonth.from(BoardRecord.day(meeting))),
                "month",
                "months"))
        .orElse("");
  }

  Table decisions(List<Entry> decisions) {
    return Table.of(
        "Decisions",
        "Nothing was decided yet.",
        List.of(
            Column.of("About"),
            Column.of("Decided"),
            Column.of("Why"),
            Column.of("By"),
            Column.of("On")),
        decisions.stream()
            .map(one ->
                List.of(
                    titled(one),
                    Cell.of(one.text("decided")),
                    one.text("reasons").isEmpty()
                        ? Cell.state(State.OPEN, "no reason given")
                        : Cell.of(one.text("reasons")),
                    Cell.of(one.text("by")),
                    Cell.of(date(one.text("decided_on")))))
            .toList());
  }

  Table actions(String caption, List<Action> actions) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : actions) {
      rows.add(
          List.of(
              marked(Cell.link(one.name(), reads ? one.path() : ""), one.classification()),
              Cell.of(one.owner()),
              Cell.of(date(one.due())),
              state(one),
              Cell.of(one.cost().isEmpty() ? "" : "£" + one.cost()),
              Cell.of(told.word("actions", "recurs", one.recurs())),
              one.state().equals("completed") && one.evidence().isEmpty()
                  ? Cell.state(State.OPEN, "nothing shows it")
                  : Cell.of(one.evidence())));
    }
    return Table.of(
        caption,
        "No action is in the register.",
        List.of(
            Column.of("Action"),
            Column.of("Done by"),
            Column.of("Due"),
            Column.of("State"),
            Column.of("Cost"),
            Column.of("Comes back"),
            Column.of("What shows that it is done")),
        rows);
  }

  private Cell state(Action action) {
    return action.isOverdue(today)
        ? Cell.state(State.SHORT, "overdue")
        : Cell.state(
            action.isOpen() ? State.OPEN : State.MET,
            told.word("actions", "state", action.state()).toLowerCase(java.util.Locale.UK));
  }

  static Cell titled(Entry entry) {
    return marked(Cell.link(entry.text("name"), entry.path()), entry.classification());
  }

  private static Cell marked(Cell cell, Classification classification) {
    return classification.marking() == Marking.OFFICIAL
        ? cell
        : cell.tagged(new Tag(classification.marking().words(), ""));
  }
}
