package uk.muster.exercises;

import java.time.LocalDate;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;

/// Some months up to a day.
record Window(LocalDate on, int months) {
  /// Whether an exercise was held within it. One of a month or year counts from its last day; one
  /// that stands for several, or has no day, is counted nowhere.
  boolean holds(Entry exercise) {
    return exercise.text("state").equals("held")
        && !exercise.text("several").equals("yes")
        && PrintedDate.of(exercise.text("held_from"))
            .filter(
                date -> !date.first().isAfter(on) && date.last().isAfter(on.minusMonths(months)))
            .isPresent();
  }
}
