package uk.muster.exchange.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// Asks once more before an import is undone.
public record UndoView(long id, String file, String heading, List<FieldError> errors, Field why) {
  public UndoView {
    errors = List.copyOf(errors);
  }
}
