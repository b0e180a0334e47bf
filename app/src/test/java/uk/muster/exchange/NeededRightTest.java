package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.BASES;
import static uk.muster.exchange.ImportFiles.COURSES;
import static uk.muster.exchange.ImportFiles.DUTIES;
import static uk.muster.exchange.ImportFiles.ENROLMENTS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.RESULTS;
import static uk.muster.exchange.ImportFiles.SESSIONS;
import static uk.muster.exchange.ImportFiles.VEHICLES;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// Who may change a register brings its files in, corrects what waits and undoes it, and does
/// nothing to any other register.
@MusterTest
class NeededRightTest {
  private final ImportHistory history;
  private final Quarantine quarantine;
  private final Acting acting;
  private final JdbcClient sql;
  private final ImportFiles files;

  @Autowired
  NeededRightTest(
      Exchange exchange,
      ImportHistory history,
      Quarantine quarantine,
      Reference reference,
      Acting acting,
      JdbcClient sql) {
    this.history = history;
    this.quarantine = quarantine;
    this.acting = acting;
    this.sql = sql;
    files = new ImportFiles(exchange, reference);
  }

  private List<QuarantinedRow> waiting(Actor actor) {
    return quarantine.list(actor, QuarantineQuestion.waiting()).stream()
        .filter(row -> row.force().filter(actor.forces()::contains).isPresent())
        .toList();
  }

  private long rows(Actor actor, String table) {
    return acting.rollBack(
        actor,
        () ->
            sql.sql(
                    "select count(1) from %s where force_id = :force and recorded_to = 'infinity'"
                        .formatted(table))
                .param("force", actor.forces().iterator().next().value())
                .query(Long.class)
                .single());
  }

  private QuarantinedRow.Correction correct(
      Actor actor, QuarantinedRow row, String column, String value) {
    var cells = new HashMap<>(row.cells());
    cells.put(column, value);
    return quarantine.correct(actor, row.id(), cells, row.version());
  }

  @Test
  void an_equipment_manager_imports_vehicles_corrects_what_waits_and_undoes_it() {
    files.load(Acting.actor(Role.PLANNER, "kent"), BASES + "kent,HQ,Headquarters,51.2,0.5\n");
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "kent");

    var loaded =
        files.load(
            manager,
            VEHICLES + "kent,V1,PO-CARRIER,HQ,2020-01-01,\nkent,V2,PO-CARRIER,Moon,2020-01-01,\n");
    var row = waiting(manager).getFirst();

