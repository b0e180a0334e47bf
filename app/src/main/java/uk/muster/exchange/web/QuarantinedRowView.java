package uk.muster.exchange.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// One row that could not be used, with a form that corrects it.
///
/// @param waiting false when it was corrected, dismissed or undone meanwhile
/// @param why the form's question when the row is dismissed
public record QuarantinedRowView(
    long id,
    String heading,
    String fault,
    boolean waiting,
    List<FieldError> errors,
    List<Fact> facts,
    List<Field> cells,
    Field why) {
  public QuarantinedRowView {
    errors = List.copyOf(errors);
    facts = List.copyOf(facts);
    cells = List.copyOf(cells);
  }
}
