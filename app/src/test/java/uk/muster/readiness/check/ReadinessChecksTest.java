package uk.muster.readiness.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.assessment.check.CheckedForce.Found;
import uk.muster.assessment.check.CrossChecks;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.Commitments;
import uk.muster.readiness.LoadedCase;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What a force states of its units against what its registers allow, and that each stops.
@MusterTest
@Import(LoadedCase.class)
class ReadinessChecksTest {
  private static final ForceId FORCE = new ForceId("leicestershire");
  private static final LocalDate ON = LocalDate.of(2013, 9, 30);
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "leicestershire");

  @Autowired LoadedCase worked;
  @Autowired Commitments commitments;
  @Autowired CrossChecks checks;

  @BeforeEach
  void load() {
    worked.load();
  }

  private void state(String unit, int needed, int declared, int promised) {
    commitments.state(LEAD, new Commitment(FORCE, unit, needed, declared, promised, ON, "a test"));
  }

  private List<String> found(String check, LocalDate on) {
    return checks.of(LEAD, FORCE, on).found().stream()
        .filter(one -> one.check().identifier().equals("readiness." + check))
        .map(Found::finding)
        .map(finding -> finding.sentence())
        .toList();
  }

  @Test
  void what_is_promised_twice_stops_when_less_is_asked_for() {
    state("psu", 15, 16, 5);
    assertThat(found("promised-twice", ON))
        .contains(
            "Police support unit: needs 15 and promises 5, together 20; 16 can be formed, 4 short"
                + " if both are called.");

    state("psu", 11, 16, 5);
    state("psu-with-medics", 6, 11, 5);
    assertThat(found("promised-twice", ON)).isEmpty();
  }

  @Test
  void what_is_claimed_beyond_a_bottleneck_names_it_and_stops_at_what_can_be_formed() {
    state("psu", 11, 16, 5);
    state("psu-with-medics", 6, 12, 5);
    assertThat(found("claimed-beyond-bottleneck", ON))
        .containsExactly(
            "Police support unit with 2 medics: declares 12, and the register can form 11; the"
                + " limit is medic: 22 in date, 12 units would need 24.");

    state("psu-with-medics", 6, 11, 5);
    assertThat(found("claimed-beyond-bottleneck", ON)).isEmpty();
  }

  @Test
  void units_that_will_not_be_there_are_named_with_the_day() {
    state("psu-with-medics", 0, 0, 0);
    state("psu", 11, 16, 5);
    assertThat(found("short-ahead", ON))
        .isNotEmpty()
        .allMatch(one -> one.contains("16 are asked for"));

    state("psu", 0, 0, 1);
    assertThat(found("short-ahead", ON)).isEmpty();
  }

  @Test
  void a_force_that_has_stated_nothing_yet_is_told_so() {
    assertThat(found("nothing-stated", ON.minusDays(1)))
        .containsExactly(
            "Nothing is stated by 29 September 2013: no number of units needed, had or promised.");
    assertThat(found("nothing-stated", ON)).isEmpty();
  }
}
