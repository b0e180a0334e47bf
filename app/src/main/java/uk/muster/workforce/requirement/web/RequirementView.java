package uk.muster.workforce.requirement.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What a region needs beside what its forces hold.
public record RequirementView(
    String heading,
    String lead,
    List<FieldError> errors,
    Field region,
    List<Choice> regions,
    Field on,
    Table gaps,
    String download) {
  public RequirementView {
    errors = List.copyOf(errors);
    regions = List.copyOf(regions);
  }
}
