package uk.muster.readiness.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.engine.formation.WhatIf;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.readiness.Counting;
import uk.muster.readiness.Question;
import uk.muster.shared.ForceId;

/// The controls of the force page as they were typed: what is wrong is said at its field, and the
/// answer is given for what is right.
public final class ForceForm {
  private static final int MOST_PEOPLE = 100_000;

  private final Map<String, String> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();

  public ForceForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  Field field(String name, String label, String otherwise) {
    var entered = typed.containsKey(name) ? value(name) : otherwise;
    var field = Field.of(name, label).holding(entered);
    return errors.containsKey(name) ? field.wrong(errors.getOrDefault(name, "")) : field;
  }

  List<FieldError> errors() {
    return errors.entrySet().stream()
        .map(error -> new FieldError(error.getKey(), error.getValue()))
        .toList();
  }

  /// The question, with today and everyone for what is missing or wrong.
  public Question question(ForceId force, String unitType, LocalDate today) {
    var on = day("on", today).orElse(today);
    var knownOn = day("known-on", today);
    if (knownOn.isPresent() && knownOn.get().isAfter(today)) {
      errors.put("known-on", "%s is not yet over".formatted(Words.date(knownOn.get())));
      knownOn = Optional.empty();
    }
    var code = value("counting");
    if (!code.isEmpty() && Arrays.stream(Counting.values()).noneMatch(c -> c.code().equals(code))) {
      errors.put("counting", "%s is not one of the ways to count".formatted(code));
    }
    var counting =
        value("counting").equals(Counting.ON_DUTY.code()) ? Counting.ON_DUTY : Counting.EVERYONE;
    return new Question(force, unitType, on, counting, knownOn.filter(day -> day.isBefore(today)));
  }

  private Optional<LocalDate> day(String name, LocalDate today) {
    if (value(name).isEmpty()) {
      return Optional.empty();
    }
    var day = Days.parse(value(name));
    if (day.isEmpty()) {
      errors.put(name, "%s is not a date such as %s".formatted(value(name), Words.date(today)));
    } else if (!Days.isNear(day.get(), today)) {
      errors.put(name, "%s is more than 50 years away".formatted(Words.date(day.get())));
      return Optional.empty();
    }
    return day;
  }

  /// What is supposed; empty when the form was not used.
  Optional<WhatIf> whatIf(UnitWords words) {
    if (!typed.containsKey("train") && !typed.containsKey("lose") && !typed.containsKey("hold")) {
      return Optional.empty();
    }
    int train = number("train", MOST_PEOPLE);
    int lose = number("lose", 100);
    int hold = number("hold", 10_000);
    var trainings = new ArrayList<WhatIf.Train>();
    if (words.type().roles().stream().anyMatch(role -> role.code().equals(value("as")))) {
      trainings.add(new WhatIf.Train(train, value("as")));
    } else if (train > 0) {
      errors.put("as", "Choose what to train people as");
    }
    var losses = new ArrayList<WhatIf.Loss>();
    var among = value("among");
    if (Supposition.groups(words).stream().anyMatch(group -> group.value().equals(among))) {
      var kind = WhatIf.Among.valueOf(among.substring(0, among.indexOf(':')));
      losses.add(new WhatIf.Loss(kind, among.substring(among.indexOf(':') + 1), lose));
    } else if (lose > 0) {
      errors.put("among", "Choose whom to lose");
    }
    return Optional.of(new WhatIf(losses, trainings, hold));
  }

  private int number(String name, int most) {
    var text = value(name);
    if (text.isEmpty()) {
      return 0;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers out of range
    }
    errors.put(name, "%s must be a whole number from 0 to %s".formatted(text, Words.number(most)));
    return 0;
  }
}
