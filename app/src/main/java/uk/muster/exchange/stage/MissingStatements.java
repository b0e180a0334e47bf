package uk.muster.exchange.stage;

import static uk.muster.exchange.stage.MergeColumns.list;

import java.util.stream.Collectors;
import uk.muster.exchange.Merge;
import uk.muster.files.Column;
import uk.muster.files.Shape;

/// The statements about rows that a complete file did not name.
public final class MissingStatements {
  private final Merge merge;
  private final MergeColumns columns;

  public MissingStatements(Merge merge) {
    this.merge = merge;
    columns = new MergeColumns(merge);
  }

  /// What the register holds and a complete file does not name; bad rows count as named.
  public String missing(String asAt) {
    var inCells =
        merge.key().stream()
            .map(column -> "b.cells::jsonb ->> '%1$s' = c.%1$s::text".formatted(column))
            .collect(Collectors.joining(" and "));
    return """
    select distinct c.force_id, concat_ws(' ', %1$s) as subject from %2$s c
    where %3$s and c.force_id = any (string_to_array(:forces, ',')) and (%4$s)
      and not exists (select from import_stage s where %5$s)
      and not exists (select from import_stage b where b.cells is not null
        and b.force_id = c.force_id and %6$s)\
    """
        .formatted(
            list(merge.key(), "c."),
            merge.table(),
            columns.current(asAt),
            merge.expected().replace(":asAt", asAt),
            columns.sameKey("c", "s"),
            inCells);
  }

  /// The current rows of a force as the cells of a file, the end put at `:last` where it is later.
  public String rows(Shape shape, String end) {
    var cells =
        shape.columns().stream()
            .map(Column::name)
            .filter(name -> columns.stored().contains(name))
            .map(name -> ", '%s', %s".formatted(name, cell(shape, name, end)))
            .collect(Collectors.joining());
    return """
    select c.force_id, concat_ws(' ', %s) as subject,
      jsonb_build_object('force', c.force_id%s)::text as cells
    from %s c where c.force_id = :force and %s\
    """
        .formatted(list(merge.key(), "c."), cells, merge.table(), columns.current(":asAt"));
  }

  private static String cell(Shape shape, String name, String end) {
    var value = name.equals(end) ? "least(c.%s, :last)".formatted(name) : "c." + name;
    return CellText.of(shape.columns().get(shape.position(name)), value);
  }
}
