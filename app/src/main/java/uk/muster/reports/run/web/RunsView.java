package uk.muster.reports.run.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What the page of runs shows: the form for a new one, and those of the last day.
public record RunsView(
    String heading,
    String lead,
    List<FieldError> errors,
    Field kind,
    List<Choice> kinds,
    Field asAt,
    Field formats,
    List<Choice> formatChoices,
    Field edition,
    List<Choice> editions,
    Table runs) {
  public RunsView {
    errors = List.copyOf(errors);
    kinds = List.copyOf(kinds);
    formatChoices = List.copyOf(formatChoices);
    editions = List.copyOf(editions);
  }
}
