package uk.muster.exercises.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.ByHand;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// A lesson that a debrief found is validated by another exercise than the one debriefed.
@MusterTest
class DebriefedLessonsTest {
  private static final ForceId FORCE = new ForceId("cumbria");
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "cumbria");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void exercises() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    exercise("finder", "2026-01-08");
    exercise("later", "2026-06-10");
    exercise("latest", "2026-09-10");
  }

  private void exercise(String code, String from) {
    put("exercises", code, Map.of("name", code, "state", "held", "held_from", from));
  }

  private List<String> put(String kind, String code, Map<String, String> values) {
    return new ByHand(registers, changes, LEAD, FORCE, TODAY).put(kind, code, values);
  }

  private List<String> lesson(String code, String debrief, String validatedIn) {
    var row = new HashMap<>(LessonExamples.in(LessonState.VALIDATED));
    row.putAll(Map.of("exercise", "", "debrief", debrief, "validated_in", validatedIn));
    return put("lessons", code, row);
  }

  @Test
  void the_exercise_debriefed_validates_nothing_that_its_debrief_found() {
    put("debriefs", "hot", Map.of("name", "Hot debrief", "exercise", "finder"));

    assertThat(lesson("by-itself", "hot", "finder"))
        .contains(
            "Validated in the exercise (finder) is not later than the exercise that found the"
                + " lesson");
    assertThat(lesson("by-another", "hot", "later")).isEmpty();
  }

  @Test
  void neither_the_debrief_nor_an_exercise_is_moved_from_under_a_validated_lesson() {
    put("debriefs", "cold", Map.of("name", "Cold debrief", "exercise", "finder"));
    lesson("resting", "cold", "later");

    assertThat(put("debriefs", "cold", Map.of("name", "Cold debrief", "exercise", "latest")))
        .containsExactly(
            "Of the exercise (latest) is not before the exercise that validated a lesson of this"
                + " debrief");
    assertThat(
            put(
                "exercises",
                "finder",
                Map.of("name", "finder", "state", "held", "held_from", "2026-07-01")))
        .containsExactly(
            "Held on (2026-07-01) is not before the exercise that validated a lesson of it");
    assertThat(
            put(
                "exercises",
                "later",
                Map.of("name", "later", "state", "held", "held_from", "2026-01-02")))
        .contains(
            "Held on (2026-01-02) is not later than the exercise that found a lesson validated in"
                + " it");
  }
}
