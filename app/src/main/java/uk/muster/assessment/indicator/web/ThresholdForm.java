package uk.muster.assessment.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.assessment.framework.Claim.Bound;
import uk.muster.assessment.indicator.Threshold;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// A threshold as it was typed.
final class ThresholdForm {
  static final String NONE = "none";
  private static final int LONGEST = 500;

  private final Map<String, String> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();

  ThresholdForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  static List<Choice> bounds() {
    return Stream.concat(
            Stream.of(Bound.values())
                .map(one -> new Choice(one.code(), "The value must be " + one.words())),
            Stream.of(new Choice(NONE, "No threshold any more")))
        .toList();
  }

  private String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  /// The threshold; empty when something is wrong.
  Optional<Threshold> parse(Actor actor, ForceId force, String indicator, LocalDate today) {
    var bound =
        Stream.of(Bound.values()).filter(one -> one.code().equals(value("bound"))).findFirst();
    if (bound.isEmpty() && !value("bound").equals(NONE)) {
      errors.put("bound", "Choose which way the value is bound");
    }
    var number = bound.isPresent() ? number() : BigDecimal.ZERO;
    var from = Days.parse(value("from")).filter(day -> Days.isNear(day, today));
    if (from.isEmpty()) {
      errors.put(
          "from",
          "From (%s) must be a day of the calendar, such as 21 November 2026"
              .formatted(value("from")));
    }
    var why = value("why");
    if (why.isEmpty()) {
      errors.put("why", "Why is empty: say why the force holds itself to this");
    } else if (why.length() > LONGEST) {
      errors.put("why", "Why has %d characters; at most %d".formatted(why.length(), LONGEST));
    }
    return errors.isEmpty()
        ? Optional.of(
            new Threshold(force, indicator, bound, number, from.orElseThrow(), why, actor.post()))
        : Optional.empty();
  }

  private BigDecimal number() {
    var text = value("value").replace('−', '-');
    if (text.matches("-?\\d{1,9}(\\.\\d{1,3})?")) {
      return new BigDecimal(text);
    }
    errors.put(
        "value", "Value (%s) must be a number with at most 3 decimals".formatted(value("value")));
    return BigDecimal.ZERO;
  }

  void wrong(String field, String message) {
    errors.put(field, message);
  }

  List<FieldError> errors() {
    var all = new ArrayList<FieldError>();
    errors.forEach((field, message) -> all.add(new FieldError(field, message)));
    return all;
  }

  Field field(String name, String label, String hint) {
    return Field.of(name, label).hinted(hint).holding(value(name)).among(errors());
  }
}
