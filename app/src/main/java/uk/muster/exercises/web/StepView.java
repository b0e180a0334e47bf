package uk.muster.exercises.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.register.EntryPanel.ShortForm;

/// The next step of a lesson, as it was typed and could not be taken.
///
/// @param changed what was typed beside the lesson as it stands, where somebody changed it
/// @param form of the step that comes next; empty when none does
/// @param back where the lesson is
public record StepView(
    String heading,
    List<FieldError> errors,
    ChangedMeanwhile changed,
    Optional<ShortForm> form,
    String back) {
  public StepView {
    errors = List.copyOf(errors);
  }

  public String left() {
    return form.isPresent()
        ? "Take the step below from where the lesson stands."
        : "No step follows on where the lesson stands now.";
  }
}
