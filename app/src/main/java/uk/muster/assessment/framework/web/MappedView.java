package uk.muster.assessment.framework.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What one question comes from in an older framework, as a form.
///
/// @param older the questions of the older framework
/// @param relations how far an older question answers it
/// @param basedOn the version of the mapping that is shown; 0 for none
/// @param versions who said what is kept, and when
public record MappedView(
    String heading,
    String lead,
    List<FieldError> errors,
    String action,
    List<Row> rows,
    List<Choice> older,
    List<Choice> relations,
    int basedOn,
    Table versions) {
  public MappedView {
    errors = List.copyOf(errors);
    rows = List.copyOf(rows);
    older = List.copyOf(older);
    relations = List.copyOf(relations);
  }

  /// One older question.
  public record Row(String legend, Field from, Field relation, Field note) {}
}
