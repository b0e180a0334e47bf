package uk.muster.exercises.lesson;

import java.util.List;
import uk.muster.register.Entry;

/// Which lessons are looked for; what is empty is not asked.
///
/// @param words as typed into a search engine
public record LessonSearch(String words, String threat, String theme) {
  /// Whether the codes of a lesson answer it; its words are searched by PostgreSQL.
  boolean admits(Entry lesson) {
    return holds(lesson, "threats", threat) && holds(lesson, "themes", theme);
  }

  private static boolean holds(Entry lesson, String field, String code) {
    return code.isEmpty() || List.of(lesson.text(field).split(";", -1)).contains(code);
  }
}
