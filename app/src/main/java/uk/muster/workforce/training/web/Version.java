package uk.muster.workforce.training.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.workforce.training.Course;

/// How a row stood while Muster held it for true.
record Version(String name, String words, Course.Source source) {
  static Table table(String caption, String first, List<Version> versions) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : versions) {
      rows.add(
          List.of(
              Cell.of(one.name()),
              Cell.of(one.words()),
              Cell.of(
                  "%s, import %d"
                      .formatted(
                          Words.hourAndDate(local(one.source().recordedFrom())),
                          one.source().importId())),
              Cell.of(
                  one.source().holds()
                      ? "still"
                      : Words.hourAndDate(local(one.source().recordedTo())))));
    }
    return Table.of(
        caption,
        "",
        List.of(
            Column.of(first),
            Column.of("Figures"),
            Column.of("Known since"),
            Column.of("Held for true until")),
        rows);
  }

  private static java.time.LocalDateTime local(java.time.OffsetDateTime at) {
    return at.atZoneSameInstant(java.time.ZoneId.of("Europe/London")).toLocalDateTime();
  }
}
