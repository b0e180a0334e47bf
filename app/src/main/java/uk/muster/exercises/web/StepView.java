package uk.muster.exercises.web;

import java.util.List;
import uk.muster.look.FieldError;
import uk.muster.register.EntryPanel.ShortForm;

/// The next step of a lesson, as it was typed and could not be taken.
///
/// @param back where the lesson is
public record StepView(String heading, List<FieldError> errors, ShortForm form, String back) {
  public StepView {
    errors = List.copyOf(errors);
  }
}
