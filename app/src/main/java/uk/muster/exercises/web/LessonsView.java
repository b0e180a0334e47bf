package uk.muster.exercises.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Figure;
import uk.muster.look.Link;

/// The lessons of a force by state.
///
/// @param forces to choose from; none when there is one
public record LessonsView(
    String heading,
    String lead,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field on,
    Field words,
    Field threat,
    List<Choice> threats,
    Field theme,
    List<Choice> themes,
    String line,
    List<Figure> figures,
    List<Section> sections,
    List<Link> links) {
  public LessonsView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    threats = List.copyOf(threats);
    themes = List.copyOf(themes);
    figures = List.copyOf(figures);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }
}
