package uk.muster.exchange.row;

import java.util.List;
import java.util.Optional;

/// A page of a list of rows.
///
/// @param total how many answer the question, counted up to a bound
/// @param uncounted whether there are more than were counted
public record RowPage(
    List<HeldRow> rows,
    long total,
    boolean uncounted,
    Optional<RowCursor> previous,
    Optional<RowCursor> next) {
  public RowPage {
    rows = List.copyOf(rows);
  }
}
