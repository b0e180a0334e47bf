package uk.muster.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.PEOPLE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportHistory;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Accreditations are intervals, and a renewal closes the one before it.
@MusterTest
class AccreditationFeedTest {
  @Autowired Exchange exchange;
  @Autowired ImportHistory history;
  @Autowired Reference reference;
  ImportFiles files;

  @BeforeEach
  void open() {
    files = new ImportFiles(exchange, reference);
  }

  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private List<String> intervals(Actor actor, String force) {
    return acting.rollBack(
        actor,
        () ->
            sql.sql(
                    """
                    select awarded_on || ' ' || in_date_to || ' ' || expires_on
                    from workforce.accreditation
                    where force_id = :force and recorded_to = 'infinity'
                    order by person_id, skill, awarded_on\
                    """)
                .param("force", force)
                .query((row, _) -> row.getString(1))
                .list());
  }

  @Test
  void a_later_award_closes_the_earlier_the_day_before() {
    var planner = Acting.actor(Role.PLANNER, "sussex");
    files.load(planner, PEOPLE + "sussex,A1,PC,,,2015-04-01,\n");

    var counts =
        files
            .load(
                planner,
                AWARDS
                    + "sussex,A1,PO-L2,2025-11-01,2026-10-31\n"
                    + "sussex,A1,PO-L2,2026-09-15,2027-09-14\n"
                    + "sussex,A1,PO-L2,2024-11-01,2025-10-31\n")
            .counts();

    assertThat(counts).isEqualTo(new ImportCounts(3, 3, 0, 0, 0));
    assertThat(intervals(planner, "sussex"))
        .containsExactly(
            "2024-11-01 2025-10-31 2025-10-31",
            "2025-11-01 2026-09-14 2026-10-31",
            "2026-09-15 2027-09-14 2027-09-14");
  }

  @Test
  void an_award_that_comes_later_closes_what_was_there_and_undoing_it_opens_it_again() {
    var planner = Acting.actor(Role.PLANNER, "cleveland");
    files.load(planner, PEOPLE + "cleveland,A1,PC,,,2015-04-01,\n");
    files.load(planner, AWARDS + "cleveland,A1,PO-L2,2025-11-01,2026-10-31\n");

    var renewal =
        files.load(
            planner,
            AWARDS
                + "cleveland,A1,PO-L2,2026-09-15,2027-09-14\n"
                + "cleveland,A1,PO-L2,2026-12-01,2027-11-30\n");
    var renewed = intervals(planner, "cleveland");
    history.undo(planner, renewal.importId(), "wrong person");

    assertThat(renewal.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
    assertThat(renewed)
        .containsExactly(
            "2025-11-01 2026-09-14 2026-10-31",
            "2026-09-15 2026-11-30 2027-09-14",
            "2026-12-01 2027-11-30 2027-11-30");
    assertThat(intervals(planner, "cleveland")).containsExactly("2025-11-01 2026-10-31 2026-10-31");
  }

  @Test
  void the_same_skill_twice_on_one_day_with_different_ends_contradicts() {
    var planner = Acting.actor(Role.PLANNER, "durham");
    files.load(planner, PEOPLE + "durham,A1,PC,,,2015-04-01,\n");

    var counts =
        files
            .load(
                planner,
                AWARDS
                    + "durham,A1,PO-L2,2025-11-01,2026-10-31\n"
                    + "durham,A1,PO-L2,2025-11-01,2026-11-30\n"
                    + "durham,A1,PO-MEDIC,2025-11-01,2026-11-30\n"
                    + "durham,A1,PO-MEDIC,2025-11-01,2026-11-30\n"
                    + "durham,A1,PO-DRIVER,2025-11-01,2025-10-30\n"
                    + "durham,A2,PO-DRIVER,2025-11-01,2026-10-30\n"
                    + "durham,A1,NO-SKILL,2025-11-01,2026-10-30\n")
            .counts();

    assertThat(counts).isEqualTo(new ImportCounts(7, 1, 0, 0, 6));
  }

  @Test
  void another_end_for_the_same_award_is_a_correction() {
    var planner = Acting.actor(Role.PLANNER, "wiltshire");
    files.load(planner, PEOPLE + "wiltshire,A1,PC,,,2015-04-01,\n");
    files.load(planner, AWARDS + "wiltshire,A1,PO-L2,2025-11-01,2026-10-31\n");

    var counts = files.load(planner, AWARDS + "wiltshire,A1,PO-L2,2025-11-01,\n").counts();

    assertThat(counts).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
    assertThat(intervals(planner, "wiltshire")).containsExactly("2025-11-01 infinity infinity");
  }
}
