package uk.muster.inspection.sample.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;

/// What was entered to take a sample, as it came.
///
/// @param what the field that says what is sampled; without it nothing was asked yet
record SampleForm(Map<String, String> typed, String what, LocalDate today) {
  SampleForm {
    typed = Map.copyOf(typed);
  }

  boolean asked() {
    return typed.containsKey(what);
  }

  String value(String name, String usual) {
    return typed.getOrDefault(name, usual).strip();
  }

  LocalDate on() {
    return Days.parse(value("on", "")).orElse(today);
  }

  int size() {
    return Integer.parseInt(value("size", "25"));
  }

  long seed() {
    return Long.parseLong(value("seed", "1"));
  }

  String reason() {
    return value("reason", "");
  }

  List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    if (asked()) {
      if (!value("size", "25").matches("[1-9]\\d?|100")) {
        errors.add(
            new FieldError("size", "How many (%s) must be 1 to 100".formatted(value("size", ""))));
      }
      if (!value("seed", "1").matches("\\d{1,18}")) {
        errors.add(
            new FieldError(
                "seed", "Seed (%s) must be a whole number".formatted(value("seed", ""))));
      }
      if (reason().isEmpty()) {
        errors.add(new FieldError("reason", "Why it is looked at is empty: it goes on record"));
      }
      if (!value("on", "").isEmpty()
          && Days.parse(value("on", "")).filter(day -> day.getYear() > 1899).isEmpty()) {
        errors.add(
            new FieldError(
                "on",
                "On (%s) must be a day of the calendar, such as 21 November 2026"
                    .formatted(value("on", ""))));
      }
    }
    return errors;
  }

  Field field(String name, String label, String usual) {
    return Field.of(name, label).holding(value(name, usual)).among(errors());
  }
}
