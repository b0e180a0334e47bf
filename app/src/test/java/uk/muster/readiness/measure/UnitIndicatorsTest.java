package uk.muster.readiness.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.Statements;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.readiness.LoadedCase;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Role;

/// The indicators of units are those of the worked case, and cost the nation as much as a region.
@MusterTest
@Import(LoadedCase.class)
class UnitIndicatorsTest {
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");
  private static final ForceId KENT = new ForceId("kent");
  private static final List<String> ALL =
      List.of(
          "readiness.psu-formable",
          "readiness.psu-declared",
          "readiness.psu-needed",
          "readiness.psu-promised",
          "readiness.psu-margin-local",
          "readiness.psu-margin-both",
          "readiness.medics-per-psu");

  @Autowired LoadedCase worked;
  @Autowired IndicatorValues indicators;
  @Autowired Catalogue catalogue;

  @BeforeEach
  void load() {
    worked.load();
  }

  private static String words(Indicator.Value value) {
    return switch (value) {
      case Indicator.Value.Figure(var number, _) -> number.toPlainString();
      case Indicator.Value.None(var why, _) -> why;
    };
  }

  @Test
  void the_worked_case_has_the_figures_of_its_document() {
    var planner = Acting.actor(Role.PLANNER, "leicestershire", "kent");

    var values =
        indicators.of(planner, Set.of(LEICESTERSHIRE, KENT), LocalDate.of(2013, 9, 30), ALL);

    var own = values.getOrDefault(LEICESTERSHIRE, Map.of());
    assertThat(ALL.stream().map(one -> words(Objects.requireNonNull(own.get(one), one))))
        .containsExactly("16", "16", "15", "5", "1", "-4", "1.4");
    var none = values.getOrDefault(KENT, Map.of());
    assertThat(words(Objects.requireNonNull(none.get("readiness.psu-margin-both"))))
        .isEqualTo("nothing is stated or counted");
  }

  @Test
  void the_nation_costs_no_more_statements_than_one_force() {
    var forces = catalogue.forces().stream().map(Force::id).collect(Collectors.toSet());
    var nation =
        new Actor("test", "National coordinator", Role.NATIONAL_COORDINATOR, forces, "127.0.0.1");
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    indicators.of(nation, forces, today, ALL);

    var one = Statements.during(() -> indicators.of(nation, Set.of(KENT), today, ALL));
    var all = Statements.during(() -> indicators.of(nation, forces, today, ALL));

    assertThat(all).isEqualTo(one).isLessThan(20);
  }
}
