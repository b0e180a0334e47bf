package uk.muster.reports.format;

import java.util.LinkedHashSet;
import java.util.List;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Block.DataTable;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;

/// The list of the figures of a document: what each was counted from, and as at when.
final class Sources {
  static final String HEADING = "Where the figures come from";
  static final String LEAD =
      "Each figure of this document, once, in the order of reading, with what it was counted from"
          + " and the day for which it holds.";

  private Sources() {}

  private record Row(String figure, String what, String where, String asAt) {
    List<List<Inline>> cells() {
      return List.of(
          Inline.words(figure), Inline.words(what), Inline.words(where), Inline.words(asAt));
    }
  }

  static DataTable of(Report report) {
    var rows = new LinkedHashSet<Row>();
    report
        .said()
        .filter(said -> said.basis().isFigure())
        .forEach(said -> {
          var basis = said.basis();
          rows.add(
              new Row(
                  said.plain(),
                  basis.what(),
                  basis.href().isEmpty() ? "–" : basis.href(),
                  Words.date(basis.asAt()).replace(' ', '\u00a0')));
        });
    return new DataTable(
        "Figures and their sources",
        List.of(
            Column.words("Figure"),
            Column.words("Counted or taken from"),
            Column.words("Page in Muster"),
            Column.words("As at")),
        rows.stream().map(Row::cells).toList(),
        false);
  }
}
