package uk.muster.assessment.comparison.web;

import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Drawing;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// One indicator across forces.
///
/// @param force the force that is looked at
/// @param trend only when it was asked for
/// @param chart absent when no force has a figure
public record ComparisonView(
    String heading,
    String lead,
    List<FieldError> errors,
    Field indicator,
    List<Choice> indicators,
    Field force,
    List<Choice> forces,
    Field peers,
    List<Choice> groups,
    Field on,
    Optional<Drawing> chart,
    Table ranks,
    Table outliers,
    Optional<Table> trend,
    String trendHref,
    String file) {
  public ComparisonView {
    errors = List.copyOf(errors);
    indicators = List.copyOf(indicators);
    forces = List.copyOf(forces);
    groups = List.copyOf(groups);
  }
}
