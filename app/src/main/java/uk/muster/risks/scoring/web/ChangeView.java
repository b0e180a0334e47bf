package uk.muster.risks.scoring.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.form.ChangedMeanwhile;

/// The form in which a force sets a scoring table for itself.
///
/// @param action where the form goes
/// @param seen the newest version that the form knows of
/// @param own whether the force has a table of its own that it can take back
public record ChangeView(
    String heading,
    String lead,
    List<FieldError> errors,
    ChangedMeanwhile changed,
    String action,
    String seen,
    List<Group> groups,
    List<Row> ratings,
    List<String> likelihoods,
    List<Choice> choices,
    Field from,
    Field source,
    boolean own,
    Link other) {
  public ChangeView {
    errors = List.copyOf(errors);
    groups = List.copyOf(groups);
    ratings = List.copyOf(ratings);
    likelihoods = List.copyOf(likelihoods);
    choices = List.copyOf(choices);
  }

  /// Values of one part of the table.
  public record Group(String caption, String column, List<Field> fields) {
    public Group {
      fields = List.copyOf(fields);
    }
  }

  /// The ratings of one impact, by likelihood.
  public record Row(String impact, List<Field> fields) {
    public Row {
      fields = List.copyOf(fields);
    }
  }
}
