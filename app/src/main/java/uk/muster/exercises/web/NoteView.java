package uk.muster.exercises.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// The short form of a lesson.
///
/// @param forces to choose from; none when there is one
public record NoteView(
    String heading,
    String lead,
    List<FieldError> errors,
    Field force,
    List<Choice> forces,
    Field name,
    Field what,
    Field exercise,
    List<Choice> exercises,
    Field owner,
    Field action,
    Field due,
    Field marking,
    List<Choice> markings) {
  public NoteView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    exercises = List.copyOf(exercises);
    markings = List.copyOf(markings);
  }
}
