package uk.muster.equipment.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// The vehicles in service on a day.
///
/// @param age up to which day the register speaks
/// @param forces empty when the post covers one force only
/// @param counts how many of each kind
/// @param previous the address of the page before, or empty
/// @param next the address of the page after, or empty
public record VehiclesView(
    String heading,
    String age,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    String kind,
    List<Choice> kinds,
    String base,
    Field on,
    Table counts,
    Table vehicles,
    String previous,
    String next,
    String download) {
  public VehiclesView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    kinds = List.copyOf(kinds);
  }
}
