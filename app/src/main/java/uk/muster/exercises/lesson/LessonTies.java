package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;

/// How the lessons of a force hang together: which are said to be the same, which are found to be
/// nearly the same, and which come back after they had been learned.
public final class LessonTies {
  private final Map<String, Entry> byCode = new LinkedHashMap<>();
  private final Likeness likeness;

  LessonTies(List<Entry> lessons, Likeness likeness) {
    lessons.forEach(one -> byCode.put(one.code(), one));
    this.likeness = likeness;
  }

  /// The lesson that this one is said to be the same as.
  public Optional<Entry> sameAs(Entry lesson) {
    return Optional.ofNullable(byCode.get(lesson.text("same_as")));
  }

  /// The lesson that this one repeats: the same, and learned before this one was found.
  public Optional<Entry> repeats(Entry lesson) {
    var found = found(lesson);
    var seen = new HashSet<>(Set.of(lesson.code()));
    var earlier = sameAs(lesson);
    while (earlier.isPresent() && seen.add(earlier.get().code())) {
      if (found.isPresent() && wasLearnedBefore(earlier.get(), found.get())) {
        return earlier;
      }
      earlier = sameAs(earlier.get());
    }
    return Optional.empty();
  }

  private static boolean wasLearnedBefore(Entry lesson, LocalDate day) {
    return PrintedDate.of(lesson.text("learned_on"))
        .filter(learned -> !learned.last().isAfter(day))
        .isPresent();
  }

  /// The first day on which it may have been found.
  private static Optional<LocalDate> found(Entry lesson) {
    return Stream.of("observed_on", "identified_on")
        .flatMap(field -> PrintedDate.of(lesson.text(field)).stream())
        .map(PrintedDate::first)
        .findFirst();
  }

  /// Lessons in nearly the same words that nobody has said to be the same yet.
  public List<Entry> like(Entry lesson) {
    var family = family(lesson);
    return likeness.like(lesson.code()).stream()
        .flatMap(code -> Optional.ofNullable(byCode.get(code)).stream())
        .filter(other -> !family(other).equals(family))
        .toList();
  }

  /// The reference of the first lesson of those that are the same.
  private String family(Entry lesson) {
    var seen = new HashSet<String>();
    var first = lesson;
    var next = sameAs(first);
    while (next.isPresent() && seen.add(first.code())) {
      first = next.get();
      next = sameAs(first);
    }
    return first.code();
  }
}
