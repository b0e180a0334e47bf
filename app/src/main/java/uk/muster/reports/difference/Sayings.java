package uk.muster.reports.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.shared.Marking;

/// Reads a document statement by statement.
public final class Sayings {
  private final List<Saying> all = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  private Sayings() {}

  /// Everything that a document says, in the order of reading.
  public static List<Saying> of(Report report) {
    var sayings = new Sayings();
    report.cover().lines().forEach(line -> sayings.sentences("Front", line.value()));
    report.sections().forEach(section -> sayings.section(section, ""));
    return List.copyOf(sayings.all);
  }

  private void section(Section section, String above) {
    var path = above.isEmpty() ? section.heading() : above + " > " + section.heading();
    all.add(new Saying(path, "", "", List.of()));
    section.blocks().forEach(block -> block(path, block));
    section.sections().forEach(inner -> section(inner, path));
  }

  private void block(String path, Block block) {
    switch (block) {
      case Block.Paragraph(var text) -> sentences(path, text);
      case Block.Bullets(var items) -> items.forEach(item -> sentences(path, item));
      case Block.DataTable table -> table(path, table);
      case Block.Chart chart -> table(path, chart.table());
      case Block.TileMap map -> table(path, map.table());
    }
  }

  /// A cell is found again by the headings of its row and column; where two have the same, by their
  /// order.
  private void table(String path, Block.DataTable table) {
    for (var row : table.rows()) {
      for (int c = 1; c < row.size(); c++) {
        var place =
            "%s / %s / %s"
                .formatted(
                    table.caption(),
                    Inline.plain(row.getFirst()),
                    table.columns().get(c).heading());
        var before = places.merge(path + "\n" + place, 1, Integer::sum);
        var cell = new Sentence();
        row.get(c).forEach(cell::add);
        all.add(cell.saying(path, before == 1 ? place : "%s (%d)".formatted(place, before)));
        notes(path, row.get(c));
      }
    }
  }

  private void sentences(String path, List<Inline> text) {
    var sentence = new Sentence();
    for (var inline : text) {
      if (inline instanceof Inline.Said said && said.basis().isFigure()) {
        sentence.add(inline);
        continue;
      }
      for (var c : inline.plain().toCharArray()) {
        if (Character.isWhitespace(c) && sentence.hasEnded()) {
          end(path, sentence);
          sentence = new Sentence();
        }
        sentence.shape.append(c);
      }
    }
    end(path, sentence);
    notes(path, text);
  }

  private void notes(String path, List<Inline> text) {
    for (var inline : text) {
      if (inline instanceof Inline.Note(var note)) {
        sentences(path, note);
      }
    }
  }

  private void end(String path, Sentence sentence) {
    if (!sentence.shape.toString().isBlank()) {
      all.add(sentence.saying(path, ""));
    }
  }

  /// A statement while it is read.
  private static final class Sentence {
    private final StringBuilder shape = new StringBuilder();
    private final List<Figure> figures = new ArrayList<>();

    void add(Inline inline) {
      if (inline instanceof Inline.Said(var words, var basis) && basis.isFigure()) {
        var bears = basis.classification();
        var open = bears.marking() == Marking.OFFICIAL && bears.handling().isEmpty();
        figures.add(new Figure(basis.what(), words, open));
        shape.append(Saying.HERE);
      } else {
        shape.append(inline.plain());
      }
    }

    boolean hasEnded() {
      return !shape.isEmpty() && ".!?".indexOf(shape.charAt(shape.length() - 1)) >= 0;
    }

    Saying saying(String section, String place) {
      return new Saying(section, place, shape.toString().strip(), figures);
    }
  }
}
