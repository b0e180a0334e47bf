package uk.muster.assessment.framework.web;

import java.util.List;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;

/// The form that changes the words of a draft.
///
/// @param edit the number of the draft as shown
/// @param scale the name and the wording of each level, lowest first
/// @param terms each term with its meaning, and some empty ones
public record WordsView(
    String heading,
    String path,
    int edit,
    List<FieldError> errors,
    ChangedMeanwhile changed,
    Field title,
    Field source,
    List<Pair> scale,
    List<Pair> terms) {
  public WordsView {
    errors = List.copyOf(errors);
    scale = List.copyOf(scale);
    terms = List.copyOf(terms);
  }

  /// A word and what it means.
  public record Pair(Field word, Field meaning) {}
}
