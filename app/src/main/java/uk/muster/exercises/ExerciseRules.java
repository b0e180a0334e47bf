package uk.muster.exercises;

import java.util.List;
import java.util.regex.Pattern;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Wrong;

/// Checks between the fields of one row that several kinds of the module have.
final class ExerciseRules {
  private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._-]{1,32}");

  private ExerciseRules() {}

  /// An hour of the day such as 14:30.
  static KindRules hour(KindField field) {
    return shaped(field, HOUR, "is not an hour of the day such as 14:30");
  }

  /// The reference of something in another register.
  static KindRules reference(KindField field) {
    return shaped(field, REFERENCE, "may have letters, digits and . _ - only, at most 32");
  }

  private static KindRules shaped(KindField field, Pattern shape, String words) {
    return row -> {
      var value = row.text(field.name());
      return value.isEmpty() || shape.matcher(value).matches()
          ? List.of()
          : List.of(
              new Wrong(field.name(), value, "%s (%s) %s".formatted(field.label(), value, words)));
    };
  }
}
