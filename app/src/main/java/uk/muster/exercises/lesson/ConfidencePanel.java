package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// Which answers a lesson makes less sure while nobody has validated it, and by how much.
final class ConfidencePanel implements EntryPanel {
  private final Lessons lessons;

  ConfidencePanel(Lessons lessons) {
    this.lessons = lessons;
  }

  @Override
  public String kind() {
    return "lessons";
  }

  @Override
  public String title() {
    return "Answers that it makes less sure";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry lesson, LocalDate on) {
    if (!Confidence.isOpen(lesson, on)) {
      return Optional.empty();
    }
    var rows = new ArrayList<List<Cell>>();
    var taken = Lessons.taken(lesson, on);
    Stream.of(lesson.text("threats").split(";", -1))
        .filter(threat -> !threat.isEmpty())
        .forEach(threat ->
            rows.add(
                row(
                    Cell.link("Threat: " + threat.replace('-', ' '), "/risks/threats/" + threat),
                    taken,
                    lessons.aboutThreat(actor, lesson.force(), threat, on))));
    if (!lesson.text("question").isEmpty()) {
      rows.add(
          row(
              Cell.of("Question: " + lesson.text("question")),
              taken,
              lessons.aboutQuestion(actor, lesson.force(), lesson.text("question"), on)));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Table.of(
                title(),
                "",
                List.of(
                    Column.of("Answers about"),
                    Column.number("Taken by this lesson, of 100"),
                    Column.number("By all open lessons together")),
                rows));
  }

  private static List<Cell> row(Cell about, int taken, Confidence all) {
    return List.of(
        about, Cell.of(taken).tagged(Tag.CONFIRM), Cell.of(all.points()).tagged(Tag.CONFIRM));
  }
}
