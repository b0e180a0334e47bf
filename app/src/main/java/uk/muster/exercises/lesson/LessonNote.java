package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.Map;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// A lesson as somebody writes it down in a minute: what was seen, and who does what about it by
/// when. What is left out is empty; all else of its life comes later.
///
/// @param exercise reference of the exercise that showed it
/// @param action what is to be done; without one the lesson asks for none yet
/// @param due as it was printed
public record LessonNote(
    ForceId force,
    String name,
    String what,
    String exercise,
    String owner,
    String action,
    String due,
    Marking marking) {

  boolean asks() {
    return !action.isEmpty();
  }

  Draft lesson(LocalDate seen) {
    return new Draft(
        force,
        "",
        Map.of(
            "name",
            name,
            "state",
            LessonState.OBSERVATION.code(),
            "what",
            what,
            "exercise",
            exercise,
            "owner",
            owner,
            "due",
            due,
            LessonState.OBSERVATION.date().name(),
            seen.toString()));
  }

  /// @param lesson reference of the lesson that asks for it
  Draft action(String lesson, LocalDate asked) {
    return new Draft(
        force,
        "",
        Map.of(
            "name",
            action,
            "owner",
            owner,
            "asked_by",
            "lessons/" + lesson,
            "asked_on",
            asked.toString(),
            "due",
            due,
            "state",
            "open"));
  }
}
