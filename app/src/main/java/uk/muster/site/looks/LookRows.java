package uk.muster.site.looks;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.muster.audit.AuditRow;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.ForceId;

/// Looks of inspectors as the force reads them.
record LookRows(ForceId force, ZoneId zone) {
  Table table(List<AuditRow> rows) {
    return Table.of(
        "Looks, newest first",
        "No look of an inspector answers this. Every page and file that shows what belongs to the"
            + " force is recorded when an inspector opens it.",
        List.of(
            Column.of("When"),
            Column.of("Who"),
            Column.of("Looked at"),
            Column.of("Under the programme, or why"),
            Column.of("Sealed")),
        rows.stream().map(this::cells).toList());
  }

  private List<Cell> cells(AuditRow row) {
    var at = row.at().atZone(zone);
    return List.of(
        Cell.of(
            Words.shortDateYear(at.toLocalDate())
                + DateTimeFormatter.ofPattern(", HH:mm:ss", Locale.UK).format(at)),
        Cell.of("%s, %s".formatted(row.account(), row.post())),
        row.subject().startsWith("/")
            ? Cell.link(words(row.subject()), row.subject())
            : Cell.of("Sample: " + row.subject()),
        Cell.of(row.reason()),
        Cell.of(row.seq() == 0 ? "not yet" : "row " + Words.number(row.seq())));
  }

  /// The steps of an address without the force, such as `Registers › plans › p1`, and what was
  /// asked there.
  String words(String address) {
    var cut = address.indexOf('?');
    var path = cut < 0 ? address : address.substring(0, cut);
    var steps =
        Arrays.stream(path.split("/"))
            .filter(step -> !step.isEmpty() && !step.equals(force.value()))
            .collect(Collectors.joining(" › "));
    var first = steps.isEmpty() ? steps : steps.substring(0, 1).toUpperCase(Locale.UK);
    return first + (steps.isEmpty() ? "" : steps.substring(1)) + (cut < 0 ? "" : ", by a question");
  }
}
