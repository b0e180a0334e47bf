package uk.muster.exercises.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// Lessons and exercises for tests.
public final class LessonExamples {
  private static final Map<String, String> DAYS =
      Map.of(
          "observed_on", "2026-01-10",
          "identified_on", "2026-02-01",
          "decided_on", "2026-03-01",
          "actions_on", "2026-04-01",
          "implemented_on", "2026-05-01",
          "validated_on", "2026-06-10",
          "learned_on", "2026-07-01",
          "shared_on", "2026-08-01");

  private LessonExamples() {}

  /// A lesson that went its way up to a state.
  static Map<String, String> in(LessonState state) {
    var lesson = new HashMap<String, String>();
    lesson.put("name", "Radio is overloaded when 15 units call in");
    lesson.put("state", state.code());
    lesson.put("exercise", "northern-light");
    lesson.put(state.date().name(), day(state));
    state.way().forEach(one -> lesson.put(one.date().name(), day(one)));
    if (state == LessonState.REJECTED) {
      lesson.put("reason", "no money for it");
    }
    if (state.isValidated()) {
      lesson.put("validated_in", "southern-cross");
    }
    if (state == LessonState.SHARED) {
      lesson.put("shared_with", "the forces of the region");
    }
    return Map.copyOf(lesson);
  }

  private static String day(LessonState state) {
    return DAYS.getOrDefault(state.date().name(), "");
  }

  public static Entry entry(String kind, String code, Map<String, String> values) {
    return new Entry(
        kind,
        new ForceId("dorset"),
        code,
        values,
        Map.of(),
        Marking.OFFICIAL,
        Period.OPEN,
        new Period(LocalDate.MIN, Period.OPEN),
        Instant.EPOCH,
        Instant.MAX,
        "test",
        0,
        "1");
  }

  static Entry lesson(String code, LessonState state, String... more) {
    var values = new HashMap<>(in(state));
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return entry("lessons", code, values);
  }
}
