package uk.muster.exercises.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Figure;
import uk.muster.look.Link;

/// The programme of a force.
///
/// @param forces to choose from; none when there is one
public record ProgrammeView(
    String heading,
    String lead,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field on,
    List<Figure> figures,
    List<Section> sections,
    List<Link> links) {
  public ProgrammeView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }
}
