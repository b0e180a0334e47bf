package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.VEHICLES;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What a complete file leaves out stays, until somebody confirms that it ended.
@MusterTest
class MissingTest {
  private static final ForceId NORFOLK = new ForceId("norfolk");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "norfolk");
  private static final ImportOptions COMPLETE = ImportOptions.USUAL.asComplete();

  @Autowired Exchange exchange;
  @Autowired ImportHistory history;
  @Autowired Reference reference;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;
  ImportFiles files;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @BeforeEach
  void open() {
    files = new ImportFiles(exchange, reference);
  }

  private String people(String... ids) {
    var text = new StringBuilder(PEOPLE);
    for (var id : ids) {
      text.append("norfolk,%s,PC,Response,,2015-04-01,\n".formatted(id));
    }
    return text.toString();
  }

  private String last(String person) {
    return acting.rollBack(
        PLANNER,
        () ->
            sql.sql(
                    """
                    select string_agg(leaves_on::text || ' ' || rank, ',' order by valid_from)
                    from workforce.service where force_id = 'norfolk' and person_id = :person
                      and recorded_to = 'infinity'\
                    """)
                .param("person", person)
                .query((row, _) -> row.getString(1))
                .single());
  }

  private List<String> waiting(ImportOutcome.Loaded complete) {
    return history.missing(PLANNER, complete.importId(), NORFOLK, "");
  }

  /// Other tests leave people in the same register.
  private List<String> waiting(ImportOutcome.Loaded complete, String letter) {
    return waiting(complete).stream().filter(subject -> subject.startsWith(letter)).toList();
  }

  @Test
  void who_is_confirmed_to_have_left_has_a_last_day_and_waits_no_longer() {
    files.load(PLANNER, people("M1", "M2", "M3"));
    var complete = files.load(PLANNER, people("M1"), COMPLETE);
    var before = waiting(complete, "M");
    var last = today.minusDays(1);

    var outcome = history.confirmEnded(PLANNER, complete.importId(), NORFOLK, List.of("M2"), last);

    assertThat(complete.imports().getFirst().missing()).isGreaterThanOrEqualTo(2);
    assertThat(before).containsExactly("M2", "M3");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            EntryOutcome.Entered.class,
            entered -> assertThat(entered.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0)));
    assertThat(last("M2")).isEqualTo(last + " PC");
    assertThat(last("M3")).isEqualTo("infinity PC");
    assertThat(waiting(complete, "M")).containsExactly("M3");
    assertThat(history.confirmEnded(PLANNER, complete.importId(), NORFOLK, List.of("M2"), last))
        .isInstanceOf(EntryOutcome.Refused.class);
  }

  @Test
  void a_confirmation_is_audited_and_can_be_undone() {
    files.load(PLANNER, people("N1", "N2"));
    var complete = files.load(PLANNER, people("N1", "M1", "M2", "M3"), COMPLETE);

    var entered =
        (EntryOutcome.Entered)
            history.confirmEnded(
                PLANNER, complete.importId(), NORFOLK, List.of("N2"), today.minusDays(1));
    var kept = history.get(PLANNER, entered.importId()).getFirst();
    history.undo(PLANNER, entered.importId(), "still here");

    assertThat(kept.file())
        .isEqualTo("not named by import %d, confirmed as ended".formatted(complete.importId()));
    assertThat(kept.account()).isEqualTo(PLANNER.account());
    assertThat(last("N2")).isEqualTo("infinity PC");
    assertThat(waiting(complete)).contains("N2");
  }

  @Test
  void a_last_day_before_the_first_is_refused_with_both() {
    files.load(PLANNER, people("L1", "L2"));
    var complete = files.load(PLANNER, people("L1"), COMPLETE);

    var outcome =
        history.confirmEnded(
            PLANNER, complete.importId(), NORFOLK, List.of("L2"), LocalDate.of(2014, 1, 1));
    var future =
        history.confirmEnded(
            PLANNER, complete.importId(), NORFOLK, List.of("L2"), today.plusDays(1));

    assertThat(words(outcome)).contains("leaves_on (2014-01-01) is before starts_on (2015-04-01)");
    assertThat(words(future)).contains(today.plusDays(1).toString());
    assertThat(waiting(complete)).contains("L2");
  }

  @Test
  void an_award_that_ended_before_stays_as_it_is_and_is_not_missing() {
    files.load(PLANNER, people("A1"));
    files.load(
        PLANNER,
        AWARDS
            + "norfolk,A1,PO-L2,2018-01-01,2018-12-31\n"
            + "norfolk,A1,PO-MEDIC,2020-01-01,\n"
            + "norfolk,A1,PO-DRIVER,2020-01-01,\n");

    var complete = files.load(PLANNER, AWARDS + "norfolk,A1,PO-DRIVER,2020-01-01,\n", COMPLETE);

    assertThat(waiting(complete)).containsExactly("A1 PO-MEDIC 2020-01-01");
    assertThat(
            history.confirmEnded(
                PLANNER, complete.importId(), NORFOLK, waiting(complete), today.minusDays(1)))
        .isInstanceOf(EntryOutcome.Entered.class);
    assertThat(waiting(complete)).isEmpty();
  }

  @Test
  void vehicles_end_in_the_same_way_and_bases_have_no_end() {
    files.load(
        PLANNER,
        VEHICLES + "norfolk,V1,PO-CARRIER,,2020-01-01,\nnorfolk,V2,PO-CARRIER,,2020-01-01,\n");
    var complete = files.load(PLANNER, VEHICLES + "norfolk,V1,PO-CARRIER,,2020-01-01,\n", COMPLETE);
    var bases = files.load(PLANNER, ImportFiles.BASES + "norfolk,HQ,Headquarters,52.6,1.3\n");

    assertThat(
            history.confirmEnded(
                PLANNER, complete.importId(), NORFOLK, List.of("V2"), today.minusDays(1)))
        .isInstanceOf(EntryOutcome.Entered.class);
    assertThat(history.end(PLANNER, bases.importId())).isEqualTo(Optional.empty());
  }

  private static String words(EntryOutcome outcome) {
    return outcome instanceof EntryOutcome.Refused(var faults)
        ? faults.getFirst().words()
        : "not refused";
  }
}
