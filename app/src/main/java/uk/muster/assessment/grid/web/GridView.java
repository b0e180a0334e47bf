package uk.muster.assessment.grid.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.State;

/// The grid of one force: threats × four Cs × levels.
///
/// @param levels how the levels are called, under each C
public record GridView(
    String heading,
    String lead,
    String done,
    String force,
    List<Choice> forces,
    Field campaign,
    List<Choice> campaigns,
    List<Figure> figures,
    List<String> cs,
    List<String> levels,
    List<Row> rows,
    List<Link> links) {
  public GridView {
    forces = List.copyOf(forces);
    campaigns = List.copyOf(campaigns);
    figures = List.copyOf(figures);
    cs = List.copyOf(cs);
    levels = List.copyOf(levels);
    rows = List.copyOf(rows);
    links = List.copyOf(links);
  }

  /// One threat.
  public record Row(
      String threat,
      String href,
      String lead,
      List<Rating> cells,
      String answers,
      State state,
      String stateWords,
      String actions,
      String late,
      String actionsHref) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// One cell.
  ///
  /// @param style how it is coloured: `0` to `4`, or `none`
  /// @param number the rating, or a dash
  /// @param trend how it moved, where it can be said
  /// @param sure 0 to 3
  /// @param words all of it in words
  /// @param place C and level, for a narrow page
  public record Rating(
      String style,
      String number,
      Optional<Trend> trend,
      int sure,
      boolean disagrees,
      String words,
      String place,
      String href) {}

  /// How a cell moved.
  public enum Trend {
    BETTER,
    SAME,
    WORSE
  }
}
