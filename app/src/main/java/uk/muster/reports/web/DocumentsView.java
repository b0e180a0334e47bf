package uk.muster.reports.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;

/// What the list of kept documents shows, with the form that opens another.
///
/// @param kinds that the actor may open; empty where there are none
public record DocumentsView(
    String heading,
    String force,
    List<Choice> forces,
    Table documents,
    List<FieldError> errors,
    List<Choice> kinds,
    Field kind,
    Field title,
    Field asAt,
    Field marking,
    List<Choice> markings,
    Field language,
    List<Choice> languages) {
  public DocumentsView {
    forces = List.copyOf(forces);
    errors = List.copyOf(errors);
    kinds = List.copyOf(kinds);
    markings = List.copyOf(markings);
    languages = List.copyOf(languages);
  }
}
