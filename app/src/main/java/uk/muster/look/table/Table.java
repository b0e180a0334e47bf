package uk.muster.look.table;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Sorting;

/// A table; the first cell of each row names the row.
///
/// @param captionHidden true when a heading above says the same
/// @param empty what the page says when there is no row
/// @param totalled true when the last row is the sum of those above
public record Table(
    String caption,
    boolean captionHidden,
    String empty,
    List<Column> columns,
    List<List<Cell>> rows,
    Optional<Sorting> sorting,
    boolean totalled) {
  private static final int LONG = 20;

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "row has %d cells for %d columns".formatted(row.size(), columns.size()));
      }
    }
  }

  /// A table under a heading that says what its caption says.
  public static Table of(
      String caption, String empty, List<Column> columns, List<List<Cell>> rows) {
    return new Table(caption, true, empty, columns, rows, Optional.empty(), false);
  }

  public Table sorted(Sorting how) {
    return new Table(caption, captionHidden, empty, columns, rows, Optional.of(how), totalled);
  }

  /// The same, saying that the last row is the sum of those above.
  public Table withTotal() {
    return new Table(caption, captionHidden, empty, columns, rows, sorting, true);
  }

  public boolean isTotal(int row) {
    return totalled && row == rows.size() - 1;
  }

  /// True when the head stays in sight.
  public boolean sticky() {
    return rows.size() > LONG;
  }
}
