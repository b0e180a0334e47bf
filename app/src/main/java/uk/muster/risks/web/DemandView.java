package uk.muster.risks.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The demand on specialist units over time.
///
/// @param empty what is said while nothing is in the register
public record DemandView(
    String heading,
    String lead,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field on,
    List<Part> parts,
    String empty,
    List<Link> links) {
  public DemandView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    parts = List.copyOf(parts);
    links = List.copyOf(links);
  }

  /// One thing counted in one unit.
  ///
  /// @param around the unit, the hub it works in, and the strategy that it serves
  public record Part(String heading, List<Link> around, Table periods) {
    public Part {
      around = List.copyOf(around);
    }
  }
}
