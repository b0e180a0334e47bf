package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.PEOPLE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.QuarantinedRow.Correction;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Files in: every row is counted, the same file twice changes nothing, an import can be undone.
@MusterTest
class ExchangeTest {
  private static final String DORSET_PEOPLE =
      PEOPLE + "dorset,X1,PC,Response,,2015-04-01,\ndorset,X2,PS,Response,,2010-04-01,2030-03-31\n";
  private static final Actor DORSET = Acting.actor(Role.PLANNER, "dorset");

  @Autowired Exchange exchange;
  @Autowired ImportHistory history;
  @Autowired Reference reference;
  ImportFiles files;

  @BeforeEach
  void open() {
    files = new ImportFiles(exchange, reference);
  }

  @Autowired Quarantine quarantine;

  @Test
  void the_same_file_twice_changes_nothing() {
    var planner = Acting.actor(Role.PLANNER, "kent");
    var people = PEOPLE + "kent,X1,PC,Response,,2015-04-01,\nkent,X2,PS,,,2010-04-01,2030-03-31\n";

    assertThat(files.load(planner, people).counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
    assertThat(files.load(planner, people).counts()).isEqualTo(new ImportCounts(2, 0, 0, 2, 0));
  }

  @Test
  void each_bad_row_waits_with_its_reason() {
    var outcome =
        files.load(
            DORSET,
            DORSET_PEOPLE
                + "dorset,X3,XX,Response,,2015-04-01,\n"
                + "dorset,X4,PC,Response,,31/02/2015,\n"
                + "dorset,X5,PC,Response,,2026-02-30,\n"
                + "dorset,X6,PC,Response,,2015-04-01,2014-01-01\n"
                + "dorset,X7,PC,Response,,2015-04-01\n"
                + "dorset,X8,PC,Response,,2015-04-01,\n"
                + "dorset,X8,PC,Response,,2015-04-01,\n"
                + "dorset,X9,PC,Response,,2015-04-01,\n"
                + "dorset,X9,PS,Response,,2015-04-01,\n"
                + "atlantis,X9,PS,Response,,2015-04-01,\n"
                + "kent,X9,PS,Response,,2015-04-01,\n");

    var waiting =
        quarantine.list(
            DORSET,
            new QuarantineQuestion(
                Optional.empty(),
                "",
                "",
                outcome.importId(),
                QuarantinedRow.State.WAITING,
                0,
                100));
    assertThat(outcome.counts().rowsIn()).isEqualTo(13);
    assertThat(waiting)
        .extracting(row -> "%d %s".formatted(row.line(), row.fault().code()))
        .containsExactly(
            "4 unknown-rank",
            "5 bad-date",
            "6 bad-date",
            "7 end-before-start",
            "8 wrong-columns",
            "10 duplicate",
            "11 contradicting",
            "12 contradicting",
            "13 unknown-force",
            "14 not-covered");
    assertThat(waiting.getLast().force()).isEmpty();
    assertThat(waiting.getFirst().cells()).containsEntry("person_id", "X3");
  }

  @Test
  void a_corrected_row_is_replayed() {
    var planner = Acting.actor(Role.PLANNER, "essex");
    files.load(planner, PEOPLE + "essex,Y1,CONSTABLE,Response,,2015-04-01,\n");
    var row = quarantine.list(planner, QuarantineQuestion.waiting()).getLast();

    var still = quarantine.correct(planner, row.id(), row.cells(), row.version());
    var cells = new java.util.HashMap<>(row.cells());
    cells.put("rank", "PC");
    var entered = quarantine.correct(planner, row.id(), cells, row.version());

    assertThat(still).isInstanceOf(Correction.Refused.class);
    assertThat(entered)
        .isInstanceOfSatisfying(
            Correction.Entered.class,
            done -> assertThat(done.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0)));
    assertThat(quarantine.get(planner, row.id()).state()).isEqualTo(QuarantinedRow.State.CORRECTED);
  }

  @Test
  void rows_that_lacked_a_person_are_replayed_when_the_person_came() {
    var planner = Acting.actor(Role.PLANNER, "surrey");
    var awards =
        files.load(
            planner,
            AWARDS
                + "surrey,Z1,PO-L2,2026-01-01,2026-12-31\nsurrey,Z2,PO-L2,2026-01-01,2026-12-31\n");
    files.load(planner, PEOPLE + "surrey,Z1,PC,,,2015-04-01,\n");

    var replayed = quarantine.replay(planner, new ForceId("surrey"), "accreditations", 0);

    assertThat(awards.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2));
    assertThat(replayed)
        .isInstanceOfSatisfying(
            EntryOutcome.Entered.class,
            done -> assertThat(done.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 1)));
  }

  @Test
  void an_import_is_undone_as_a_whole() {
    var planner = Acting.actor(Role.PLANNER, "suffolk");
    var first = files.load(planner, PEOPLE + "suffolk,U1,PC,,,2015-04-01,\n");
    var second =
        files.load(
            planner,
            PEOPLE + "suffolk,U1,PS,,,2015-04-01,\nsuffolk,U2,PC,,,2015-04-01,\n",
            ImportOptions.USUAL.asAt(LocalDate.of(2026, 11, 1)));

    var tooEarly = history.undo(planner, first.importId(), "wrong file");
    var undone = history.undo(planner, second.importId(), "wrong file");
    var twice = history.undo(planner, second.importId(), "wrong file");
    var again = files.load(planner, PEOPLE + "suffolk,U1,PC,,,2015-04-01,\n");
    var atLast = history.undo(planner, first.importId(), "wrong file");

    assertThat(second.counts()).isEqualTo(new ImportCounts(2, 1, 1, 0, 0));
    assertThat(tooEarly).isInstanceOf(UndoOutcome.Refused.class);
    assertThat(undone).isInstanceOf(UndoOutcome.Undone.class);
    assertThat(twice).isInstanceOf(UndoOutcome.Refused.class);
    assertThat(again.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
    assertThat(atLast).isInstanceOf(UndoOutcome.Undone.class);
  }

  @Test
  void a_force_may_use_its_own_words() {
    var planner = Acting.actor(Role.PLANNER, "gwent");
    var gwent = new ForceId("gwent");
    files.load(planner, PEOPLE + "gwent,W1,PC,,,2015-04-01,\n");
    exchange.map(planner, gwent, "", "Collar No", "person_id");
    exchange.map(planner, gwent, "skill", "Level 2", "PO-L2");

    var outcome =
        files.load(
            planner,
            "force,Collar No,skill,awarded_on,expires_on\ngwent,W1,Level 2,2026-01-01,\n",
            ImportOptions.USUAL.withMappingOf(gwent));

    assertThat(outcome.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
  }

  @Test
  void a_row_by_hand_goes_the_same_way() {
    var planner = Acting.actor(Role.PLANNER, "cumbria");

    assertThat(
            exchange.enter(
                planner,
                "accreditations",
                Map.of(
                    "force",
                    "cumbria",
                    "person_id",
                    "nobody",
                    "skill",
                    "PO-L2",
                    "awarded_on",
                    "2026-01-01",
                    "expires_on",
                    "")))
        .isInstanceOfSatisfying(
            EntryOutcome.Refused.class,
            refused ->
                assertThat(refused.faults()).extracting("code").containsExactly("unknown-person"));
  }
}
