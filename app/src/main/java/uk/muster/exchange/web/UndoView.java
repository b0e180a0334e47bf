package uk.muster.exchange.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// Asks once more before an import is undone.
///
/// @param byHand what somebody changed by hand since, which stays
public record UndoView(
    long id, String file, String heading, List<String> byHand, List<FieldError> errors, Field why) {
  public UndoView {
    byHand = List.copyOf(byHand);
    errors = List.copyOf(errors);
  }
}
