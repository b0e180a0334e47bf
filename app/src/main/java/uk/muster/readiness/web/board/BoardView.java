package uk.muster.readiness.web.board;

import java.util.List;
import java.util.Map;
import uk.muster.look.Choice;
import uk.muster.look.Drawing;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Figure;
import uk.muster.look.Margin;
import uk.muster.look.MarginClass;
import uk.muster.look.Sorting;

/// Forces compared: maps beside the table that says the same.
///
/// @param mapHeading what the maps show
/// @param total the last line of the table
/// @param csv where the table is as a file
public record BoardView(
    String heading,
    String lead,
    List<FieldError> errors,
    Controls controls,
    List<String> notes,
    List<Figure> figures,
    String mapHeading,
    Drawing tiles,
    Map<MarginClass, Integer> key,
    Drawing areas,
    List<RegionRow> regions,
    RegionRow allRegions,
    Sorting sorting,
    List<BoardRow> rows,
    BoardRow total,
    String csv) {

  /// The bar of questions, and the same in one line for phones.
  public record Controls(
      String line,
      Field unit,
      List<Choice> units,
      Field on,
      Field show,
      List<Choice> shows,
      Field region,
      List<Choice> regions) {}

  /// One region: force by force, pooled, and what is left of the pooled number.
  public record RegionRow(
      String name, String href, int forces, int formable, int pooled, Margin both) {}
}
