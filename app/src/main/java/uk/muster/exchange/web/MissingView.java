package uk.muster.exchange.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the register holds and a complete file did not name, with the form that ends it.
///
/// @param more the address of those that follow; empty when these are all
/// @param mayConfirm false for whoever may only read, and for rows that have no end of their own
public record MissingView(
    long id,
    String force,
    String heading,
    List<FieldError> errors,
    List<Choice> missing,
    String more,
    boolean mayConfirm,
    Field subject,
    Field last,
    MissingForm form) {
  public MissingView {
    errors = List.copyOf(errors);
    missing = List.copyOf(missing);
  }
}
