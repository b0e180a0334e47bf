package uk.muster.access.web.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;

/// What was entered in a form, with what is wrong in it.
final class Entered {
  private static final int LONGEST = 200;

  private final Map<String, String> values;
  private final List<FieldError> errors = new ArrayList<>();

  Entered(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  String text(String name) {
    return values.getOrDefault(name, "").strip();
  }

  Field field(String name, String label, String hint) {
    return Field.of(name, label).hinted(hint).holding(text(name)).among(errors);
  }

  /// The words of a field that must not be empty.
  String words(String name, String message) {
    var text = text(name);
    if (text.isEmpty() || text.length() > LONGEST) {
      wrong(name, text.isEmpty() ? message : "Use %d letters or fewer".formatted(LONGEST));
    }
    return text;
  }

  /// A day; the one given where nothing was entered.
  LocalDate day(String name, Optional<LocalDate> otherwise) {
    var text = text(name);
    var day = text.isEmpty() ? otherwise : Days.parse(text);
    if (day.isEmpty()) {
      wrong(name, "Enter a day such as 2026-12-01, not “%s”".formatted(text));
    }
    return day.orElse(LocalDate.EPOCH);
  }

  void wrong(String name, String message) {
    errors.add(new FieldError(name, message));
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  boolean good() {
    return errors.isEmpty();
  }
}
