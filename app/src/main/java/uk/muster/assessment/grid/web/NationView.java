package uk.muster.assessment.grid.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Figure;

/// Every force of a campaign side by side.
public record NationView(
    String heading,
    String lead,
    Field campaign,
    List<Choice> campaigns,
    List<Figure> figures,
    List<String> cs,
    List<String> levels,
    List<Force> forces) {
  public NationView {
    campaigns = List.copyOf(campaigns);
    figures = List.copyOf(figures);
    cs = List.copyOf(cs);
    levels = List.copyOf(levels);
    forces = List.copyOf(forces);
  }

  /// One force with a row for each threat.
  public record Force(String name, String href, String standing, List<Row> rows) {
    public Force {
      rows = List.copyOf(rows);
    }
  }

  /// One threat of a force.
  public record Row(String threat, List<GridView.Rating> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
