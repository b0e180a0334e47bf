package uk.muster.site.looks;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What inspectors looked at of a force.
///
/// @param path where the page is
/// @param older the address of the older looks; empty when there are none
public record LookView(
    String heading,
    String path,
    List<FieldError> errors,
    Field on,
    Field thing,
    Table looks,
    String older) {
  public LookView {
    errors = List.copyOf(errors);
  }
}
