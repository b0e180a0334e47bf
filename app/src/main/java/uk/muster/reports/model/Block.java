package uk.muster.reports.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// One thing below another in a section.
public sealed interface Block {
  /// What stands in it, in the order of reading.
  Stream<Inline> inlines();

  /// A paragraph.
  record Paragraph(List<Inline> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }

    public static Paragraph of(String words) {
      return new Paragraph(List.of(new Inline.Words(words)));
    }

    @Override
    public Stream<Inline> inlines() {
      return text.stream();
    }
  }

  /// A list without an order.
  record Bullets(List<List<Inline>> items) implements Block {
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public Stream<Inline> inlines() {
      return items.stream().flatMap(List::stream);
    }
  }

  /// A table with its caption. The first column holds the headings of the rows.
  ///
  /// @param total whether the last row is the sum of those above it
  record DataTable(
      String caption, List<Column> columns, List<List<List<Inline>>> rows, boolean total)
      implements Block {
    public DataTable {
      columns = List.copyOf(columns);
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
      for (var row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "%s: a row has %d cells for %d columns"
                  .formatted(caption, row.size(), columns.size()));
        }
      }
    }

    @Override
    public Stream<Inline> inlines() {
      return rows.stream().flatMap(List::stream).flatMap(List::stream);
    }
  }

  /// A column: its heading, and whether it holds numbers.
  record Column(String heading, boolean number) {
    public static Column words(String heading) {
      return new Column(heading, false);
    }

    public static Column number(String heading) {
      return new Column(heading, true);
    }
  }

  /// A chart, always with the table that says the same.
  ///
  /// @param unit of the axis, such as `%`
  /// @param most where the axis ends
  record Chart(String caption, String unit, double most, List<Bar> bars, DataTable table)
      implements Block {
    public Chart {
      bars = List.copyOf(bars);
    }

    @Override
    public Stream<Inline> inlines() {
      return table.inlines();
    }
  }

  /// One bar; a value that the record does not have is said and not drawn.
  record Bar(String name, java.util.OptionalDouble value, String words) {}

  /// A map on which each force is a hexagon, always with the table that says the same; each tile
  /// shows the figure of its row.
  record TileMap(String caption, List<Tile> tiles, DataTable table) implements Block {
    public TileMap {
      tiles = List.copyOf(tiles);
      if (tiles.size() != table.rows().size()) {
        throw new IllegalArgumentException(
            "%s: %d tiles for %d rows".formatted(caption, tiles.size(), table.rows().size()));
      }
    }

    @Override
    public Stream<Inline> inlines() {
      return table.inlines();
    }
  }

  /// One force on a map.
  ///
  /// @param q column and `r` row of its hexagon
  /// @param region between different ones there is a heavy line
  /// @param words what stands in it
  record Tile(String name, int q, int r, String region, OptionalInt value, String words) {}
}
