package uk.muster.assessment.comparison.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// Every indicator over all forces that a post may see.
///
/// @param file where the figures of each force are taken out
public record AllView(
    String heading, String lead, List<FieldError> errors, Field on, Table indicators, String file) {
  public AllView {
    errors = List.copyOf(errors);
  }
}
