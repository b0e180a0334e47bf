package uk.muster.exchange.web;

import java.util.List;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;

/// One row that could not be used, with a form that corrects it.
///
/// @param waiting false when it was corrected, dismissed or undone meanwhile
/// @param changed how somebody settled it meanwhile, beside what was typed
/// @param seen the version of the row that is shown
/// @param why the form's question when the row is dismissed
public record QuarantinedRowView(
    long id,
    String heading,
    String fault,
    boolean waiting,
    ChangedMeanwhile changed,
    String seen,
    List<FieldError> errors,
    List<Fact> facts,
    List<Field> cells,
    Field why) {
  /// Whether the form that corrects the row is shown: also to whoever typed while it was settled.
  public boolean open() {
    return waiting || changed.isThere();
  }

  public QuarantinedRowView {
    errors = List.copyOf(errors);
    facts = List.copyOf(facts);
    cells = List.copyOf(cells);
  }
}
