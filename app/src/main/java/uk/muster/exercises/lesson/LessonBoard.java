package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.shared.Classification;

/// The lessons of a force that answer a search, with how they hang together with all its lessons.
///
/// @param all how many lessons the force has
/// @param on the day of which the states are shown
public record LessonBoard(List<Entry> lessons, int all, LocalDate on, LessonTies ties) {
  public LessonBoard {
    lessons = List.copyOf(lessons);
  }

  public List<Entry> in(LessonState state) {
    return lessons.stream()
        .filter(one -> LessonState.on(one, on).equals(Optional.of(state)))
        .toList();
  }

  public long open() {
    return lessons.stream().filter(one -> Confidence.isOpen(one, on)).count();
  }

  public long repeats() {
    return lessons.stream().filter(one -> ties.repeats(one).isPresent()).count();
  }

  public Classification classification() {
    return Classification.of(lessons.stream().map(Entry::classification));
  }
}
