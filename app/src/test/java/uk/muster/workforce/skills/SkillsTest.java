package uk.muster.workforce.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.PEOPLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;
import uk.muster.workforce.RegisterState;
import uk.muster.workforce.skills.ExpiryPage.Expiry;
import uk.muster.workforce.skills.ExpiryQuestion.Order;
import uk.muster.workforce.skills.SkillsMatrix.By;

/// Skills are counted for whoever may read counts; who they are is for whoever may read people.
@MusterTest
class SkillsTest {
  private static final ForceId FORCE = new ForceId("bedfordshire");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "bedfordshire");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Skills skills;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @BeforeEach
  void aSmallForce() {
    var files = new ImportFiles(exchange, reference);
    files.load(
        PLANNER,
        PEOPLE
            + "bedfordshire,B1,PC,Response,North,2005-04-01,\n"
            + "bedfordshire,B2,PS,Response,North,2005-04-01,\n"
            + "bedfordshire,B3,PC,Response,,2005-04-01,\n"
            + "bedfordshire,B4,INSP,Response,North,2005-04-01,2026-12-01\n"
            + "bedfordshire,B5,PC,Response,North,2005-04-01,2020-12-01\n");
    files.load(
        PLANNER,
        AWARDS
            + "bedfordshire,B1,PO-L2,2026-01-01,2026-12-31\n"
            + "bedfordshire,B2,PO-L2,2026-01-01,2027-02-18\n"
            + "bedfordshire,B2,PO-MEDIC,2026-01-01,2027-02-19\n"
            + "bedfordshire,B3,PO-L2,2025-01-01,2025-12-31\n"
            + "bedfordshire,B3,PO-MEDIC,2026-12-01,2026-12-31\n"
            + "bedfordshire,B4,PO-L2,2026-01-01,2026-12-31\n"
            + "bedfordshire,B5,PO-L2,2026-01-01,2026-12-31\n");
  }

  @Test
  void the_matrix_counts_by_rank_or_by_base() {
    var byRank = skills.matrix(PLANNER, FORCE, DAY, By.RANK, 90);
    var byBase = skills.matrix(PLANNER, FORCE, DAY, By.BASE, 90);

    assertThat(byRank.cells())
        .containsExactlyInAnyOrder(
            new SkillsMatrix.Cell("PC", "PO-L2", 1, 1, 1),
            new SkillsMatrix.Cell("PC", "PO-MEDIC", 0, 0, 0),
            new SkillsMatrix.Cell("PS", "PO-L2", 1, 1, 0),
            new SkillsMatrix.Cell("PS", "PO-MEDIC", 1, 0, 0),
            new SkillsMatrix.Cell("INSP", "PO-L2", 1, 0, 0));
    assertThat(byBase.inDate("PO-L2", "North")).isEqualTo(3);
    assertThat(byBase.bySkill()).isEqualTo(byRank.bySkill());
    assertThat(byRank.feeds())
        .extracting(RegisterState::register)
        .contains("people", "accreditations");
  }

  @Test
  void a_coordinator_is_told_how_many_and_not_who() {
    var coordinator = Acting.actor(Role.REGIONAL_COORDINATOR, "bedfordshire", "cambridgeshire");

    var counted = skills.matrix(coordinator, FORCE, DAY, By.RANK, 90);

    assertThat(counted.cells()).isEqualTo(skills.matrix(PLANNER, FORCE, DAY, By.RANK, 90).cells());
    assertThatThrownBy(() -> skills.expiring(coordinator, ExpiryQuestion.of(FORCE, DAY, 90)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> skills.eachExpiring(coordinator, ExpiryQuestion.of(FORCE, DAY, 90), _ -> {}))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void another_forces_skills_are_not_counted_for_anybody_else() {
    for (var role : List.of(Role.PLANNER, Role.NATIONAL_COORDINATOR, Role.SPR_LEAD)) {
      var stranger = Acting.actor(role, "cambridgeshire");

      assertThatThrownBy(() -> skills.matrix(stranger, FORCE, DAY, By.RANK, 90))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() ->
            skills.matrix(Acting.actor(Role.AUDITOR, "bedfordshire"), FORCE, DAY, By.RANK, 90))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void who_expires_within_90_days_comes_next_first_and_agrees_with_the_count() {
    var page = skills.expiring(PLANNER, ExpiryQuestion.of(FORCE, DAY, 90));

    assertThat(page.expiries())
        .containsExactly(
            new Expiry("B1", "PC", "North", "PO-L2", LocalDate.of(2026, 12, 31)),
            new Expiry("B2", "PS", "North", "PO-L2", LocalDate.of(2027, 2, 18)));
    assertThat(page.total())
        .isEqualTo(2)
        .isEqualTo(
            skills.matrix(PLANNER, FORCE, DAY, By.RANK, 90).bySkill().stream()
                .mapToLong(SkillsMatrix.Cell::expiring)
                .sum());
    assertThat(skills.expiring(PLANNER, ExpiryQuestion.of(FORCE, DAY, 90).in("PO-MEDIC")).total())
        .isZero();
    assertThat(skills.expiring(PLANNER, ExpiryQuestion.of(FORCE, DAY, 91)).total()).isEqualTo(3);
  }

  @Test
  void the_list_is_sorted_by_any_column_both_ways() {
    var asked = ExpiryQuestion.of(FORCE, DAY, 91);

    assertThat(ids(asked.sorted(Order.LAST_DAY, true))).containsExactly("B2", "B2", "B1");
    assertThat(ids(asked.sorted(Order.RANK, true))).containsExactly("B2", "B2", "B1");
    for (var order : Order.values()) {
      assertThat(ids(asked.sorted(order, false))).first().isEqualTo("B1");
    }
  }

  private List<String> ids(ExpiryQuestion question) {
    return skills.expiring(PLANNER, question).expiries().stream().map(Expiry::personId).toList();
  }

  @Test
  void all_are_handed_out_for_a_file_whatever_the_page_and_that_is_recorded() {
    var reader = Acting.actor(Role.CONTROL_ROOM_SUPERVISOR, "bedfordshire");
    var rows = new ArrayList<Expiry>();

    skills.eachExpiring(reader, ExpiryQuestion.of(FORCE, DAY, 91).page(7), rows::add);

    assertThat(rows).hasSize(3);
    assertThat(subjects())
        .containsExactly("what ends from 2026-11-21 to 2027-02-19, file of 3 rows");
  }

  private List<String> subjects() {
    return acting.rollBack(
        Acting.actor(Role.AUDITOR, "bedfordshire"),
        () ->
            sql.sql(
                    """
                    select subject from audit.record
                    where account = 'test.control-room-supervisor' and force_id = 'bedfordshire'\
                    """)
                .query((row, _) -> row.getString(1))
                .list());
  }

  @Test
  void more_days_than_a_register_can_answer_are_refused() {
    assertThatThrownBy(() -> ExpiryQuestion.of(FORCE, DAY, 0)).hasMessageContaining("days (0)");
    assertThatThrownBy(() -> ExpiryQuestion.of(FORCE, DAY, 9).page(-1))
        .hasMessageContaining("page (-1)");
  }
}
