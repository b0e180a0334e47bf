package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.List;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.HeadingWords;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;

/// Gives a document Welsh headings and labels. Its text stays English, and the front says so in
/// both languages.
final class Welsh {
  private static final String SAID =
      "Headings are in Welsh, the text is in English. Mae'r penawdau yn Gymraeg, a'r testun yn"
          + " Saesneg.";

  private Welsh() {}

  static Report headings(Report report) {
    var cover = report.cover();
    var lines = new ArrayList<>(cover.lines());
    lines.add(Cover.Line.of("Language", SAID));
    return new Report(
        cover
            .saying(lines, cover.state())
            .looking(new Cover.Look(HeadingWords.WELSH, cover.look().logo())),
        report.sections().stream().map(Welsh::section).toList());
  }

  private static Section section(Section section) {
    var heading =
        section.language().equals(Section.ENGLISH)
            ? HeadingWords.in(HeadingWords.WELSH, section.heading())
            : section;
    return new Section(
        heading.heading(),
        heading.language(),
        section.blocks().stream().map(Welsh::block).toList(),
        section.sections().stream().map(Welsh::section).toList());
  }

  private static Block block(Block block) {
    return switch (block) {
      case Block.Chart(var caption, var unit, var most, var bars, var table) ->
          new Block.Chart(label(caption), unit, most, bars, called(table));
      case Block.DataTable table -> called(table);
      case Block.TileMap(var caption, var tiles, var table) ->
          new Block.TileMap(label(caption), tiles, called(table));
      case Block.Paragraph _, Block.Bullets _ -> block;
    };
  }

  private static Block.DataTable called(Block.DataTable table) {
    return new Block.DataTable(
        label(table.caption()), table.columns(), table.rows(), table.total());
  }

  private static String label(String caption) {
    for (var label : List.of("Figure", "Table")) {
      if (caption.matches(label + " \\d+: .*")) {
        return HeadingWords.welsh(label).orElse(label) + caption.substring(label.length());
      }
    }
    return caption;
  }
}
