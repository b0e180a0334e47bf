package uk.muster.risks.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Drawing;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// One threat as a picture and as the table that says the same.
///
/// @param panels what other modules have to say about it
public record ThreatView(
    String heading,
    String lead,
    String path,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field on,
    Drawing picture,
    Table entries,
    Table ways,
    List<Table> panels,
    List<Link> threats) {
  public ThreatView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    panels = List.copyOf(panels);
    threats = List.copyOf(threats);
  }
}
