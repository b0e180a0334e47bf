package uk.muster.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.ForceId;

/// What the registers of exercises refuse, by hand and by file alike.
class ExerciseKindsTest {
  private static final FieldReading READING =
      new FieldReading(Catalogue.shipped(), Clock.system(ZoneId.of("Europe/London")));

  private static List<String> wrong(Kind kind, Map<String, String> values) {
    var row = new Draft(new ForceId("wiltshire"), "x", values);
    return READING.wrong(kind, row).stream().map(Wrong::words).toList();
  }

  private static Map<String, String> with(Map<String, String> row, String field, String value) {
    var all = new HashMap<>(row);
    all.put(field, value);
    return all;
  }

  @Test
  void the_thirtieth_of_february_is_no_day() {
    assertThat(
            wrong(
                Programme.exercises(),
                Map.of("name", "x", "state", "held", "held_from", "2026-02-30")))
        .singleElement()
        .asString()
        .startsWith("Held on (2026-02-30) is not a day");
  }

  @Test
  void only_a_held_exercise_has_a_day_on_which_it_was_held() {
    assertThat(
            wrong(
                Programme.exercises(),
                Map.of("name", "x", "state", "planned", "held_from", "2026-02-01")))
        .containsExactly("Held on (2026-02-01) does not go with the state planned");
  }

  @Test
  void a_cancelled_exercise_says_why() {
    assertThat(wrong(Programme.exercises(), Map.of("name", "x", "state", "cancelled")))
        .containsExactly("Why it was cancelled is empty: State (cancelled) needs it");
  }

  @Test
  void a_rating_and_whether_it_was_met_agree() {
    var objective = Map.of("name", "x", "exercise", "e", "rating", "2", "met", "yes");

    assertThat(wrong(Conduct.objectives(), objective))
        .containsExactly("Met (yes) does not go with the rating 2");
    assertThat(wrong(Conduct.objectives(), with(objective, "rating", "3"))).isEmpty();
    assertThat(wrong(Conduct.objectives(), with(objective, "rating", "5")))
        .containsExactly("Observed rating (5) is not one of 1, 2, 3, 4");
  }

  @Test
  void an_inject_comes_at_an_hour_of_the_day() {
    var inject = Map.of("name", "x", "exercise", "e", "at_time", "25:10");

    assertThat(wrong(Conduct.injects(), inject))
        .containsExactly("At (25:10) is not an hour of the day such as 14:30");
    assertThat(wrong(Conduct.injects(), with(inject, "at_time", "23:10"))).isEmpty();
  }
}
