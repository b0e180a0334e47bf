package uk.muster.exercises.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Which force and day a page of exercises or lessons is asked about.
///
/// @param force one of which the actor may read the registers
/// @param typed the day as it was typed
/// @param on the day, or today when none was typed that can be read
record ForceAndDay(
    ForceId force, String name, String typed, LocalDate on, LocalDate today, List<Choice> forces) {
  ForceAndDay {
    forces = List.copyOf(forces);
  }

  static ForceAndDay of(
      Actor actor, Catalogue catalogue, String force, String on, LocalDate today) {
    actor.require(Right.READ_CAPABILITY);
    var readable = actor.forcesWith(Right.READ_CAPABILITY).stream().sorted().toList();
    var chosen = force.isEmpty() && !readable.isEmpty() ? readable.getFirst().value() : force;
    if (!ForceId.isShaped(chosen)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(chosen);
    actor.require(Right.READ_CAPABILITY, id);
    return new ForceAndDay(
        id,
        name(catalogue, id),
        on,
        day(on, today).orElse(today),
        today,
        readable.size() < 2
            ? List.of()
            : readable.stream().map(one -> new Choice(one.value(), name(catalogue, one))).toList());
  }

  private static String name(Catalogue catalogue, ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }

  private static Optional<LocalDate> day(String typed, LocalDate today) {
    return Days.parse(typed).filter(day -> Days.isNear(day, today));
  }

  List<FieldError> errors() {
    return typed.isBlank() || day(typed, today).isPresent()
        ? List.of()
        : List.of(
            new FieldError(
                "on",
                "On (%s) must be a day of the calendar, such as 21 November 2026"
                    .formatted(typed)));
  }

  Field onField() {
    return Field.of("on", "On")
        .holding(errors().isEmpty() ? Words.date(on) : typed)
        .among(errors());
  }

  /// The page for the same force and day.
  String address(String path) {
    return Address.of(path)
        .with("force", force.value())
        .with("on", on.equals(today) ? "" : on.toString())
        .text();
  }
}
