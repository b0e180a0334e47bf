package uk.muster.access.web.posts;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// A form with its questions one under the other.
///
/// @param action where it is sent
/// @param button what it does
public record FormView(
    String heading,
    String lead,
    String action,
    List<Part> parts,
    String button,
    List<FieldError> errors) {
  public FormView {
    parts = List.copyOf(parts);
    errors = List.copyOf(errors);
  }

  /// One question; without choices it is typed.
  public record Part(Field field, List<Choice> choices) {
    public Part {
      choices = List.copyOf(choices);
    }

    static Part typed(Field field) {
      return new Part(field, List.of());
    }
  }
}
