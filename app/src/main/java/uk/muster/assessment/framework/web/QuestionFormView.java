package uk.muster.assessment.framework.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;

/// The form that changes a question of a draft, or adds one.
///
/// @param added whether the question is new, so that its code can be chosen
/// @param edit the number of the draft as shown
public record QuestionFormView(
    String heading,
    String path,
    boolean added,
    int edit,
    List<FieldError> errors,
    ChangedMeanwhile changed,
    Field code,
    Field text,
    Field c,
    List<Choice> cs,
    Field level,
    List<Choice> levels,
    Field answer,
    Field unit,
    Field countedBy,
    Field weight,
    List<Field> ratings,
    Field evidence,
    Field indicators,
    Field claims) {
  static final List<Choice> ANSWERS =
      List.of(
          new Choice("rated", "A rating"),
          new Choice("number", "A rating, with target and estimate"),
          new Choice("yes-no", "Yes or no, with a rating"));

  public QuestionFormView {
    errors = List.copyOf(errors);
    cs = List.copyOf(cs);
    levels = List.copyOf(levels);
    ratings = List.copyOf(ratings);
  }

  public List<Choice> answers() {
    return ANSWERS;
  }
}
