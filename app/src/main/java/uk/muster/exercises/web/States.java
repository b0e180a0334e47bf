package uk.muster.exercises.web;

import java.util.Optional;
import uk.muster.exercises.lesson.LessonState;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.register.Entry;

/// How far lessons are and what was observed, as states of the look.
final class States {
  private States() {}

  static Cell of(Entry lesson) {
    var state = LessonState.of(lesson.text("state"));
    return Cell.state(
        state.map(States::of).orElse(State.NOT_YET),
        state.map(LessonState::words).orElse(lesson.text("state")));
  }

  private static State of(LessonState state) {
    return state.isValidated()
        ? State.MET
        : state == LessonState.REJECTED || state == LessonState.OBSERVATION
            ? State.NOT_YET
            : State.OPEN;
  }

  static Optional<State> result(String code) {
    return switch (code) {
      case "worked", "as-expected" -> Optional.of(State.MET);
      case "failed", "not" -> Optional.of(State.SHORT);
      case "in-part" -> Optional.of(State.OPEN);
      case "not-looked-at", "not-observed" -> Optional.of(State.NOT_YET);
      default -> Optional.empty();
    };
  }
}
