package uk.muster.inspection.request.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// The form that asks every force for something.
public record AskView(
    String heading,
    String lead,
    List<FieldError> errors,
    Field name,
    Field programme,
    Field asksFor,
    List<Choice> kinds,
    Field unit,
    Field takeUp,
    List<Choice> courses,
    Field due,
    Field details) {
  public AskView {
    errors = List.copyOf(errors);
    kinds = List.copyOf(kinds);
    courses = List.copyOf(courses);
  }
}
