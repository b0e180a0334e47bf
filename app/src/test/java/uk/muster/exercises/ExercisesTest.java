package uk.muster.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Exercises on real PostgreSQL: who took part is counted and never named.
@MusterTest
class ExercisesTest {
  private static final ForceId HOST = new ForceId("dorset");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "dorset");
  private static final Actor GUEST = Acting.actor(Role.PLANNER, "wiltshire");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Exercises exercises;
  @Autowired RegisterChanges changes;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired List<Indicator.Several> indicators;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private List<String> add(String kind, String code, Map<String, String> values) {
    var outcome = changes.add(PLANNER, kind, new Draft(HOST, code, values), Marking.OFFICIAL);
    return outcome instanceof ChangeOutcome.Refused(var faults)
        ? faults.stream().map(Wrong::words).toList()
        : List.of();
  }

  @Test
  void the_host_sees_how_many_of_another_force_took_part_and_never_who() {
    var files = new ImportFiles(exchange, reference);
    files.load(PLANNER, ImportFiles.PEOPLE + "dorset,D1,PC,,,2010-01-01,\n");
    files.load(
        GUEST,
        ImportFiles.PEOPLE + "wiltshire,W1,PC,,,2010-01-01,\nwiltshire,W2,PC,,,2010-01-01,\n");
    files.load(
        PLANNER,
        ImportFiles.COURSES
            + "dorset,JOINT,Joint exercise,module,,,,,,,,region-south-west,,,,,,2010-01-01,\n");
    files.load(PLANNER, ImportFiles.SESSIONS + "dorset,NL26,JOINT,2026-01-08,2026-01-08,,,held\n");
    files.load(PLANNER, ImportFiles.ENROLMENTS + "dorset,D1,dorset,NL26,booked,2026-01-02\n");
    var refused =
        files.load(
            GUEST,
            ImportFiles.ENROLMENTS
                + "wiltshire,W1,dorset,NL26,booked,2026-01-02\n"
                + "wiltshire,W2,dorset,NL26,booked,2026-01-02\n"
                + "wiltshire,D1,dorset,NL26,booked,2026-01-02\n");
    assertThat(refused.counts().quarantined()).as("D1 is not of Wiltshire").isEqualTo(1);
    files.load(
        GUEST,
        ImportFiles.RESULTS
            + "wiltshire,W1,dorset,NL26,yes,none,2026-01-08,\n"
            + "wiltshire,W2,dorset,NL26,yes,none,2026-01-08,\n");
    assertThat(
            add(
                "exercises",
                "northern-light",
                Map.of(
                    "name", "Northern Light",
                    "state", "held",
                    "held_from", "2026-01-08",
                    "session", "NL26")))
        .isEmpty();
    add(
        "participation",
        "wiltshire",
        Map.of(
            "name", "Wiltshire",
            "exercise", "northern-light",
            "of_force", "wiltshire",
            "took_part", "3"));

    var record = exercises.record(PLANNER, HOST, "northern-light", today);

    assertThat(record.participants().lines())
        .filteredOn(line -> line.force().value().equals("wiltshire"))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.stated()).isEqualTo("3");
          assertThat(line.registered()).contains(2);
          assertThat(line.disagrees()).isTrue();
        });
    assertThat(record.toString()).doesNotContain("W1", "W2");
  }

  @Test
  void an_exercise_names_a_session_that_there_is() {
    assertThat(add("exercises", "x", Map.of("name", "x", "state", "planned", "session", "NO-SUCH")))
        .containsExactly(
            "Session in the register of training (NO-SUCH) is no session in this force's register"
                + " of training");
  }

  @Test
  void plans_tested_within_three_years_are_counted_on_any_day() {
    var tested =
        indicators.stream()
            .flatMap(several -> several.list().stream())
            .filter(one -> one.identifier().equals("exercises.plans-exercised"))
            .findFirst()
            .orElseThrow();
    var day = LocalDate.of(2026, 11, 28);
    var plan = Map.of("name", "Riot", "type", "contingency");
    changes.add(PLANNER, "plans", new Draft(HOST, "riot", plan), Marking.OFFICIAL);
    changes.add(PLANNER, "plans", new Draft(HOST, "flood", plan), Marking.OFFICIAL);
    assertThat(number(tested, day)).isEqualTo("0.0");

    add(
        "exercises",
        "riot",
        Map.of("name", "x", "state", "held", "held_from", "2024-01-10", "plan", "riot"));

    assertThat(number(tested, day)).isEqualTo("50.0");
    assertThat(number(tested, LocalDate.of(2027, 1, 10))).isEqualTo("0.0");
  }

  private static String number(Indicator indicator, LocalDate on) {
    return switch (indicator.value(PLANNER, HOST, on)) {
      case Indicator.Value.Figure(var number, _) -> number.toPlainString();
      case Indicator.Value.None(var why, _) -> why;
    };
  }

  @Test
  void the_newest_test_without_notice_says_how_many_minutes_passed() {
    var force = new ForceId("gwent");
    var planner = Acting.actor(Role.PLANNER, "gwent");
    var at = List.of("2025-03-01", "2026-03-01");
    for (var n = 0; n < 2; n++) {
      var test =
          Map.of("name", "Test " + n, "state", "held", "no_notice", "yes", "held_from", at.get(n));
      changes.add(planner, "exercises", new Draft(force, "test" + n, test), Marking.OFFICIAL);
    }
    step(planner, force, "old", "test0", "200", "2");
    step(planner, force, "contingent", "test1", "30", "");
    step(planner, force, "first", "test1", "90", "1");
    step(planner, force, "second", "test1", "", "1");

    assertThat(minutes(planner, force, LocalDate.of(2026, 4, 1)))
        .as("the second unit came at no known minute")
        .containsExactly("first-contingent 30", "first-unit 90", "second-unit none");
    assertThat(minutes(planner, force, LocalDate.of(2025, 4, 1)))
        .as("what was held later is not known yet")
        .containsExactly("first-contingent 200", "first-unit 200", "second-unit 200");
    assertThat(minutes(planner, force, LocalDate.of(2024, 4, 1)))
        .containsExactly("first-contingent none", "first-unit none", "second-unit none");
  }

  private void step(
      Actor planner, ForceId force, String code, String test, String minute, String quantity) {
    var values =
        Map.of(
            "name",
            code,
            "exercise",
            test,
            "observed_minute",
            minute,
            "quantity",
            quantity,
            "unit",
            quantity.isEmpty() ? "" : "police support unit");
    changes.add(planner, "injects", new Draft(force, code, values), Marking.OFFICIAL);
  }

  private List<String> minutes(Actor planner, ForceId force, LocalDate on) {
    return indicators.stream()
        .flatMap(module -> {
          var asked =
              module.list().stream()
                  .filter(one -> one.identifier().startsWith("exercises.no-notice-"))
                  .toList();
          return module.values(planner, force, on, asked).entrySet().stream();
        })
        .map(one ->
            one.getKey().identifier().replace("exercises.no-notice-", "")
                + " "
                + (one.getValue() instanceof Indicator.Value.Figure(var number, _)
                    ? number.toPlainString()
                    : "none"))
        .toList();
  }
}
