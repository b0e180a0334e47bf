package uk.muster.assessment.framework.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// A text as it was given, and what is wrong with it.
///
/// @param action where the form goes
public record BringInView(
    String heading, String lead, String action, List<FieldError> errors, Field file, Field text) {
  public BringInView {
    errors = List.copyOf(errors);
  }

  static BringInView of(
      String heading,
      String lead,
      String action,
      String hint,
      String text,
      List<FieldError> errors) {
    return new BringInView(
        heading,
        lead,
        action,
        errors,
        Field.of("file", "A file").hinted(hint).among(errors),
        Field.of("text", "Or the text").holding(text).among(errors));
  }
}
