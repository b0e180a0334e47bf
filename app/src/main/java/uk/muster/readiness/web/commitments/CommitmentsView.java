package uk.muster.readiness.web.commitments;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;

/// What a force has stated, newest first, and the form to state something else.
///
/// @param mayState whether the form is shown
public record CommitmentsView(
    String heading,
    List<FieldError> errors,
    List<Row> rows,
    boolean mayState,
    String action,
    ChangedMeanwhile changed,
    long seen,
    Field unit,
    List<Choice> units,
    Field needed,
    Field declared,
    Field promised,
    Field stated,
    String day,
    String month,
    String year,
    Field source) {
  /// One statement.
  public record Row(
      String id,
      String unit,
      String href,
      int needed,
      int declared,
      int promised,
      String on,
      String source) {}
}
