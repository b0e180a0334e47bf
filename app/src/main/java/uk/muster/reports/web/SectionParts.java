package uk.muster.reports.web;

import java.util.List;
import java.util.stream.Stream;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;
import uk.muster.reports.web.SectionView.Part;

/// A section as a page shows it: in plain words, its notes in brackets and its charts as tables.
final class SectionParts {
  private static final Table NO_TABLE = Table.of("", "", List.of(), List.of());

  private SectionParts() {}

  static List<Part> of(Section section) {
    return Stream.concat(
            section.blocks().stream().map(SectionParts::part),
            section.sections().stream()
                .flatMap(inner ->
                    Stream.concat(
                        Stream.of(new Part("heading", List.of(inner.heading()), NO_TABLE)),
                        of(inner).stream())))
        .toList();
  }

  private static Part part(Block block) {
    return switch (block) {
      case Block.Paragraph(var text) -> new Part("words", List.of(words(text)), NO_TABLE);
      case Block.Bullets(var items) ->
          new Part("list", items.stream().map(SectionParts::words).toList(), NO_TABLE);
      case Block.DataTable table -> new Part("table", List.of(), table(table));
      case Block.Chart chart -> new Part("table", List.of(), table(chart.table()));
      case Block.TileMap map -> new Part("table", List.of(), table(map.table()));
    };
  }

  private static Table table(Block.DataTable table) {
    var columns =
        table.columns().stream()
            .map(one -> one.number() ? Column.number(one.heading()) : Column.of(one.heading()))
            .toList();
    var rows =
        table.rows().stream()
            .map(row -> row.stream().map(cell -> Cell.of(words(cell))).toList())
            .toList();
    return new Table(
        table.caption(),
        false,
        "The table has no rows.",
        columns,
        rows,
        java.util.Optional.empty(),
        table.total());
  }

  private static String words(List<Inline> line) {
    var words = new StringBuilder();
    for (var one : line) {
      words.append(
          one instanceof Inline.Note(var text) ? " (%s)".formatted(words(text)) : one.plain());
    }
    return words.toString();
  }
}
