package uk.muster.exercises;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.text;

import uk.muster.register.kind.KindField;

/// Fields that several kinds of the module have, with the same words.
final class ExerciseFields {
  /// Codes and words of the types in turn.
  private static final String[] TYPES = {
    "seminar",
    "Seminar",
    "table-top",
    "Table-top",
    "paper-based",
    "On paper",
    "control-post",
    "Control post",
    "live",
    "Live",
    "mobilisation",
    "Mobilisation test"
  };

  static final KindField TYPE = choice("type", "Type", TYPES).filtered().listed();
  static final KindField SEVERAL_TYPES =
      KindField.choices("types", "Types", TYPES).filtered().listed();
  static final KindField EXERCISE =
      link("exercise", "Exercise", "exercises").required().filtered().listed();
  static final KindField OBSERVER = text("observer", "Observed by the post").searched();

  private ExerciseFields() {}
}
