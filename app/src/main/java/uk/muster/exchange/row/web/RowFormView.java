package uk.muster.exchange.row.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The form of a row.
///
/// @param both how the register stands and what was entered, where they differ; without rows when
///   nobody else changed the row meanwhile
/// @param fixed what a change leaves as it is: the key
/// @param version of the row that the form was made from; empty for a new one
/// @param instead where to go when the row is there already
public record RowFormView(
    String heading,
    String lead,
    String action,
    String button,
    List<FieldError> errors,
    Table both,
    List<Fact> fixed,
    List<Asks> fields,
    String version,
    Link instead) {
  public RowFormView {
    errors = List.copyOf(errors);
    fixed = List.copyOf(fixed);
    fields = List.copyOf(fields);
  }

  /// One question: chosen from a list where there are choices, written over several lines where
  /// there are lines.
  public record Asks(Field field, List<Choice> choices, int width, int lines) {
    public Asks {
      choices = List.copyOf(choices);
    }
  }
}
