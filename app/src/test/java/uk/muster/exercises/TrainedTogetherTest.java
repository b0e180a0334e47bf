package uk.muster.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.register.Entry;
import uk.muster.register.check.Held;
import uk.muster.shared.Actor;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// Forces that share a centre train together when people of both were in one session or exercise.
class TrainedTogetherTest {
  private static final ForceId FORCE = new ForceId("essex");
  private static final LocalDate ON = LocalDate.of(2026, 11, 21);

  private static Entry entry(String kind, String code, Map<String, String> values) {
    var all = new HashMap<>(values);
    all.putIfAbsent("name", "The " + code);
    return new Entry(
        kind,
        FORCE,
        code,
        all,
        Map.of(),
        Marking.OFFICIAL,
        Period.OPEN,
        new Period(ON, Period.OPEN),
        Instant.EPOCH,
        Instant.MAX,
        "test",
        0,
        "1");
  }

  private static Entry exercise(String code, String state, String day) {
    return entry("exercises", code, Map.of("state", state, "held_from", day));
  }

  private static Entry took(String exercise, String force, String people) {
    return entry(
        "participation",
        exercise + force,
        Map.of("exercise", exercise, "of_force", force, "took_part", people));
  }

  private static Held held(Entry... entries) {
    var all = new ArrayList<>(List.of(entries));
    all.add(entry("collaborations", "centre", Map.of("type", "training-centre", "forces", "5")));
    return Held.of(Actor.system("test", Set.of(FORCE)), FORCE, ON, all);
  }

  @Test
  void an_exercise_with_people_of_both_within_the_year_counts() {
    assertThat(
            TrainedTogether.exercised(
                held(
                    exercise("a", "held", "2026-03"),
                    took("a", "essex", ""),
                    took("a", "kent", "4"))))
        .isEqualTo(1);
  }

  @Test
  void none_that_was_not_held_not_in_the_year_not_by_both_or_by_nobody_counts() {
    var counted =
        TrainedTogether.exercised(
            held(
                exercise("planned", "planned", "2026-03"),
                took("planned", "essex", ""),
                took("planned", "kent", ""),
                exercise("old", "held", "2025-10"),
                took("old", "essex", ""),
                took("old", "kent", ""),
                exercise("undated", "held", ""),
                took("undated", "essex", ""),
                took("undated", "kent", ""),
                exercise("others", "held", "2026-03"),
                took("others", "kent", ""),
                took("others", "surrey", ""),
                exercise("alone", "held", "2026-03"),
                took("alone", "essex", ""),
                took("alone", "kent", "0")));

    assertThat(counted).isZero();
  }

  @Test
  void a_shared_centre_without_either_is_found() {
    assertThat(TrainedTogether.decide(held(), 0))
        .extracting(Finding::sentence)
        .containsExactly(
            "“The centre” serve 5 forces: from 22 November 2025 to 21 November 2026 people of this"
                + " force trained with another force in no session and no exercise.");
    assertThat(TrainedTogether.decide(held(), 1)).isEmpty();
  }
}
