package uk.muster.readiness.web.room;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.readiness.London;
import uk.muster.readiness.room.Place;

/// The controls of the control room as they were typed.
final class RoomForm {
  private final Map<String, String> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();

  RoomForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  List<FieldError> errors() {
    return errors.entrySet().stream()
        .map(error -> new FieldError(error.getKey(), error.getValue()))
        .toList();
  }

  Field field(String name, String label, String otherwise) {
    var field = Field.of(name, label).holding(value(name).isEmpty() ? otherwise : value(name));
    return errors.containsKey(name) ? field.wrong(errors.getOrDefault(name, "")) : field;
  }

  /// "21:47 on 21 November 2026", "2026-11-21T21:47", with or without an offset.
  Instant at(Instant now) {
    var text = value("at");
    if (text.isEmpty()) {
      return now;
    }
    return instant(text)
        .filter(at -> Days.isNear(day(at).toLocalDate(), day(now).toLocalDate()))
        .orElseGet(() -> {
          errors.putIfAbsent(
              "at", "%s is not a time such as %s".formatted(text, Words.hourAndDate(day(now))));
          return now;
        });
  }

  static LocalDateTime day(Instant at) {
    return at.atZone(London.ZONE).toLocalDateTime();
  }

  private Optional<Instant> instant(String text) {
    var parts = text.split(" on ", 2);
    if (parts.length == 2 && parts[0].matches("([01]\\d|2[0-3]):[0-5]\\d")) {
      return Days.parse(parts[1])
          .map(day ->
              day.atTime(
                  Integer.parseInt(parts[0].substring(0, 2)),
                  Integer.parseInt(parts[0].substring(3))))
          .flatMap(this::london);
    }
    try {
      return text.matches(".*([Zz]|[+-]\\d\\d:?\\d\\d)$")
          ? Optional.of(OffsetDateTime.parse(text).toInstant())
          : london(LocalDateTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// An hour without an offset is London's; one that the clocks repeat or leave out is refused.
  private Optional<Instant> london(LocalDateTime at) {
    var offsets = London.ZONE.getRules().getValidOffsets(at);
    if (offsets.size() == 1) {
      return Optional.of(at.toInstant(offsets.getFirst()));
    }
    errors.put(
        "at",
        offsets.isEmpty()
            ? "%s does not exist: the clocks go forward".formatted(Words.hourAndDate(at))
            : "%s happens twice: write it with its offset, such as %s"
                .formatted(Words.hourAndDate(at), at.atOffset(offsets.getFirst())));
    return Optional.empty();
  }

  /// A place by its code, or by degrees such as "52.635, -1.133"; else the first of the places.
  Place place(List<Place> places) {
    var point = value("point");
    if (!point.isEmpty()) {
      var read = point(point);
      if (read.isPresent()) {
        return read.get();
      }
      errors.put("point", "%s is not a point such as 52.635, -1.133".formatted(point));
    }
    var code = value("place");
    var found = places.stream().filter(place -> place.code().equals(code)).findFirst();
    if (found.isEmpty() && !code.isEmpty()) {
      errors.put("place", "%s is not a base of this force on that day".formatted(code));
    }
    return found.orElse(places.getFirst());
  }

  private static Optional<Place> point(String text) {
    var parts = text.split("\\s*,\\s*", 2);
    try {
      return parts.length == 2
          ? Optional.of(
              new Place("", text, Double.parseDouble(parts[0]), Double.parseDouble(parts[1])))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
