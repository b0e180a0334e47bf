package uk.muster.risks.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// Every threat at every level, and the assessments behind it.
///
/// @param forces to choose from; none when there is one
public record CoverageView(
    String heading,
    String lead,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field on,
    Table matrix,
    Table assessments,
    List<Link> links) {
  public CoverageView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    links = List.copyOf(links);
  }
}
