package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.risks.ThreatPanel;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// On the page of a threat: the open lessons that make what is known of it less sure.
final class LessonsOfThreat implements ThreatPanel {
  private final Lessons lessons;

  LessonsOfThreat(Lessons lessons) {
    this.lessons = lessons;
  }

  @Override
  public String title() {
    return "Lessons not validated yet";
  }

  @Override
  public Optional<Table> panel(Actor actor, ForceId force, String threat, LocalDate on) {
    if (!actor.can(Right.READ_CAPABILITY, force)) {
      return Optional.empty();
    }
    return table(title(), lessons.aboutThreat(actor, force, threat, on), on);
  }

  /// The lessons and what they take away together; empty without any.
  static Optional<Table> table(String title, Confidence confidence, LocalDate on) {
    if (confidence.touches().isEmpty()) {
      return Optional.empty();
    }
    var rows = new ArrayList<List<Cell>>();
    for (var touch : confidence.touches()) {
      rows.add(
          List.of(
              Cell.link(touch.lesson().text("name"), touch.lesson().path()),
              Cell.of(LessonState.on(touch.lesson(), on).map(LessonState::words).orElse("")),
              Cell.of(touch.points())));
    }
    rows.add(
        List.of(
            Cell.of("Confidence is lowered by").tagged(Tag.CONFIRM),
            Cell.of("at most %d".formatted(ConfidenceScale.MOST)),
            Cell.of(confidence.points())));
    return Optional.of(
        Table.of(
                title,
                "",
                List.of(Column.of("Lesson"), Column.of("State"), Column.number("Points of 100")),
                rows)
            .withTotal());
  }
}
