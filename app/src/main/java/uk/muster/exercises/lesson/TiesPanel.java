package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// Other lessons that say the same, or nearly so.
final class TiesPanel implements EntryPanel {
  private final Lessons lessons;

  TiesPanel(Lessons lessons) {
    this.lessons = lessons;
  }

  @Override
  public String kind() {
    return "lessons";
  }

  @Override
  public String title() {
    return "The same, or nearly";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry lesson, LocalDate on) {
    var ties = lessons.ties(actor, lesson.force(), on);
    var rows = new ArrayList<List<Cell>>();
    ties.repeats(lesson).ifPresent(one -> rows.add(row(one, "Repeated: it had been learned")));
    ties.sameAs(lesson).ifPresent(one -> rows.add(row(one, "Said to be the same")));
    ties.like(lesson).forEach(one -> rows.add(row(one, "In nearly the same words")));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Table.of(
                title(),
                "",
                List.of(Column.of("Lesson"), Column.of("How"), Column.of("State")),
                rows));
  }

  private static List<Cell> row(Entry other, String how) {
    return List.of(
        Cell.link(other.text("name"), other.path()),
        Cell.of(how),
        Cell.of(
            LessonState.of(other.text("state"))
                .map(LessonState::words)
                .orElse(other.text("state"))));
  }
}
