package uk.muster.workforce.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.PageLinks;
import uk.muster.look.table.Table;

/// Who goes out of date soon.
///
/// @param forces empty when the post covers one force only
/// @param download the address of all of them as a file
public record ExpiringView(
    String heading,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    String skill,
    List<Choice> skills,
    String days,
    List<Choice> spans,
    Field on,
    Table expiries,
    PageLinks pages,
    String download) {
  public ExpiringView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    skills = List.copyOf(skills);
    spans = List.copyOf(spans);
  }
}
