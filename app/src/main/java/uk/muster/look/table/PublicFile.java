package uk.muster.look.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import uk.muster.shared.Marking;

/// A file for the public. It is the one way to a file without a marking, and no row that is marked
/// above OFFICIAL gets through it.
public record PublicFile(String name, List<String> head, List<Row> rows) {
  /// One row, with the marking that it bears where it is kept.
  public record Row(Marking marking, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public PublicFile {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
    var marked = rows.stream().filter(row -> !Marking.OFFICIAL.covers(row.marking())).count();
    if (marked > 0) {
      throw new IllegalArgumentException(
          "%d of %d rows are marked above OFFICIAL: nothing is published"
              .formatted(marked, rows.size()));
    }
  }

  /// Hands out the text of the file, line by line.
  public void eachLine(Consumer<String> line) {
    line.accept("\uFEFF" + CsvFile.line(head));
    rows.forEach(row -> line.accept(CsvFile.line(row.cells().stream().map(Cell::plain).toList())));
  }

  /// The file of some rows.
  ///
  /// @throws IllegalArgumentException when a row is marked; the file is refused as a whole
  public static PublicFile of(String subject, LocalDate day, List<Column> columns, List<Row> rows) {
    var safe = subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new PublicFile(
        "%s-%s.csv".formatted(safe, day), columns.stream().map(Column::heading).toList(), rows);
  }
}
