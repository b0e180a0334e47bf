package uk.muster.exercises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// Where an exercise is shown as a whole.
final class ExercisePanel implements EntryPanel {
  @Override
  public String kind() {
    return "exercises";
  }

  @Override
  public String title() {
    return "The exercise as a whole";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry exercise, LocalDate on) {
    var path = "/exercises/%s/%s".formatted(exercise.force(), exercise.code());
    return Optional.of(
        Table.of(
            title(),
            "",
            List.of(Column.of("Page"), Column.of("Shows")),
            List.of(
                List.of(
                    Cell.link("Timeline and who took part", path),
                    Cell.of("Objectives, injects, forces, debriefs, lessons and actions")),
                List.of(
                    Cell.link("After-action report", path + "/report"),
                    Cell.of("The same to print")))));
  }
}
