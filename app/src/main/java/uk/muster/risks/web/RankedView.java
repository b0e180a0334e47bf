package uk.muster.risks.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// Scored threats by rank, each matrix for itself.
///
/// @param unranked those whose risk cannot be worked out yet
public record RankedView(
    String heading,
    String lead,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field on,
    List<Part> parts,
    Table unranked,
    List<Link> links) {
  public RankedView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    parts = List.copyOf(parts);
    links = List.copyOf(links);
  }

  /// The threats under one matrix.
  ///
  /// @param method how its risk is worked out
  public record Part(String heading, String method, Table threats, Table weights) {}
}
