package uk.muster.register.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.table.Table;
import uk.muster.shared.Shell.Item;

/// The form of an entry.
///
/// @param both how the register stands and what was entered, where they differ; without rows when
///   nobody else changed the entry meanwhile
/// @param hidden what the form carries along
public record FormView(
    String heading,
    String action,
    String button,
    List<FieldError> errors,
    Table both,
    List<Asks> fields,
    List<Item> hidden) {
  public FormView {
    errors = List.copyOf(errors);
    fields = List.copyOf(fields);
    hidden = List.copyOf(hidden);
  }

  /// One question.
  public record Asks(Field field, Control control, List<Choice> choices, String suffix) {
    public Asks {
      choices = List.copyOf(choices);
    }
  }

  /// How a question is answered.
  public enum Control {
    LINE,
    LINES,
    SHORT,
    ONE,
    SEVERAL
  }
}
