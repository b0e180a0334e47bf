package uk.muster.exercises.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.register.Entry;

class LessonTiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final Likeness NOTHING_ALIKE = new Likeness(Map.of());

  @Test
  void a_lesson_found_again_after_it_was_learned_is_a_repeat() {
    var learned = LessonExamples.lesson("first", LessonState.LEARNED);
    var again =
        LessonExamples.lesson(
            "again",
            LessonState.IDENTIFIED,
            "same_as",
            "first",
            "observed_on",
            "2026-07-01",
            "identified_on",
            "2026-07-20");
    var meanwhile =
        LessonExamples.lesson(
            "meanwhile",
            LessonState.IDENTIFIED,
            "same_as",
            "first",
            "observed_on",
            "2026-06-30",
            "identified_on",
            "2026-07-20");
    var ties = new LessonTies(List.of(learned, again, meanwhile), NOTHING_ALIKE);

    assertThat(ties.repeats(again)).contains(learned);
    assertThat(ties.repeats(meanwhile)).isEmpty();
    assertThat(ties.repeats(learned)).isEmpty();
    assertThat(ties.sameAs(meanwhile)).contains(learned);
  }

  @Test
  void a_repeat_is_seen_through_a_chain_of_lessons_that_are_the_same() {
    var learned = LessonExamples.lesson("first", LessonState.SHARED);
    var between = LessonExamples.lesson("second", LessonState.ACCEPTED, "same_as", "first");
    var again =
        LessonExamples.lesson(
            "third", LessonState.OBSERVATION, "same_as", "second", "observed_on", "2026-09-01");

    assertThat(new LessonTies(List.of(learned, between, again), NOTHING_ALIKE).repeats(again))
        .contains(learned);
  }

  @Test
  void lessons_in_nearly_the_same_words_are_found_unless_they_are_said_to_be_the_same() {
    var likeness =
        new Likeness(
            Map.of(
                "a", Set.of("radio", "channel", "overload", "unit", "call"),
                "b", Set.of("radio", "channel", "overload", "many", "unit"),
                "c", Set.of("radio", "channel", "overload", "unit", "call"),
                "d", Set.of("radio", "charger", "missing", "night", "unit")));
    var a = LessonExamples.lesson("a", LessonState.IDENTIFIED);
    var b = LessonExamples.lesson("b", LessonState.IDENTIFIED);
    var c = LessonExamples.lesson("c", LessonState.IDENTIFIED, "same_as", "a");
    var d = LessonExamples.lesson("d", LessonState.IDENTIFIED);
    var ties = new LessonTies(List.of(a, b, c, d), likeness);

    assertThat(ties.like(a)).extracting(Entry::code).containsExactly("b");
    assertThat(ties.like(b)).extracting(Entry::code).containsExactly("a", "c");
    assertThat(ties.like(d)).isEmpty();
  }

  @Test
  void only_a_lesson_not_yet_validated_lowers_confidence() {
    for (var state : LessonState.values()) {
      var taken =
          Confidence.of(List.of(LessonExamples.lesson("a", state)), DAY, _ -> true).points();

      assertThat(taken).as(state.words()).isEqualTo(state.isOpen() ? 10 : 0);
    }
    assertThat(List.of(LessonState.values()).stream().filter(LessonState::isOpen))
        .containsExactly(
            LessonState.IDENTIFIED,
            LessonState.ACCEPTED,
            LessonState.ACTIONS,
            LessonState.IMPLEMENTED);
  }

  @Test
  void the_state_of_a_lesson_on_a_day_is_that_of_its_days() {
    var shared = LessonExamples.lesson("a", LessonState.SHARED);

    assertThat(LessonState.on(shared, LocalDate.of(2026, 1, 9))).isEmpty();
    assertThat(LessonState.on(shared, LocalDate.of(2026, 1, 10))).contains(LessonState.OBSERVATION);
    assertThat(LessonState.on(shared, LocalDate.of(2026, 6, 9))).contains(LessonState.IMPLEMENTED);
    assertThat(LessonState.on(shared, LocalDate.of(2026, 6, 10))).contains(LessonState.VALIDATED);
    assertThat(LessonState.on(shared, DAY)).contains(LessonState.SHARED);
    assertThat(
            LessonState.on(
                LessonExamples.lesson("b", LessonState.REJECTED, "decided_on", "2026-03"),
                LocalDate.of(2026, 3, 30)))
        .contains(LessonState.IDENTIFIED);
  }

  @Test
  void confidence_is_that_of_the_day_asked_about() {
    var shared = List.of(LessonExamples.lesson("a", LessonState.SHARED));

    assertThat(Confidence.of(shared, LocalDate.of(2026, 1, 31), _ -> true).points()).isZero();
    assertThat(Confidence.of(shared, LocalDate.of(2026, 2, 1), _ -> true).points()).isEqualTo(10);
    assertThat(Confidence.of(shared, LocalDate.of(2026, 6, 9), _ -> true).points()).isEqualTo(10);
    assertThat(Confidence.of(shared, LocalDate.of(2026, 6, 10), _ -> true).points()).isZero();
  }

  @Test
  void a_lesson_said_twice_lowers_confidence_once_and_all_together_not_without_end() {
    var grave = LessonExamples.lesson("a", LessonState.ACCEPTED, "significance", "grave");
    var same =
        LessonExamples.lesson("b", LessonState.IDENTIFIED, "same_as", "a", "significance", "grave");
    var minor = LessonExamples.lesson("c", LessonState.IDENTIFIED, "significance", "minor");

    assertThat(Confidence.of(List.of(grave, same, minor), DAY, _ -> true).points()).isEqualTo(25);
    var many =
        java.util.stream.IntStream.range(0, 9)
            .mapToObj(i -> LessonExamples.lesson("g" + i, LessonState.ACCEPTED))
            .toList();
    assertThat(Confidence.of(many, DAY, _ -> true).points()).isEqualTo(ConfidenceScale.MOST);
  }
}
