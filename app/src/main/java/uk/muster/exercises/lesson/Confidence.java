package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.muster.register.Entry;

/// By how much lessons that nobody has validated yet lower the confidence of the answers that they
/// touch, of a hundred points. The points are defaults to be confirmed.
///
/// @param points taken away by all of them together
/// @param touches each lesson with what it takes away by itself
public record Confidence(int points, List<Touch> touches) {
  public Confidence {
    touches = List.copyOf(touches);
  }

  /// One lesson.
  public record Touch(Entry lesson, int points) {}

  /// Worked out from the lessons that are open on a day among those touched. The same lesson said
  /// twice counts once.
  static Confidence of(List<Entry> lessons, LocalDate on, Predicate<Entry> touched) {
    var open = lessons.stream().filter(one -> isOpen(one, on)).filter(touched).toList();
    var codes = open.stream().map(Entry::code).collect(Collectors.toSet());
    var touches =
        open.stream()
            .filter(one -> !codes.contains(one.text("same_as")))
            .map(one -> new Touch(one, ConfidenceScale.of(one.text("significance")).points()))
            .toList();
    var sum = touches.stream().mapToInt(Touch::points).sum();
    return new Confidence(Math.min(sum, ConfidenceScale.MOST), touches);
  }

  static boolean isOpen(Entry lesson, LocalDate on) {
    return LessonState.on(lesson, on).filter(LessonState::isOpen).isPresent();
  }
}
