package uk.muster.assessment.answer.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What a chief officer signs for the force.
///
/// @param origins what is to be known of frameworks that are not national, with their threats
/// @param action where the form goes; empty when nothing can be signed
public record SigningView(
    String heading,
    String lead,
    List<String> origins,
    List<FieldError> errors,
    Table assessments,
    String action,
    Field name,
    Field declared,
    List<Choice> declarations) {
  public SigningView {
    origins = List.copyOf(origins);
    errors = List.copyOf(errors);
    declarations = List.copyOf(declarations);
  }
}
