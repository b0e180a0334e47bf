package uk.muster.audit.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.muster.audit.AuditQuestion;
import uk.muster.audit.AuditRow;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.ForceId;

/// Rows of the audit as a page and a file show them.
final class AuditRows {
  /// How many rows one answer has at most.
  static final int PAGE = 100;

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("When"),
          Column.of("Who"),
          Column.of("Did what"),
          Column.of("To what"),
          Column.of("Force"),
          Column.of("Before"),
          Column.of("After"),
          Column.of("Reason"),
          Column.of("Sealed"));

  private final DateTimeFormatter hour;

  AuditRows(ZoneId zone) {
    hour = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(zone);
  }

  String heading(AuditQuestion question, int rows) {
    if (rows == PAGE) {
      return question.before() == 0
          ? "The newest %d acts on record".formatted(PAGE)
          : "%d older acts on record".formatted(PAGE);
    }
    return rows == 0
        ? "Nothing on record answers this"
        : Words.count(rows, "act", "acts") + (question.before() == 0 ? "" : " more") + " on record";
  }

  Table table(List<AuditRow> rows) {
    var cells = new ArrayList<List<Cell>>();
    for (var row : rows) {
      cells.add(cells(row));
    }
    return Table.of(
        "What was done, newest first",
        "No row of your forces answers these words. Make them shorter, or leave them out.",
        COLUMNS,
        cells);
  }

  /// What was done to one thing, oldest first.
  Table through(List<AuditRow> rows) {
    return Table.of(
        "What was done to it, oldest first",
        "No row of your forces is about this. The name must be whole, such as person 4711.",
        COLUMNS,
        rows.stream().map(this::cells).toList());
  }

  private List<Cell> cells(AuditRow row) {
    var day = row.at().atZone(hour.getZone()).toLocalDate();
    return List.of(
        Cell.of(Words.shortDateYear(day) + ", " + hour.format(row.at())),
        Cell.of("%s, %s, from %s".formatted(row.account(), row.post(), row.from())),
        Cell.of(row.act()),
        Cell.link(
            row.subject(), Address.of("/audit/through").with("subject", row.subject()).text()),
        Cell.of(row.force().map(ForceId::value).orElse("")),
        Cell.of(row.before()),
        Cell.of(row.after()),
        Cell.of(row.reason()),
        Cell.of(row.seq() == 0 ? "not yet" : "row " + Words.number(row.seq())));
  }
}
