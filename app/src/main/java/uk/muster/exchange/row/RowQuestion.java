package uk.muster.exchange.row;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// Which rows of a kind are wanted, in which order, from where on.
///
/// @param filters what must stand in some columns
/// @param sort the column sorted by
public record RowQuestion(
    ForceId force,
    LocalDate on,
    String search,
    Map<String, String> filters,
    String sort,
    boolean descending,
    Optional<RowCursor> from,
    int most) {
  public RowQuestion {
    filters = Map.copyOf(filters);
  }

  boolean backwards() {
    return from.filter(RowCursor::backwards).isPresent();
  }
}
