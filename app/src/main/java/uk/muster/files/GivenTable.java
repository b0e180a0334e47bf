package uk.muster.files;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of rows that come from no file: typed by hand, or kept from an earlier import.
final class GivenTable implements RawTable {
  private final List<String> headings;
  private final Iterator<Map.Entry<Long, Map<String, String>>> rows;

  GivenTable(Shape shape, Iterator<Map.Entry<Long, Map<String, String>>> rows) {
    headings = shape.columns().stream().map(Column::name).toList();
    this.rows = rows;
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public @Nullable RawRow next() {
    if (!rows.hasNext()) {
      return null;
    }
    var row = rows.next();
    var cells = headings.stream().map(heading -> row.getValue().getOrDefault(heading, "")).toList();
    return new RawRow(row.getKey(), cells, null);
  }

  @Override
  public String digest() {
    return "";
  }

  @Override
  public void close() {}
}
