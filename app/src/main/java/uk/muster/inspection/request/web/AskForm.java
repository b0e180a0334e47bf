package uk.muster.inspection.request.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.muster.inspection.request.NewRequest;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;

/// What was entered to ask every force for something, as it came.
record AskForm(Map<String, String> typed) {
  private static final int LONGEST_CODE = 32;

  static final List<Choice> ASKS_FOR =
      List.of(
          new Choice("figure", "A figure"),
          new Choice("document", "A document"),
          new Choice("words", "An account"));

  AskForm {
    typed = Map.copyOf(typed);
  }

  String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  List<FieldError> errors(LocalDate today) {
    var errors = new ArrayList<FieldError>();
    if (code().isEmpty()) {
      errors.add(new FieldError("name", "Say in words what is asked for"));
    }
    if (value("programme").isEmpty()) {
      errors.add(new FieldError("programme", "Name the programme"));
    }
    if (ASKS_FOR.stream().noneMatch(one -> one.value().equals(value("asks_for")))) {
      errors.add(new FieldError("asks_for", "Choose what is asked for"));
    }
    if (due().filter(day -> !day.isBefore(today)).isEmpty()) {
      errors.add(
          new FieldError(
              "due",
              "Due (%s) must be today or a later day, such as 21 December 2026"
                  .formatted(value("due"))));
    }
    if (!value("take_up").isEmpty() && !value("asks_for").equals("figure")) {
      errors.add(new FieldError("take_up", "Take-up is asked for as a figure"));
    }
    return errors;
  }

  Optional<LocalDate> due() {
    return Days.parse(value("due"));
  }

  /// The reference of the request in each force, made from its name.
  String code() {
    var plain = value("name").toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    var cut = plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
    return cut.replaceAll("^-+|-+$", "");
  }

  NewRequest wanted() {
    return new NewRequest(
        code(),
        value("name"),
        value("programme"),
        value("asks_for"),
        value("take_up").isEmpty() ? value("unit") : "people enrolled, whole workforce",
        value("take_up"),
        due().orElseThrow(),
        value("details"));
  }

  Field field(String name, String label, List<FieldError> errors) {
    return Field.of(name, label).holding(value(name)).among(errors);
  }
}
