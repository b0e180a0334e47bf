package uk.muster.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.BASES;
import static uk.muster.exchange.ImportFiles.DUTIES;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.RESTRICTIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportHistory;
import uk.muster.exchange.ImportOptions;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// The people register answers who, with what, since when and until when.
@MusterTest
class WorkforceTest {
  private static final ForceId FORCE = new ForceId("hampshire");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "hampshire");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Autowired Exchange exchange;
  @Autowired ImportHistory history;
  @Autowired Reference reference;
  @Autowired PeopleRegister register;
  @Autowired Workforce workforce;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @BeforeEach
  void aSmallForce() {
    var files = new ImportFiles(exchange, reference);
    files.load(PLANNER, BASES + "hampshire,HQ,Headquarters,51.06,-1.31\n");
    files.load(
        PLANNER,
        PEOPLE.strip()
            + ",name\n"
            + "hampshire,H1,PC,Response,HQ,2005-04-01,,Ann Example\n"
            + "hampshire,H2,PS,Response,HQ,2010-04-01,2026-12-31,\n"
            + "hampshire,H3,PC,Training,,2010-04-01,2020-03-31,\n",
        ImportOptions.USUAL.asAt(LocalDate.of(2026, 1, 1)));
    files.load(
        PLANNER,
        AWARDS
            + "hampshire,H1,PO-L2,2011-01-01,2011-12-31\n"
            + "hampshire,H1,PO-L2,2026-01-01,2026-12-31\n"
            + "hampshire,H2,PO-L2,2025-01-01,2025-12-31\n"
            + "hampshire,H2,PO-MEDIC,2026-01-01,\n");
    files.load(
        PLANNER,
        RESTRICTIONS
            + "hampshire,H1,sickness,2026-12-01,2026-12-05\n"
            + "hampshire,H2,workplace-adjustment,2026-12-01,2026-12-05\n");
    files.load(PLANNER, DUTIES + "hampshire,H1,2026-11-21T06:00:00,2026-11-21T16:00:00+00:00\n");
  }

  @Test
  void a_page_lists_who_serves_with_what_is_in_date() {
    var page = register.people(PLANNER, PeopleQuestion.of(FORCE, DAY));

    assertThat(page.total()).isEqualTo(2);
    assertThat(page.people())
        .extracting(line -> line.personId() + " " + line.name() + " " + line.skills())
        .containsExactly("H1 Ann Example [PO-L2]", "H2  [PO-MEDIC]");
  }

  @Test
  void people_are_found_by_skill_and_by_words() {
    var day = PeopleQuestion.of(FORCE, DAY);

    assertThat(register.people(PLANNER, day.holding("PO-L2")).people()).hasSize(1);
    assertThat(register.people(PLANNER, day.like("example")).people()).hasSize(1);
    assertThat(register.people(PLANNER, day.like("nobody")).total()).isZero();
  }

  @Test
  void who_was_in_date_on_6_august_2011() {
    var then = PeopleQuestion.of(FORCE, LocalDate.of(2011, 8, 6)).holding("PO-L2");

    assertThat(register.people(PLANNER, then).people())
        .extracting(PeoplePage.Line::personId)
        .containsExactly("H1");
  }

  @Test
  void a_promotion_keeps_the_rank_before() {
    var files = new ImportFiles(exchange, reference);
    var promoted =
        files.load(
            PLANNER,
            PEOPLE + "hampshire,H1,PS,Response,HQ,2005-04-01,\n",
            ImportOptions.USUAL.asAt(LocalDate.of(2026, 11, 1)));

    var record = register.person(PLANNER, FORCE, "H1", Optional.empty());
    history.undo(PLANNER, promoted.importId(), "test");
    var again = register.person(PLANNER, FORCE, "H1", Optional.empty());

    assertThat(record.service())
        .extracting(one -> one.rank() + " to " + one.held().to())
        .containsExactly("PC to 2026-10-31", "PS to " + Period.OPEN);
    assertThat(again.service()).extracting(PersonRecord.Service::rank).containsExactly("PC");
    assertThat(
            register
                .person(
                    PLANNER,
                    FORCE,
                    "H1",
                    Optional.of(record.service().get(1).source().recordedFrom()))
                .service())
        .hasSize(2);
  }

  @Test
  void nobody_is_found_who_is_not_there() {
    assertThatThrownBy(() -> register.person(PLANNER, FORCE, "H9", Optional.empty()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void people_are_sorted_by_any_column_both_ways() {
    var all = PeopleQuestion.of(FORCE, DAY);

    assertThat(ids(all.sorted(PeopleQuestion.Order.RANK, true))).containsExactly("H2", "H1");
    assertThat(ids(all.sorted(PeopleQuestion.Order.LEAVES_ON, false))).containsExactly("H2", "H1");
    for (var order : PeopleQuestion.Order.values()) {
      assertThat(ids(all.sorted(order, false))).as("%s", order).hasSize(2);
      assertThat(ids(all.sorted(order, true))).as("%s", order).hasSize(2);
    }
  }

  private List<String> ids(PeopleQuestion question) {
    return register.people(PLANNER, question).people().stream()
        .map(PeoplePage.Line::personId)
        .toList();
  }

  @Test
  void the_extract_holds_what_forming_needs() {
    var days = new Period(DAY, DAY.plusDays(365));

    var extract =
        workforce.extract(
            PLANNER, FORCE, Set.of("PO-L2", "PO-DRIVER"), false, days, Optional.empty(), true);

    assertThat(extract.people())
        .containsExactly(new Extract.Line("H1", "PC", "HQ", LocalDate.of(2005, 4, 1), Period.OPEN));
    assertThat(extract.held())
        .containsExactly(
            new Extract.Held("H1", "PO-L2", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    assertThat(extract.away())
        .containsExactly(
            new Extract.Away("H1", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5)));
    assertThat(extract.duties())
        .containsExactly(
            new Extract.OnDuty(
                "H1",
                Instant.parse("2026-11-21T06:00:00Z"),
                Instant.parse("2026-11-21T16:00:00Z")));
    assertThat(
            workforce
                .extract(PLANNER, FORCE, Set.of(), true, days, Optional.of(Instant.EPOCH), false)
                .people())
        .isEmpty();
  }

  @Test
  void the_version_rises_with_a_change_only() {
    var before = workforce.states(PLANNER, Optional.of(FORCE)).getOrDefault(FORCE, List.of());
    new ImportFiles(exchange, reference)
        .load(PLANNER, BASES + "hampshire,HQ,Headquarters,51.06,-1.31\n");
    var after = workforce.states(PLANNER, Optional.of(FORCE)).getOrDefault(FORCE, List.of());

    assertThat(versions(after)).isEqualTo(versions(before));
    assertThat(versions(before)).hasSize(5);
  }

  private static List<String> versions(List<RegisterState> states) {
    return states.stream().map(state -> state.register() + " " + state.version()).toList();
  }

  @Test
  void who_reads_counts_only_sees_nobody() {
    var coordinator = Acting.actor(Role.NATIONAL_COORDINATOR, "hampshire");

    assertThatThrownBy(() -> register.people(coordinator, PeopleQuestion.of(FORCE, DAY)))
        .isInstanceOf(NotAllowed.class);
    assertThat(workforce.states(coordinator, Optional.of(FORCE)).get(FORCE)).hasSize(5);
  }

  @Test
  void each_page_that_is_read_is_recorded() {
    var reader = Acting.actor(Role.CONTROL_ROOM_SUPERVISOR, "hampshire");
    register.people(reader, PeopleQuestion.of(FORCE, DAY));

    var subjects =
        acting.rollBack(
            Acting.actor(Role.AUDITOR, "hampshire"),
            () ->
                sql.sql(
                        """
                        select subject from audit.record
                        where account = 'test.control-room-supervisor' and force_id = 'hampshire'\
                        """)
                    .query((row, _) -> row.getString(1))
                    .list());
    assertThat(subjects).containsExactly("list of people: H1, H2");
  }

  @Test
  void all_people_are_handed_out_for_a_file_and_that_is_recorded() {
    var question = PeopleQuestion.of(FORCE, DAY).holding("PO-L2");
    var rows = new ArrayList<String>();
    register.eachPerson(PLANNER, question, one -> rows.add(one.personId() + one.skills()));

    assertThat(rows).containsExactly("H1[PO-L2]");
    assertThat(question.words()).isEqualTo("on 2026-11-21, in date in PO-L2");
    assertThatThrownBy(() ->
            register.eachPerson(
                Acting.actor(Role.PLANNER, "kent"), question, _ -> rows.add("told")))
        .isInstanceOf(NotAllowed.class);
    assertThat(rows).hasSize(1);
  }

  @Test
  void who_may_not_read_people_is_refused_by_the_register_itself() {
    var region = Acting.actor(Role.REGIONAL_COORDINATOR, "hampshire");
    var question = PeopleQuestion.of(FORCE, DAY);

    for (var asked :
        List.<ThrowableAssert.ThrowingCallable>of(
            () -> register.people(region, question),
            () -> register.eachPerson(region, question, _ -> {}),
            () -> register.person(region, FORCE, "H1", Optional.empty()),
            () -> register.forcesOf(region, "H1"))) {
      assertThatThrownBy(asked).isInstanceOf(NotAllowed.class);
    }
  }
}
