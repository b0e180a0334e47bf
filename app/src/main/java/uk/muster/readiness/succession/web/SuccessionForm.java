package uk.muster.readiness.succession.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.readiness.succession.SuccessionQuestion;
import uk.muster.shared.ForceId;

/// The controls of the page as they were typed: what is wrong is said at its field, and the answer
/// is given for what is right.
final class SuccessionForm {
  static final List<Choice> PRICES =
      List.of(new Choice("pounds", "Pounds"), new Choice("days", "Days of training"));
  private static final int MOST = 200;

  private final Map<String, String> typed;
  private final List<FieldError> errors = new ArrayList<>();

  SuccessionForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  String unit() {
    return typed.getOrDefault("unit", "psu");
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  Field field(String name, String label, String usual) {
    return Field.of(name, label).holding(value(name).isEmpty() ? usual : value(name)).among(errors);
  }

  SuccessionQuestion question(ForceId force, LocalDate today) {
    return new SuccessionQuestion(force, unit(), target(), by(today), price());
  }

  private OptionalInt target() {
    var text = value("target");
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    errors.add(
        new FieldError(
            "target",
            "Units wanted (%s) must be a whole number from 0 to %d".formatted(text, MOST)));
    return OptionalInt.empty();
  }

  private Optional<LocalDate> by(LocalDate today) {
    var text = value("by");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var day = Days.parse(text);
    var last = today.plusMonths(SuccessionQuestion.MONTHS);
    if (day.isPresent() && !day.get().isBefore(today) && !day.get().isAfter(last)) {
      return day;
    }
    errors.add(
        new FieldError(
            "by",
            "Wanted on (%s) must be a day from today to %s"
                .formatted(text, uk.muster.look.Words.date(last))));
    return Optional.empty();
  }

  private SuccessionQuestion.Price price() {
    return switch (value("count-in")) {
      case "", "pounds" -> SuccessionQuestion.Price.POUNDS;
      case "days" -> SuccessionQuestion.Price.DAYS;
      default -> {
        errors.add(
            new FieldError(
                "count-in", "%s is not one of the ways to count".formatted(value("count-in"))));
        yield SuccessionQuestion.Price.POUNDS;
      }
    };
  }
}
