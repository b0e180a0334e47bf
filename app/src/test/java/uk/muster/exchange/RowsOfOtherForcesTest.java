package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.DUTIES;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.RESTRICTIONS;
import static uk.muster.exchange.ImportFiles.VEHICLES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// A force cannot read, count, change or provoke an error that reveals another force's rows.
@MusterTest
class RowsOfOtherForcesTest {
  private static final Actor LINCOLNSHIRE = planner("humberside");
  private static final Actor DERBYSHIRE = planner("derbyshire");

  private static Actor planner(String force) {
    return new Actor(
        "planner." + force, "Planner", Role.PLANNER, Set.of(new ForceId(force)), "127.0.0.1");
  }

  @Autowired Exchange exchange;
  @Autowired ImportHistory history;
  @Autowired Quarantine quarantine;
  @Autowired Reference reference;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @BeforeEach
  void derbyshireHasRowsEverywhere() {
    var files = new ImportFiles(exchange, reference);
    files.load(DERBYSHIRE, PEOPLE.strip() + ",name\nderbyshire,D1,PC,,,2015-04-01,,Di Example\n");
    files.load(
        DERBYSHIRE,
        AWARDS + "derbyshire,D1,PO-L2,2026-01-01,2026-12-31\nderbyshire,D1,BAD,2026-01-01,\n");
    files.load(DERBYSHIRE, RESTRICTIONS + "derbyshire,D1,sickness,2026-01-01,\n");
    files.load(DERBYSHIRE, DUTIES + "derbyshire,D1,2026-01-01T06:00Z,2026-01-01T16:00Z\n");
    files.load(DERBYSHIRE, VEHICLES + "derbyshire,V1,PO-CARRIER,,2020-01-01,\n");
    exchange.map(DERBYSHIRE, new ForceId("derbyshire"), "", "Shoulder", "person_id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workforce.person", "workforce.person_name", "workforce.service",
        "workforce.accreditation", "workforce.restriction", "workforce.duty",
        "workforce.register_state", "equipment.vehicle", "equipment.register_state",
        "exchange.import", "exchange.quarantined_row", "exchange.mapping"
      })
  void no_row_is_read_or_counted(String table) {
    var mine = rows(DERBYSHIRE, table);
    var theirs = rows(LINCOLNSHIRE, table);

    assertThat(mine).isPositive();
    assertThat(theirs).isZero();
  }

  private long rows(Actor actor, String table) {
    return acting.rollBack(
        actor,
        () ->
            sql.sql("select count(1) from " + table + " where force_id = 'derbyshire'")
                .query(Long.class)
                .single());
  }

  @Test
  void nothing_is_visible_without_an_actor() {
    assertThat(sql.sql("select count(1) from workforce.person").query(Long.class).single())
        .isZero();
    assertThat(sql.sql("select count(1) from exchange.import").query(Long.class).single()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "workforce.service",
        "workforce.accreditation",
        "workforce.restriction",
        "workforce.duty",
        "equipment.vehicle"
      })
  void no_row_is_changed(String table) {
    var changed =
        acting.rollBack(
            LINCOLNSHIRE,
            () ->
                sql.sql(
                        "update "
                            + table
                            + " set recorded_to = now(), superseded_by = 1"
                            + " where force_id = 'derbyshire'")
                    .update());

    assertThat(changed).isZero();
  }

  @Test
  void no_row_is_added_and_the_refusal_is_the_same_whether_it_exists_or_not() {
    var there = refusal("D1");
    var notThere = refusal("D9");

    assertThat(there).isEqualTo(notThere).contains("row-level security");
  }

  private String refusal(String person) {
    try {
      acting.rollBack(
          LINCOLNSHIRE,
          () ->
              sql.sql("insert into workforce.person (force_id, person_id) values ('derbyshire', ?)")
                  .param(person)
                  .update());
      return "added";
    } catch (DataAccessException e) {
      return String.valueOf(e.getMostSpecificCause().getMessage());
    }
  }

  @Test
  void nothing_can_be_deleted() {
    assertThatThrownBy(
            () -> acting.rollBack(DERBYSHIRE, () -> sql.sql("delete from workforce.duty").update()))
        .hasMessageContaining("delete from workforce.duty");
  }

  @Test
  void a_row_for_another_force_waits_unseen_by_that_force_and_reveals_nothing() {
    var files = new ImportFiles(exchange, reference);

    var outcome =
        files.load(
            LINCOLNSHIRE,
            PEOPLE + "derbyshire,D1,PC,,,2015-04-01,\nderbyshire,D9,PC,,,2015-04-01,\n");

    var question =
        new QuarantineQuestion(
            Optional.empty(), "", "", outcome.importId(), QuarantinedRow.State.WAITING, 0, 10);
    assertThat(quarantine.list(LINCOLNSHIRE, question))
        .extracting(row -> row.fault().words())
        .containsOnly("your post does not cover force derbyshire");
    assertThat(quarantine.list(DERBYSHIRE, question)).isEmpty();
  }

  @Test
  void the_same_collar_number_in_two_forces_is_two_people() {
    var files = new ImportFiles(exchange, reference);

    var counts = files.load(LINCOLNSHIRE, PEOPLE + "humberside,D1,PS,,,2018-04-01,\n").counts();

    assertThat(counts.added() + counts.unchanged()).isEqualTo(1);
    assertThat(rows(LINCOLNSHIRE, "workforce.service")).isZero();
  }

  @Test
  void a_front_door_refuses_before_the_policies_do() {
    var derbyshire = new ForceId("derbyshire");
    var theirs = history.list(DERBYSHIRE, Optional.of(derbyshire), 0).getFirst().id();

    assertThatThrownBy(() -> history.get(LINCOLNSHIRE, theirs)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> history.undo(LINCOLNSHIRE, theirs, "x")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exchange.mapping(LINCOLNSHIRE, derbyshire))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            new ImportFiles(exchange, reference)
                .load(Acting.actor(Role.SPR_LEAD, "derbyshire"), PEOPLE))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void one_audit_record_is_kept_for_each_force_of_an_import() {
    var both = Acting.actor(Role.PLANNER, "humberside", "derbyshire");
    var outcome =
        new ImportFiles(exchange, reference)
            .load(
                both,
                VEHICLES
                    + "humberside,V7,PO-CARRIER,,2020-01-01,\nderbyshire,V7,PO-CARRIER,,2020-01-01,\n",
                ImportOptions.USUAL.asAt(LocalDate.of(2026, 1, 1)));

    var subjects =
        acting.rollBack(
            Acting.actor(Role.AUDITOR, "derbyshire", "humberside"),
            () ->
                sql.sql(
                        "select force_id || ' ' || subject from audit.record where subject = :subject order by 1")
                    .param("subject", "import %d, vehicles".formatted(outcome.importId()))
                    .query((row, _) -> row.getString(1))
                    .list());
    assertThat(subjects)
        .isEqualTo(
            List.of(
                "derbyshire import %d, vehicles".formatted(outcome.importId()),
                "humberside import %d, vehicles".formatted(outcome.importId())));
  }
}
