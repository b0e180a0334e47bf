package uk.muster.assessment.indicator.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// The indicators with their values for a force and a day.
public record IndicatorsView(
    String heading,
    List<FieldError> errors,
    Field force,
    List<Choice> forces,
    Field on,
    Table indicators,
    Table definitions,
    String file) {
  public IndicatorsView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
  }
}
