package uk.muster.inspection.sample.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// A sample of a register, or the questions that one is taken by.
public record SampleView(
    String heading,
    String lead,
    String path,
    List<FieldError> errors,
    Field kind,
    List<Choice> kinds,
    Field size,
    Field seed,
    Field reason,
    Optional<Table> table) {
  public SampleView {
    errors = List.copyOf(errors);
    kinds = List.copyOf(kinds);
  }
}
