package uk.muster.exchange.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One page of a list, and where the pages beside it begin.
public record Slice<T>(List<T> rows, Optional<RowCursor> previous, Optional<RowCursor> next) {
  public Slice {
    rows = List.copyOf(rows);
  }

  /// The slice that was asked for, of what was found.
  ///
  /// @param found what a page holds and one more where there is one, in the order in which they
  ///   were asked for
  /// @param values what a row holds in the columns sorted by
  public static <T> Slice<T> of(
      List<T> found, Optional<RowCursor> from, int most, Function<T, List<String>> values) {
    var backwards = from.filter(RowCursor::backwards).isPresent();
    var rows = new ArrayList<>(found);
    var more = rows.size() > most;
    if (more) {
      rows.removeLast();
    }
    if (backwards) {
      Collections.reverse(rows);
    }
    var hasPrevious = !rows.isEmpty() && (backwards ? more : from.isPresent());
    var hasNext = !rows.isEmpty() && (backwards || more);
    return new Slice<>(
        rows,
        hasPrevious
            ? Optional.of(new RowCursor(true, values.apply(rows.getFirst())))
            : Optional.empty(),
        hasNext
            ? Optional.of(new RowCursor(false, values.apply(rows.getLast())))
            : Optional.empty());
  }

  public <R> Slice<R> map(Function<T, R> each) {
    return new Slice<>(rows.stream().map(each).toList(), previous, next);
  }
}
