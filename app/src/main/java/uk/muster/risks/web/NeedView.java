package uk.muster.risks.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// Who needs to know of a group, with the forms that give and end it.
///
/// @param done what was just done; empty for nothing
/// @param warnings about holders that nobody can be
/// @param endable the holders whose need can be ended; none while only one is left
/// @param mayChange whether the actor may give and end it
public record NeedView(
    String heading,
    String lead,
    String done,
    List<FieldError> errors,
    Table holders,
    List<String> warnings,
    String path,
    boolean mayChange,
    Field kind,
    List<Choice> kinds,
    Field holder,
    Field reason,
    List<Choice> endable,
    Field ended,
    Field why) {
  public NeedView {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    kinds = List.copyOf(kinds);
    endable = List.copyOf(endable);
  }
}
