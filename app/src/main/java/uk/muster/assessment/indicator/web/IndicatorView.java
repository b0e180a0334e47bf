package uk.muster.assessment.indicator.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// One indicator of a force: what it is, how it stands today, and what the force holds itself to.
///
/// @param compared where the indicator is compared between forces
/// @param maySet whether the form is shown
public record IndicatorView(
    String heading,
    String definition,
    List<FieldError> errors,
    Table facts,
    String compared,
    Table thresholds,
    boolean maySet,
    String action,
    Field bound,
    List<Choice> bounds,
    Field value,
    Field from,
    Field why) {
  public IndicatorView {
    errors = List.copyOf(errors);
    bounds = List.copyOf(bounds);
  }
}
