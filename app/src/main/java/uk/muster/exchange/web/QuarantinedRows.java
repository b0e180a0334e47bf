package uk.muster.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.muster.exchange.QuarantinedRow;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.ChangedMeanwhile;

/// One quarantined row in words and fields.
record QuarantinedRows(Imports words) {
  /// Before the name of each field that holds a cell.
  static final String CELL = "cell-";

  /// One row with its form.
  ///
  /// @param columns the columns of its kind, in order
  /// @param entered what stands in the form, by column
  QuarantinedRowView view(
      QuarantinedRow row,
      List<String> columns,
      Map<String, String> entered,
      ChangedMeanwhile changed,
      List<FieldError> errors,
      Field why) {
    var waiting = row.state() == QuarantinedRow.State.WAITING;
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("File", "%s, line %d".formatted(row.file(), row.line())));
    facts.add(new Fact("Kind", row.kind()));
    facts.add(new Fact("Column", row.fault().column().isEmpty() ? "–" : row.fault().column()));
    facts.add(new Fact("Value", row.fault().value().isEmpty() ? "–" : row.fault().value()));
    facts.add(new Fact("Import", Long.toString(row.importId())));
    row.settled()
        .ifPresent(how ->
            facts.add(
                new Fact(
                    settled(row),
                    "%s by %s: %s".formatted(words.at(how.at()), how.account(), how.why()))));
    return new QuarantinedRowView(
        row.id(),
        waiting
            ? "Line %d of %s waits".formatted(row.line(), row.file())
            : "Line %d of %s waits no longer".formatted(row.line(), row.file()),
        row.fault().words(),
        waiting,
        changed,
        row.version(),
        errors,
        facts,
        columns.stream().map(column -> cell(column, entered, errors)).toList(),
        why);
  }

  private static String settled(QuarantinedRow row) {
    return Words.sentence(row.state().name().toLowerCase(Locale.ROOT));
  }

  /// How a row was settled while somebody typed, beside what was typed.
  ChangedMeanwhile changed(QuarantinedRow row, List<String> columns, Map<String, String> entered) {
    var lines = new ArrayList<ChangedMeanwhile.Line>();
    row.settled()
        .ifPresent(how ->
            lines.add(
                new ChangedMeanwhile.Line(
                    "The row",
                    "%s by %s: %s".formatted(settled(row), how.account(), how.why()),
                    "Corrected by you")));
    columns.forEach(column ->
        lines.add(
            new ChangedMeanwhile.Line(
                label(column), cellText(row.corrected(), column), cellText(entered, column))));
    return new ChangedMeanwhile(lines);
  }

  private static String cellText(Map<String, String> cells, String column) {
    var text = cells.getOrDefault(column, "");
    return text.isEmpty() ? "–" : text;
  }

  private static String label(String column) {
    return Words.sentence(column.replace('_', '-'));
  }

  private static Field cell(String column, Map<String, String> entered, List<FieldError> errors) {
    return Field.of(CELL + column, label(column))
        .holding(entered.getOrDefault(column, ""))
        .among(errors);
  }
}
