package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;
import uk.muster.reports.text.FigureField;

/// The figures that stand in the tables of a document, by caption and the headings of row and
/// column. Two that are called the same are none: nobody could tell which is meant.
final class TableFigures {
  private final Map<FigureField.OfTable, Optional<Inline.Said>> figures = new LinkedHashMap<>();

  TableFigures(List<Section> sections) {
    sections.stream()
        .flatMap(Section::withInner)
        .flatMap(section -> section.blocks().stream())
        .forEach(this::add);
  }

  private void add(Block block) {
    switch (block) {
      case Block.DataTable table -> add(table);
      case Block.Chart chart -> add(chart.table());
      case Block.TileMap map -> add(map.table());
      case Block.Paragraph _, Block.Bullets _ -> {}
    }
  }

  private void add(Block.DataTable table) {
    for (var row : table.rows()) {
      for (int i = 1; i < row.size(); i++) {
        if (row.get(i).size() == 1 && row.get(i).getFirst() instanceof Inline.Said said) {
          var name =
              new FigureField.OfTable(
                  table.caption(), Inline.plain(row.getFirst()), table.columns().get(i).heading());
          figures.merge(name, Optional.of(said), (_, _) -> Optional.empty());
        }
      }
    }
  }

  Optional<Inline.Said> find(FigureField.OfTable asked) {
    return figures.getOrDefault(asked, Optional.empty());
  }

  /// As fields write them.
  List<String> names() {
    var names = new ArrayList<String>();
    figures.forEach((one, said) -> {
      if (said.isPresent()) {
        names.add(String.join(" / ", one.caption(), one.row(), one.column()));
      }
    });
    return names;
  }
}
