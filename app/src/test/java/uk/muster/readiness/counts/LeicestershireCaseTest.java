package uk.muster.readiness.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.readiness.counts.ReadinessExamples.leicestershire;

import org.junit.jupiter.api.Test;

/// The worked case of 2013 shows the figures of the report.
class LeicestershireCaseTest {
  @Test
  void the_register_forms_the_16_units_that_were_declared() {
    assertThat(leicestershire("psu").plan().formable()).isEqualTo(16);
  }

  @Test
  void with_two_medics_each_there_are_fewer_and_medics_are_the_limit() {
    var answer = leicestershire("psu-with-medics");

    assertThat(answer.plan().formable()).isEqualTo(11);
    assertThat(ReadinessExamples.roles(answer)).containsExactly("medic");
  }

  @Test
  void four_are_short_if_both_are_called() {
    var said = ReadinessExamples.said("psu");

    assertThat(said.leftOfBoth(16)).isEqualTo(-4);
    assertThat(said.leftLocally(16)).isEqualTo(1);
    assertThat(said.leftNationally(16)).isEqualTo(11);
    assertThat(said.promisedTwice()).isEqualTo(4);
  }

  @Test
  void the_days_follow_each_other_without_a_gap() {
    var stretches = leicestershire("psu").counts().stretches();

    assertThat(stretches).hasSizeGreaterThan(20);
    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i).from()).isEqualTo(stretches.get(i - 1).to().plusDays(1));
    }
    assertThat(stretches.getFirst().from()).isEqualTo(ReadinessExamples.INSPECTION);
    assertThat(stretches.getLast().to()).isEqualTo(ReadinessExamples.INSPECTION.plusDays(365));
  }

  @Test
  void every_stretch_allows_what_the_engine_says_of_its_first_day() {
    var answer = leicestershire("psu-with-medics");

    assertThat(answer.counts().stretches())
        .allSatisfy(stretch ->
            assertThat(
                    muster.engine.formation.Formation.plan(stretch.people(), stretch.vehicles())
                        .formable())
                .isEqualTo(stretch.formable()));
  }
}
