package uk.muster.risks.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// Community risks by scheme and rating, and two of them side by side.
///
/// @param compared what the comparison says; empty when none was asked for
/// @param unscored risks without a score
public record CommunityView(
    String heading,
    String lead,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field on,
    List<Part> parts,
    Table unscored,
    Field first,
    Field second,
    List<Choice> risks,
    String compared,
    List<Link> links) {
  public CommunityView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    parts = List.copyOf(parts);
    risks = List.copyOf(risks);
    links = List.copyOf(links);
  }

  /// The risks under one scheme.
  ///
  /// @param source who scores so
  public record Part(String heading, String source, Table matrix, Table risks) {}
}
