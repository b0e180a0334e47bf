package uk.muster.readiness.succession.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.table.Table;

/// The months ahead of several forces, in counts.
///
/// @param allUnits where all unit types of the chosen region stand, or empty
/// @param matrix where all unit types stand, force by force
public record ForcesView(
    String heading,
    Field unit,
    List<Choice> units,
    Field region,
    List<Choice> regions,
    Table forces,
    String download,
    String allUnits,
    String matrix) {
  public ForcesView {
    units = List.copyOf(units);
    regions = List.copyOf(regions);
  }
}
