package uk.muster.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.Statements;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// The indicators of all modules, for one force and for the nation.
@MusterTest
class IndicatorValuesTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final ForceId ESSEX = new ForceId("essex");
  private static final ForceId KENT = new ForceId("kent");

  @Autowired IndicatorValues indicators;
  @Autowired Reference reference;
  @Autowired Catalogue catalogue;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void partnerships() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    for (var n = 0; n < 3; n++) {
      partnership(ESSEX, "p" + n);
    }
    partnership(KENT, "p0");
  }

  private void partnership(ForceId force, String code) {
    changes.add(
        Acting.actor(Role.PLANNER, force.value()),
        "partnerships",
        new Draft(force, code, Map.of("name", code, "type", "forum", "state", "exists")),
        Marking.OFFICIAL);
  }

  private Set<ForceId> nation() {
    return catalogue.forces().stream().map(Force::id).collect(Collectors.toSet());
  }

  private static String figure(Map<String, Indicator.Value> values, String identifier) {
    return values.get(identifier) instanceof Indicator.Value.Figure(var number, _)
        ? number.toPlainString()
        : "none";
  }

  @Test
  void each_force_has_its_own_values_as_if_it_were_asked_alone() {
    var both = Acting.actor(Role.PLANNER, "essex", "kent");

    var values = indicators.of(both, Set.of(ESSEX, KENT), ON);

    assertThat(figure(values.getOrDefault(ESSEX, Map.of()), "organisation.partnerships"))
        .isEqualTo("3");
    assertThat(figure(values.getOrDefault(KENT, Map.of()), "organisation.partnerships"))
        .isEqualTo("1");
    for (var force : List.of(ESSEX, KENT)) {
      assertThat(values.get(force)).isEqualTo(indicators.of(both, force, ON));
    }
  }

  @Test
  void a_value_needs_its_right_for_that_very_force() {
    var planner = Acting.actor(Role.PLANNER, "essex");
    var reader = Acting.actor(Role.COMMISSIONERS_READER, "essex");

    assertThat(indicators.of(planner, Set.of(ESSEX, KENT), ON)).containsOnlyKeys(ESSEX);
    var counts =
        indicators.all(reader).stream()
            .filter(one -> Set.of(Right.READ_COUNTS, Right.READ_GOVERNANCE).contains(one.right()))
            .map(Indicator::identifier)
            .toList();
    assertThat(counts).isNotEmpty();
    assertThat(indicators.of(reader, ESSEX, ON)).containsOnlyKeys(counts);
  }

  @Test
  void only_those_asked_for_are_worked_out() {
    var planner = Acting.actor(Role.PLANNER, "essex");

    assertThat(
            indicators.of(planner, ESSEX, ON, List.of("organisation.partnerships", "no.such-one")))
        .containsOnlyKeys("organisation.partnerships");
  }

  @Test
  void identifiers_are_unique_and_stable_in_shape() {
    var all = indicators.all(Acting.actor(Role.PLANNER, "essex"));

    assertThat(all).extracting(Indicator::identifier).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(one -> assertThat(one.identifier()).matches("[a-z]+\\.[a-z0-9-]+"));
    assertThat(all).allSatisfy(one -> assertThat(one.definition()).hasSizeGreaterThan(20));
  }

  /// What is counted from registers costs as much for the nation as for one force.
  @Test
  void the_registers_are_walked_once_for_the_whole_nation() {
    var nation =
        Acting.actor(Role.PLANNER, nation().stream().map(ForceId::value).toArray(String[]::new));
    var organisation =
        indicators.all(nation).stream()
            .map(Indicator::identifier)
            .filter(one -> one.startsWith("organisation.") || one.startsWith("risks."))
            .toList();
    indicators.of(nation, ESSEX, ON, organisation);

    var one = Statements.during(() -> indicators.of(nation, ESSEX, ON, organisation));
    var all = Statements.during(() -> indicators.of(nation, nation(), ON, organisation));

    assertThat(all).isEqualTo(one);
  }
}