    assertThat(loaded.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 1));
    assertThat(row.fault().code()).isEqualTo("unknown-base");
    assertThat(correct(manager, row, "base", "HQ"))
        .isInstanceOf(QuarantinedRow.Correction.Entered.class);
    assertThat(rows(manager, "equipment.vehicle")).isEqualTo(2);
    assertThat(history.undo(manager, loaded.importId(), "wrong file"))
        .isInstanceOf(UndoOutcome.Undone.class);
    assertThat(rows(manager, "equipment.vehicle")).isEqualTo(1);
  }

  @Test
  void an_equipment_manager_sees_and_corrects_what_somebody_else_brought() {
    var planner = Acting.actor(Role.PLANNER, "essex");
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "essex");
    files.load(planner, PEOPLE + "essex,P1,NOBODY,,,2015-04-01,\n");
    files.load(planner, VEHICLES + "essex,V1,spaceship,,2020-01-01,\n");

    assertThat(waiting(manager)).extracting(QuarantinedRow::kind).containsExactly("vehicles");
    assertThat(quarantine.waiting(manager))
        .extracting(QuarantinedRow.Waiting::kind)
        .containsOnly("vehicles");
    assertThat(correct(manager, waiting(manager).getFirst(), "kind", "PO-CARRIER"))
        .isInstanceOf(QuarantinedRow.Correction.Entered.class);
  }

  @Test
  void vehicles_that_a_complete_file_left_out_are_ended_by_an_equipment_manager() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "dorset");
    files.load(
        manager,
        VEHICLES + "dorset,V1,PO-CARRIER,,2020-01-01,\ndorset,V2,PO-CARRIER,,2020-01-01,\n");
    var complete =
        files.load(
            manager,
            VEHICLES + "dorset,V1,PO-CARRIER,,2020-01-01,\n",
            new ImportOptions(Optional.empty(), true, Optional.empty(), Optional.empty()));
    var force = new ForceId("dorset");

    var left = history.missing(manager, complete.importId(), force, "");
    var ended =
        history.confirmEnded(
            manager, complete.importId(), force, left, java.time.LocalDate.of(2024, 1, 1));

    assertThat(left).containsExactly("V2");
    assertThat(ended).isInstanceOf(EntryOutcome.Entered.class);
  }

  static Stream<String> aboutPeople() {
    return Stream.of(
        PEOPLE + "surrey,P9,PC,,,2015-04-01,\n",
        DUTIES + "surrey,P1,2026-01-01T08:00:00Z,2026-01-01T16:00:00Z\n",
        AWARDS + "surrey,P1,PO-L2,2026-01-01,2026-12-31\n",
        COURSES + "surrey,C1,Course,module,,,,,,,,,,,,,,2010-01-01,\n");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("aboutPeople")
  void an_equipment_manager_imports_nothing_of_people_or_training(String file) {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "surrey");

    assertThatThrownBy(() -> files.load(manager, file)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void an_equipment_manager_neither_sees_nor_undoes_an_import_of_people() {
    var planner = Acting.actor(Role.PLANNER, "suffolk");
    var people =
        files.load(
            planner, PEOPLE + "suffolk,P1,PC,,,2015-04-01,\nsuffolk,P2,NOBODY,,,2015-04-01,\n");
    var row = waiting(planner).getFirst();
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "suffolk");

    assertThatThrownBy(() -> history.get(manager, people.importId())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> history.undo(manager, people.importId(), "mine"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> quarantine.get(manager, row.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> quarantine.dismiss(manager, row.id(), "mine"))
        .isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update exchange.quarantined_row set state_why = 'x' where force_id = 'norfolk'",
        "update exchange.import set undone_why = 'x' where force_id = 'norfolk'"
      })
  void the_database_lets_an_equipment_manager_touch_nothing_of_people(String statement) {
    files.load(Acting.actor(Role.PLANNER, "norfolk"), PEOPLE + "norfolk,P1,NOBODY,,,2015-04-01,\n");
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "norfolk");

    assertThat(acting.rollBack(manager, () -> sql.sql(statement).update())).isZero();
  }

  @Test
  void a_row_about_people_cannot_be_passed_off_as_one_of_equipment() {
    var manager = Acting.actor(Role.EQUIPMENT_MANAGER, "norfolk");

    assertThatThrownBy(() ->
            acting.rollBack(
                manager,
                () ->
                    sql.sql(
                            """
                            insert into exchange.quarantined_row (force_id, import_id, account,
                              kind, needs, file, line, column_name, value, code, words, cells)
                            values ('norfolk', 1, :account, 'people', 'equipment_change', 'f',
                              1, '', '', '', '', '{}')\
                            """)
                        .param("account", manager.account())
                        .update()))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("quarantined_row_of_people");
  }

  @Test
  void a_training_manager_keeps_courses_sessions_and_results_and_undoes_them() {
    var planner = Acting.actor(Role.PLANNER, "cumbria");
    files.load(planner, PEOPLE + "cumbria,T1,PC,,,2015-04-01,\n");
    var manager = Acting.actor(Role.TRAINING_MANAGER, "cumbria");
    files.load(
        manager, COURSES + "cumbria,L2,Level 2,initial,PO-L2,,,,,,,,20,2,300,,PC,2020-01-01,\n");
    files.load(manager, SESSIONS + "cumbria,S1,L2,2026-03-02,2026-03-03,,,held\n");
    files.load(manager, ENROLMENTS + "cumbria,T1,cumbria,S1,booked,2026-01-05\n");

    var results =
        files.load(manager, RESULTS + "cumbria,T1,cumbria,S1,yes,splendid,2026-03-03,A9\n");
    var entered = correct(manager, waiting(manager).getFirst(), "result", "passed");

    assertThat(results.counts().quarantined()).isEqualTo(1);
    assertThat(entered)
        .isInstanceOfSatisfying(
            QuarantinedRow.Correction.Entered.class,
            done -> {
              assertThat(rows(manager, "workforce.accreditation")).isEqualTo(1);
              undo(manager, done.importId() + 1, done.importId());
            });
    assertThat(rows(manager, "workforce.accreditation")).isZero();
    assertThat(rows(manager, "workforce.training_result")).isZero();
  }

  /// The award follows the result as an import of its own: it goes first.
  private void undo(Actor actor, long... imports) {
    for (var one : imports) {
      assertThat(history.undo(actor, one, "wrong"))
          .as("import " + one)
          .isInstanceOf(UndoOutcome.Undone.class);
    }
  }

  @Test
  void a_training_manager_reads_an_import_of_people_and_changes_nothing_of_it() {
    var planner = Acting.actor(Role.PLANNER, "cleveland");
    var people =
        files.load(
            planner, PEOPLE + "cleveland,P1,PC,,,2015-04-01,\ncleveland,P2,NOBODY,,,2015-04-01,\n");
    var row = waiting(planner).getFirst();
    var manager = Acting.actor(Role.TRAINING_MANAGER, "cleveland");

    assertThat(history.get(manager, people.importId())).hasSize(1);
    assertThat(history.mayChange(manager, people.importId())).isFalse();
    assertThat(waiting(manager)).isEmpty();
    assertThatThrownBy(() -> history.undo(manager, people.importId(), "mine"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> quarantine.correct(manager, row.id(), Map.of(), row.version()))
        .isInstanceOf(NotAllowed.class);
  }
}
