package uk.muster.readiness.web.board;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Drawing;
import uk.muster.look.Field;
import uk.muster.look.Figure;
import uk.muster.look.Margin;

/// What a region can form tonight, tomorrow and in 90 days.
///
/// @param total the last line of the table: force by force
/// @param pooled the same if left-over people could serve with another force
public record RegionView(
    String heading,
    String lead,
    String action,
    String line,
    Field unit,
    List<Choice> units,
    List<String> notes,
    List<Figure> figures,
    Drawing tiles,
    List<Row> rows,
    Row total,
    Row pooled) {
  /// One force on the three days; margins are on the first.
  public record Row(
      String name,
      String href,
      String asked,
      String tonight,
      String tomorrow,
      String later,
      Margin both,
      String limit) {}
}
