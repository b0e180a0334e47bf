package uk.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

@MusterTest
class CommitmentsTest {
  private static final ForceId GWENT = new ForceId("gwent");
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "gwent");

  @Autowired Commitments commitments;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Actor.system("test", Set.of()));
  }

  private static Commitment stated(String unit, int needed, LocalDate on) {
    return new Commitment(GWENT, unit, needed, needed + 1, 2, on, "assessment");
  }

  private static Question question(String unit, LocalDate on, Optional<LocalDate> knownOn) {
    return new Question(GWENT, unit, on, Counting.EVERYONE, knownOn);
  }

  @Test
  void a_statement_holds_until_a_later_one() {
    var april = LocalDate.of(2024, 4, 1);
    commitments.state(LEAD, stated("psu", 5, april));
    commitments.state(LEAD, stated("psu", 6, april.plusYears(1)));

    assertThat(commitments.find(LEAD, question("psu", april.minusDays(1), Optional.empty())))
        .isEmpty();
    assertThat(commitments.find(LEAD, question("psu", april.plusDays(9), Optional.empty())))
        .hasValueSatisfying(said -> assertThat(said.neededLocally()).isEqualTo(5));
    assertThat(commitments.find(LEAD, question("psu", april.plusYears(2), Optional.empty())))
        .hasValueSatisfying(said -> assertThat(said.neededLocally()).isEqualTo(6));
  }

  @Test
  void stating_a_day_again_replaces_it_and_the_same_again_changes_nothing() {
    var day = LocalDate.of(2023, 5, 1);

    assertThat(commitments.state(LEAD, stated("serial", 8, day)))
        .isInstanceOf(StatementOutcome.Stated.class);
    assertThat(commitments.state(LEAD, stated("serial", 8, day)))
        .isInstanceOf(StatementOutcome.AlreadyStated.class);
    assertThat(commitments.state(LEAD, stated("serial", 9, day)))
        .isEqualTo(
            new StatementOutcome.Stated(
                stated("serial", 9, day), Optional.of(stated("serial", 8, day))));
    assertThat(commitments.history(LEAD, GWENT))
        .filteredOn(said -> said.unitType().equals("serial"))
        .containsExactly(stated("serial", 9, day));
  }

  @Test
  void what_was_not_yet_known_is_not_found() {
    var day = LocalDate.of(2022, 6, 1);
    commitments.state(LEAD, stated("psu-with-medics", 4, day));

    assertThat(
            commitments.find(
                LEAD, question("psu-with-medics", day, Optional.of(LocalDate.of(2022, 6, 2)))))
        .isEmpty();
  }

  @Test
  void nobody_states_for_a_force_that_is_not_theirs() {
    assertThatThrownBy(() ->
            commitments.state(
                Acting.actor(Role.SPR_LEAD, "kent"), stated("psu", 1, LocalDate.of(2024, 1, 1))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            commitments.state(
                Acting.actor(Role.REGIONAL_COORDINATOR, "gwent"),
                stated("psu", 1, LocalDate.of(2024, 1, 1))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void both_calls_add_up_and_what_is_promised_twice_is_no_more_than_either() {
    var said = new Commitment(GWENT, "psu", 15, 16, 5, LocalDate.of(2024, 1, 1), "test");
    var rash = new Commitment(GWENT, "psu", 15, 2, 5, LocalDate.of(2024, 1, 1), "test");

    assertThat(said.both()).isEqualTo(20);
    assertThat(said.promisedTwice()).isEqualTo(4);
    assertThat(rash.promisedTwice()).isEqualTo(5);
  }
}
