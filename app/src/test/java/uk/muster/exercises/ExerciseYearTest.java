package uk.muster.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.exercises.lesson.LessonExamples;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;
import uk.muster.workforce.training.SessionCount;

class ExerciseYearTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private static Entry exercise(String code, String type, String... more) {
    var values = new HashMap<>(Map.of("name", code, "type", type, "state", "held"));
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return LessonExamples.entry("exercises", code, values);
  }

  @Test
  void exercises_of_twelve_months_are_counted_by_type() {
    var exercises =
        List.of(
            exercise("on-the-day", "live", "held_from", "2026-11-28"),
            exercise("just-within", "live", "held_from", "2025-11-29"),
            exercise("just-out", "live", "held_from", "2025-11-28"),
            exercise("in-a-month", "table-top", "held_from", "2025-11"),
            exercise("no-day", "live"),
            exercise("many", "live", "held_from", "2026-10-01", "several", "yes"),
            exercise("coming", "live", "state", "planned", "planned_for", "2027-01-10"));

    var year = ExerciseYear.of(registered(exercises, List.of(), List.of()), DAY);

    assertThat(year.held())
        .extracting(Entry::code)
        .containsExactly("on-the-day", "just-within", "in-a-month");
    assertThat(year.count("live")).isEqualTo(2);
    assertThat(year.count("seminar")).isZero();
    assertThat(year.undated()).extracting(Entry::code).containsExactly("no-day", "many");
    assertThat(year.planned()).extracting(Entry::code).containsExactly("coming");
  }

  @Test
  void a_plan_is_exercised_by_an_exercise_of_three_years_that_looked_at_it() {
    var exercises =
        List.of(
            exercise("recent", "live", "held_from", "2024-01-10", "plan", "riot"),
            exercise("old", "live", "held_from", "2023-01-10", "plan", "flood", "risk", "flood"));
    var tested =
        List.of(
            tested("a", "recent", "plans/cyber", "worked"),
            tested("b", "recent", "plans/mortuary", "not-looked-at"),
            tested("c", "old", "plans/flood", "worked"));

    var year =
        ExerciseYear.of(
            registered(exercises, tested, List.of("riot", "flood", "cyber", "mortuary")), DAY);

    assertThat(year.plansMissed()).extracting(Entry::code).containsExactly("flood", "mortuary");
    assertThat(year.risksMissed()).extracting(Entry::code).containsExactly("flood");
  }

  @Test
  void a_plan_that_is_withdrawn_is_not_missed() {
    var values = Map.of("name", "Old", "status", "withdrawn");
    var all =
        new ExerciseYear.Registered(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                LessonExamples.entry("plans", "old", values),
                LessonExamples.entry("plans", "kept", Map.of("name", "Kept"))),
            List.of());

    assertThat(ExerciseYear.of(all, DAY).plansMissed())
        .extracting(Entry::code)
        .containsExactly("kept");
  }

  @Test
  void what_a_programme_states_for_its_own_year_is_said_and_never_added() {
    var programme =
        LessonExamples.entry(
            "exercise-programmes",
            "past-year",
            Map.of(
                "name", "Past year",
                "held", ">=12",
                "period_from", "2012-10",
                "period_until", "2013-09"));
    var unbounded =
        LessonExamples.entry("exercise-programmes", "open", Map.of("name", "Open", "held", "40"));
    var one = exercise("one", "live", "held_from", "2013-05-01");
    var all =
        new ExerciseYear.Registered(
            List.of(one), List.of(programme, unbounded), List.of(), List.of(), List.of());

    var own = ExerciseYear.of(all, LocalDate.of(2013, 9, 30));
    assertThat(own.held()).containsExactly(one);
    assertThat(own.statedMore())
        .hasValueSatisfying(stated -> assertThat(stated.held().words()).isEqualTo("at least 12"));

    var halfAYearLater = ExerciseYear.of(all, LocalDate.of(2014, 3, 30));
    assertThat(halfAYearLater.stated()).hasSize(1);
    assertThat(halfAYearLater.statedMore()).isEmpty();
    assertThat(ExerciseYear.of(all, LocalDate.of(2014, 10, 1)).stated()).isEmpty();
  }

  private static Entry tested(String code, String exercise, String entry, String result) {
    return LessonExamples.entry(
        "exercised-entries", code, Map.of("exercise", exercise, "entry", entry, "result", result));
  }

  private static ExerciseYear.Registered registered(
      List<Entry> exercises, List<Entry> tested, List<String> plans) {
    return new ExerciseYear.Registered(
        exercises,
        List.of(),
        tested,
        plans.stream().map(code -> LessonExamples.entry("plans", code, Map.of())).toList(),
        List.of(LessonExamples.entry("community-risks", "flood", Map.of())));
  }

  @Test
  void participants_are_counted_by_force_as_stated_and_as_registered() {
    var people =
        Participants.of(
            List.of(
                part("a", "dorset", "25"),
                part("b", "dorset", "3"),
                part("c", "wiltshire", ">10"),
                part("d", "wiltshire", "2"),
                part("e", "", "4")),
            List.of(
                new SessionCount(new ForceId("dorset"), 30, 0, 26, 0),
                new SessionCount(new ForceId("devon-and-cornwall"), 5, 0, 5, 0)));

    assertThat(people.lines())
        .extracting(line -> line.force() + " " + line.stated() + " " + line.registered())
        .containsExactly(
            "devon-and-cornwall  Optional[5]",
            "dorset 28 Optional[26]",
            "wiltshire more than 10 + 2 Optional.empty");
    assertThat(people.lines())
        .extracting(Participants.Line::disagrees)
        .containsExactly(false, true, false);
  }

  private static Entry part(String code, String force, String tookPart) {
    return LessonExamples.entry(
        "participation", code, Map.of("of_force", force, "took_part", tookPart));
  }
}
