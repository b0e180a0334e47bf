package uk.muster.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.Statements;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// What all cross-checks cost for one force: as many statements, however much it keeps.
@MusterTest
class CheckCostTest {
  private static final ForceId ESSEX = new ForceId("essex");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "essex");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired CrossChecks checks;
  @Autowired IndicatorValues indicators;
  @Autowired Reference reference;
  @Autowired Catalogue catalogue;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private void load(int from, int to) {
    for (var n : IntStream.range(from, to).toArray()) {
      add("plans", n, Map.of("name", "Plan " + n, "type", "contingency", "status", "in-force"));
      add("exercises", n, Map.of("name", "Exercise " + n, "type", "live", "state", "held"));
      add("actions", n, Map.of("name", "Action " + n, "owner", "Head", "state", "open"));
      add("partnerships", n, Map.of("name", "Forum " + n, "type", "forum", "state", "exists"));
    }
  }

  private void add(String kind, int n, Map<String, String> values) {
    changes.add(PLANNER, kind, new Draft(ESSEX, kind.charAt(0) + "" + n, values), Marking.OFFICIAL);
  }

  @Test
  void as_many_statements_for_twenty_entries_as_for_two() {
    load(0, 2);
    checks.of(PLANNER, ESSEX, today);
    var few = Statements.during(() -> checks.of(PLANNER, ESSEX, today));
    load(2, 20);
    var many = Statements.during(() -> checks.of(PLANNER, ESSEX, today));

    assertThat(many).isEqualTo(few).isLessThan(150);
  }

  /// On demand: a large force and the nation, timed.
  @Test
  @EnabledIfSystemProperty(named = "muster.measure", matches = "true")
  void a_large_force_and_the_nation_are_timed() {
    load(0, 500);
    var nation =
        Acting.actor(
            Role.PLANNER,
            catalogue.forces().stream().map(Force::id).map(ForceId::value).toArray(String[]::new));
    var forces = catalogue.forces().stream().map(Force::id).collect(Collectors.toSet());
    for (var n : List.of(1, 2, 3, 4, 5)) {
      var found = new int[1];
      var check = timed(() -> found[0] = checks.of(PLANNER, ESSEX, today).found().size());
      var all = timed(() -> indicators.of(nation, forces, today));
      System.out.printf(
          "MEASURED run %d: cross-checks of a force with 2,000 entries %d ms (%d found), all"
              + " indicators of 43 forces %d ms%n",
          n, check.toMillis(), found[0], all.toMillis());
    }
    System.out.printf(
        "MEASURED statements: cross-checks %d, indicators of one force %d, of 43 forces %d%n",
        Statements.during(() -> checks.of(PLANNER, ESSEX, today)),
        Statements.during(() -> indicators.of(nation, ESSEX, today)),
        Statements.during(() -> indicators.of(nation, forces, today)));
  }

  private static Duration timed(Runnable work) {
    var began = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
