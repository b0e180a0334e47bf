package uk.muster.exercises.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// Which state may come next for a lesson, and what it takes.
final class NextPanel implements EntryPanel {
  private final LessonSteps steps;

  NextPanel(LessonSteps steps) {
    this.steps = steps;
  }

  @Override
  public String kind() {
    return "lessons";
  }

  @Override
  public String title() {
    return "What comes next";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry lesson, LocalDate on) {
    var next =
        LessonState.of(lesson.text("state")).map(LessonState::next).orElse(List.of()).stream()
            .map(state -> List.of(Cell.of(state.words()), Cell.of(takes(state))))
            .toList();
    return next.isEmpty()
        ? Optional.empty()
        : Optional.of(Table.of(title(), "", List.of(Column.of("State"), Column.of("Takes")), next));
  }

  @Override
  public Optional<ShortForm> form(Actor actor, Entry lesson, LocalDate on) {
    return lesson.recordedTo().equals(Instant.MAX) && lesson.valid().isOpen()
        ? steps.form(actor, lesson, Map.of(), List.of())
        : Optional.empty();
  }

  private static String takes(LessonState state) {
    return Stream.of(state.date().label(), state.needs())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
