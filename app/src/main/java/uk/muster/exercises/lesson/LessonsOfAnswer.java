package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.muster.look.table.Table;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Beside an answer: the open lessons that make it less sure.
record LessonsOfAnswer(Lessons lessons) implements EntryPanel.OfAnswer {
  private static final String TITLE = "Lessons that make this answer less sure";

  @Override
  public Optional<Table> panel(
      Actor actor, ForceId force, String threat, Set<String> question, LocalDate on) {
    return actor.can(Right.READ_CAPABILITY, force)
        ? LessonsOfThreat.table(TITLE, lessons.aboutAnswer(actor, force, threat, question, on), on)
        : Optional.empty();
  }
}
