package uk.muster.register.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// Says that something has ended, or that it goes on.
public record EndView(
    String heading,
    String lead,
    String action,
    String version,
    String button,
    List<FieldError> errors,
    Field last) {
  public EndView {
    errors = List.copyOf(errors);
  }
}
