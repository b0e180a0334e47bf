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

  /// The field may hold something only while the choice is one of these words; said of the field.
  static KindRules belongsTo(KindField given, KindField choice, String... words) {
    return row -> {
      var value = row.text(given.name());
      var said = row.text(choice.name());
      return value.isEmpty() || List.of(words).contains(said)
          ? List.of()
          : List.of(
              new Wrong(
                  given.name(),
                  value,
                  "%s (%s) does not go with the %s %s"
                      .formatted(
                          given.label(),
                          value,
                          choice.label().toLowerCase(java.util.Locale.UK),
                          said.isEmpty() ? "(not said)" : said)));
    };
  }

  /// What the choice is without the field to explain it.
  static KindRules explained(KindField choice, String word, KindField explanation) {
    return row ->
        row.text(choice.name()).equals(word) && row.text(explanation.name()).isEmpty()
            ? List.of(
                new Wrong(
                    explanation.name(),
                    "",
                    "%s is empty: %s (%s) needs it"
                        .formatted(explanation.label(), choice.label(), word)))
            : List.of();
  }

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
