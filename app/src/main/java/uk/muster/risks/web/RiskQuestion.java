package uk.muster.risks.web;

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

/// Which force and day a page of risks is asked about.
///
/// @param force one for which the actor may read risks
/// @param typed the day as it was typed
/// @param on the day, or today when none was typed that can be read
public record RiskQuestion(
    ForceId force, String name, String typed, LocalDate on, List<Choice> forces) {
  public RiskQuestion {
    forces = List.copyOf(forces);
  }

  /// Reads what was asked; without a force, the first that the actor may read.
  ///
  /// @throws NotFound when the force is none
  public static RiskQuestion of(
      Actor actor, Catalogue catalogue, String force, String on, LocalDate today) {
    actor.require(Right.READ_RISKS);
    var readable = actor.forcesWith(Right.READ_RISKS).stream().sorted().toList();
    var chosen = force.isEmpty() && !readable.isEmpty() ? readable.getFirst().value() : force;
    if (!ForceId.isShaped(chosen)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(chosen);
    actor.require(Right.READ_RISKS, id);
    return new RiskQuestion(
        id,
        name(catalogue, id),
        on,
        day(on, today).orElse(today),
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

  /// What is wrong with the day.
  public List<FieldError> errors(LocalDate today) {
    return typed.isBlank() || day(typed, today).isPresent()
        ? List.of()
        : List.of(
            new FieldError(
                "on",
                "On (%s) must be a day of the calendar, such as 21 November 2026"
                    .formatted(typed)));
  }

  public Field onField(List<FieldError> errors) {
    return Field.of("on", "On").holding(errors.isEmpty() ? Words.date(on) : typed).among(errors);
  }

  /// The address of a page that is asked the same.
  public String address(String path) {
    return Address.of(path).with("force", force.value()).with("on", on.toString()).text();
  }
}
