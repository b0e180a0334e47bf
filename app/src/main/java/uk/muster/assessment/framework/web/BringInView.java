package uk.muster.assessment.framework.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// The text of a framework as it was given, and what is wrong with it.
public record BringInView(List<FieldError> errors, Field file, Field text) {
  public BringInView {
    errors = List.copyOf(errors);
  }
}
