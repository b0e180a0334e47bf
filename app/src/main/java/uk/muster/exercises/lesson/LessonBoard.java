package uk.muster.exercises.lesson;

import java.util.Comparator;
import java.util.List;
import uk.muster.register.Entry;
import uk.muster.shared.Marking;

/// The lessons of a force that answer a search, with how they hang together with all its lessons.
///
/// @param all how many lessons the force has
public record LessonBoard(List<Entry> lessons, int all, LessonTies ties) {
  public LessonBoard {
    lessons = List.copyOf(lessons);
  }

  public List<Entry> in(LessonState state) {
    return lessons.stream().filter(one -> one.text("state").equals(state.code())).toList();
  }

  public long open() {
    return lessons.stream().filter(Confidence::isOpen).count();
  }

  public long repeats() {
    return lessons.stream().filter(one -> ties.repeats(one).isPresent()).count();
  }

  public Marking marking() {
    return lessons.stream()
        .map(Entry::marking)
        .max(Comparator.naturalOrder())
        .orElse(Marking.OFFICIAL);
  }
}
