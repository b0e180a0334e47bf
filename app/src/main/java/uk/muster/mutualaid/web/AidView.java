package uk.muster.mutualaid.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Figure;
import uk.muster.look.Link;

/// A page of the ledger.
///
/// @param path where its form asks
/// @param selects what else it can be asked, each with its choices
/// @param notes what must be known to read its figures
/// @param method whether it says how aid is counted
public record AidView(
    String heading,
    String lead,
    List<FieldError> errors,
    String path,
    List<Select> selects,
    Field from,
    Field until,
    List<Figure> figures,
    List<String> notes,
    List<Section> sections,
    boolean method,
    List<Link> links) {
  /// A question with a list of answers.
  public record Select(Field field, List<Choice> choices) {
    public Select {
      choices = List.copyOf(choices);
    }
  }

  public AidView {
    errors = List.copyOf(errors);
    selects = List.copyOf(selects);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
  }
}
