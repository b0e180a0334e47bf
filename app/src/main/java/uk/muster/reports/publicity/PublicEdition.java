package uk.muster.reports.publicity;

import java.util.ArrayList;
import java.util.List;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.shared.Classification;

/// Makes the edition for the public: a new document of what may be published, so that nothing else
/// is in any file that is written of it, with the list of what was left out and why.
public final class PublicEdition {
  static final String HEADING = "What was left out of this edition";

  private static final String NOTHING = "Not published: see the list at the end.";

  private final LeftOut left = new LeftOut();

  private PublicEdition() {}

  public static Report of(Report report) {
    return new PublicEdition().edition(report);
  }

  private Report edition(Report report) {
    var lines =
        report.cover().lines().stream()
            .map(line ->
                new Cover.Line(line.label(), new Withholding(left, "Front").line(line.value())))
            .toList();
    var sections = new ArrayList<>(report.sections().stream().map(this::section).toList());
    sections.add(list());
    return new Report(
        report
            .cover()
            .saying(lines, ("Public edition. " + report.cover().state()).strip())
            .bearing(Classification.OFFICIAL),
        sections);
  }

  private Section section(Section section) {
    var withholding = new Withholding(left, section.heading());
    var blocks = section.blocks().stream().flatMap(block -> block(withholding, block)).toList();
    if (blocks.isEmpty() && !section.blocks().isEmpty()) {
      blocks = List.of(Block.Paragraph.of(NOTHING));
    }
    return new Section(
        section.heading(),
        section.language(),
        blocks,
        section.sections().stream().map(this::section).toList());
  }

  private static java.util.stream.Stream<Block> block(Withholding withholding, Block block) {
    return switch (block) {
      case Block.Paragraph(var text) ->
          withholding.paragraph(text).stream().map(Block.Paragraph::new);
      case Block.Bullets(var items) -> {
        var kept = items.stream().flatMap(item -> withholding.paragraph(item).stream()).toList();
        yield java.util.stream.Stream.of(
            kept.isEmpty() ? Block.Paragraph.of(NOTHING) : new Block.Bullets(kept));
      }
      case Block.DataTable table -> java.util.stream.Stream.of(withholding.table(table));
      case Block.Chart chart -> java.util.stream.Stream.of(withholding.chart(chart));
      case Block.TileMap map -> java.util.stream.Stream.of(withholding.map(map));
    };
  }

  private Section list() {
    if (left.rows().isEmpty()) {
      return Section.of(HEADING, List.of(Block.Paragraph.of("Nothing was left out.")));
    }
    return Section.of(
        HEADING,
        List.of(
            new Block.DataTable(
                "What was left out, where and why",
                List.of(Column.words("Section"), Column.words("Why"), Column.number("How many")),
                left.rows(),
                false)));
  }

  /// How often something was left out, by section and reason.
  static final class LeftOut {
    private final java.util.Map<List<String>, Integer> counts = new java.util.LinkedHashMap<>();

    void add(String section, String why) {
      counts.merge(List.of(section, why), 1, Integer::sum);
    }

    List<List<List<Inline>>> rows() {
      return counts.entrySet().stream()
          .map(one ->
              List.of(
                  Inline.words(one.getKey().getFirst()),
                  Inline.words(one.getKey().getLast()),
                  Inline.words(Integer.toString(one.getValue()))))
          .toList();
    }
  }
}
