package uk.muster.risks.scoring.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The scoring tables of a force, or one of them with its versions.
///
/// @param path of the page
/// @param done what was done; empty for nothing
/// @param history of the one table; empty when the page shows all
public record TablesView(
    String heading,
    String lead,
    String path,
    String done,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field on,
    List<Table> tables,
    Optional<Table> history,
    List<Link> links) {
  public TablesView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    tables = List.copyOf(tables);
    links = List.copyOf(links);
  }
}
