package uk.muster.exercises.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.ForceId;

/// What the registers of exercises and lessons refuse, by hand and by file alike.
class LessonKindsTest {
  private static final FieldReading READING =
      new FieldReading(Catalogue.shipped(), Clock.system(ZoneId.of("Europe/London")));

  private static List<String> wrong(Kind kind, Map<String, String> values) {
    var row = new Draft(new ForceId("wiltshire"), "radio", values);
    return READING.wrong(kind, row).stream().map(Wrong::words).toList();
  }

  private static List<String> wrong(Map<String, String> lesson) {
    return wrong(LessonKinds.lessons(), lesson);
  }

  private static Map<String, String> with(Map<String, String> row, String... more) {
    var all = new HashMap<>(row);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void a_lesson_with_the_day_of_every_state_that_it_went_through_is_right(LessonState state) {
    assertThat(wrong(LessonExamples.in(state))).isEmpty();
  }

  @Test
  void a_lesson_goes_one_way_and_a_rejected_one_goes_no_further() {
    assertThat(LessonState.IDENTIFIED.next())
        .containsExactly(LessonState.REJECTED, LessonState.ACCEPTED);
    assertThat(LessonState.IMPLEMENTED.next()).containsExactly(LessonState.VALIDATED);
    assertThat(LessonState.REJECTED.next()).isEmpty();
    assertThat(LessonState.SHARED.next()).isEmpty();
    assertThat(LessonState.SHARED.way())
        .containsExactly(
            LessonState.OBSERVATION,
            LessonState.IDENTIFIED,
            LessonState.ACCEPTED,
            LessonState.ACTIONS,
            LessonState.IMPLEMENTED,
            LessonState.VALIDATED,
            LessonState.LEARNED);
  }

  @Test
  void no_state_is_skipped() {
    var shared = LessonExamples.in(LessonState.SHARED);

    assertThat(wrong(with(shared, "implemented_on", "")))
        .containsExactly("Implemented on is empty: a lesson in the state Shared went through it");
    assertThat(wrong(with(shared, "learned_on", "", "identified_on", ""))).hasSize(2);
  }

  @Test
  void what_has_not_come_yet_has_no_day() {
    assertThat(wrong(with(LessonExamples.in(LessonState.ACCEPTED), "shared_on", "2026-09-01")))
        .containsExactly("Shared on (2026-09-01) does not go with the state Accepted");
    assertThat(wrong(with(LessonExamples.in(LessonState.REJECTED), "actions_on", "2026-09-01")))
        .containsExactly("Actions set on (2026-09-01) does not go with the state Rejected");
  }

  @Test
  void the_days_of_the_way_follow_each_other() {
    assertThat(wrong(with(LessonExamples.in(LessonState.IMPLEMENTED), "decided_on", "2026-01-15")))
        .containsExactly("Decided on (15 January 2026) is before identified on (1 February 2026)");
  }

  @Test
  void a_rejected_lesson_says_why() {
    assertThat(wrong(with(LessonExamples.in(LessonState.REJECTED), "reason", "")))
        .containsExactly("Why it was accepted or rejected is empty: the state Rejected needs it");
  }

  @Test
  void a_lesson_is_not_validated_by_nothing() {
    assertThat(wrong(with(LessonExamples.in(LessonState.VALIDATED), "validated_in", "")))
        .containsExactly(
            "The state Validated needs the later exercise or operation in which it was tried");
  }

  @Test
  void a_lesson_is_never_validated_by_the_exercise_or_operation_that_found_it() {
    var validated = LessonExamples.in(LessonState.VALIDATED);

    assertThat(wrong(with(validated, "validated_in", "northern-light")))
        .containsExactly(
            "Validated in the exercise (northern-light) is the exercise that found the lesson");
    assertThat(
            wrong(
                with(
                    validated,
                    "validated_in",
                    "",
                    "operation",
                    "Operation Teal",
                    "validated_operation",
                    "operation teal")))
        .containsExactly(
            "Validated in the operation (operation teal) is the operation that found the lesson");
    assertThat(wrong(with(validated, "retest_in", "northern-light")))
        .containsExactly(
            "To be tried again in (northern-light) is the exercise that found the lesson");
  }

  @Test
  void a_lesson_cannot_be_the_same_as_itself() {
    assertThat(wrong(with(LessonExamples.in(LessonState.IDENTIFIED), "same_as", "radio")))
        .containsExactly("The same as (radio) is the row itself");
  }

  @Test
  void what_is_shared_says_with_whom_and_nothing_else_does() {
    assertThat(wrong(with(LessonExamples.in(LessonState.SHARED), "shared_with", "")))
        .containsExactly("Shared with is empty: the state Shared needs it");
    assertThat(wrong(with(LessonExamples.in(LessonState.LEARNED), "shared_with", "the region")))
        .containsExactly("Shared with (the region) does not go with the state Learned");
  }

  @Test
  void the_thirtieth_of_february_is_no_day() {
    assertThat(
            wrong(with(LessonExamples.in(LessonState.IDENTIFIED), "identified_on", "2026-02-30")))
        .singleElement()
        .asString()
        .startsWith("Identified on (2026-02-30) is not a day");
  }

  @Test
  void every_theme_of_joint_doctrine_says_where_it_is_taken_from() {
    assertThat(JointDoctrine.all())
        .hasSize(5)
        .allSatisfy(theme -> assertThat(theme.source()).isNotBlank());
  }
}
