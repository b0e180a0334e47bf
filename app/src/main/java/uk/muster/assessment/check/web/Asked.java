package uk.muster.assessment.check.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.muster.assessment.check.CheckedForce.Found;
import uk.muster.look.Field;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// What the page is asked for.
record Asked(Map<String, String> values, LocalDate today) {
  Asked {
    values = Map.copyOf(values);
  }

  String value(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /// The force named, or the first that the actor may see.
  ForceId force(Actor actor) {
    var force =
        ForceId.isShaped(value("force"))
            ? new ForceId(value("force"))
            : actor.forcesWith(Right.READ_ASSESSMENTS).stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> new NotFound("force", value("force")));
    actor.require(Right.READ_ASSESSMENTS, force);
    return force;
  }

  /// The day; empty when what was typed is none.
  Optional<LocalDate> on() {
    return value("on").isEmpty()
        ? Optional.of(today)
        : Days.parse(value("on")).filter(day -> Days.isNear(day, today));
  }

  Field field() {
    var field = Field.of("on", "On").holding(value("on"));
    return on().isPresent()
        ? field
        : field.wrong(
            "On (%s) must be a day of the calendar, such as 21 November 2026"
                .formatted(value("on")));
  }

  boolean wants(Found found) {
    return isWanted("severity", found.check().severity().name().toLowerCase(Locale.ROOT))
        && isWanted("threat", found.finding().threat())
        && isWanted("c", found.finding().c());
  }

  private boolean isWanted(String name, String value) {
    return value(name).isEmpty() || value(name).equals(value);
  }

  String file(ForceId force) {
    return Address.of("/checks.csv")
        .with("force", force.value())
        .with("on", value("on"))
        .with("severity", value("severity"))
        .with("threat", value("threat"))
        .with("c", value("c"))
        .text();
  }
}
