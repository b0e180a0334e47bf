package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.DueCalendar;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.register.need.Need;
import uk.muster.register.need.NeedOutcome;
import uk.muster.register.need.NeedToKnow;
import uk.muster.risks.picture.ThreatPicture;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// A group is seen by those who need to know of it and by nobody else of the same force, whatever
/// is asked, as the application's own role.
@MusterTest
class NeedToKnowTest {
  private static final ForceId FORCE = new ForceId("humberside");
  private static final Actor KNOWS = who("knows", "Head of crime");
  private static final Actor COLLEAGUE = who("colleague", "Business lead");
  private static final Actor IMPORTER = who("importer", "Keeper of registers");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired DueCalendar calendar;
  @Autowired NeedToKnow needs;
  @Autowired Reference reference;
  @Autowired Exchange exchange;
  @Autowired Risks risks;
  @Autowired Acting acting;
  @Autowired Access access;
  @Autowired JdbcClient sql;

  private static Actor who(String account, String post) {
    return new Actor(account, post, Role.BUSINESS_LEAD, Set.of(FORCE), "local");
  }

  @BeforeEach
  void groups() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    if (registers.find(KNOWS, "crime-groups", FORCE, "teal", today).isEmpty()) {
      add(
          "crime-groups",
          "teal",
          "name=Teal state=active threats=serious-organised-crime next_review="
              + today.plusDays(3));
      add(
          "disruptions",
          "warrants",
          "name=Warrants crime_group=teal level=major happened_on=2026-03 evidence=Result");
      add("tasking", "monthly", "name=Monthly");
      add("bids", "for-teal", "name=For-teal tasking=monthly crime_group=teal decision=open");
      add("bids", "open-bid", "name=Open-bid tasking=monthly decision=open");
      add("exercises", "table", "name=Table state=planned");
      add("exercised-entries", "of-teal", "name=Of-teal exercise=table entry=crime-groups/teal");
      add("exercised-entries", "of-bid", "name=Of-bid exercise=table entry=bids/open-bid");
      action("watch-teal", "crime-groups/teal");
      action("watch-warrants", "disruptions/warrants");
      action("watch-bid", "bids/for-teal");
      action("for-all", "tasking/monthly");
    }
  }

  private void action(String code, String askedBy) {
    add(
        "actions",
        code,
        "name=%s owner=Lead state=open asked_by=%s due=%s"
            .formatted(code, askedBy, today.plusDays(4)));
  }

  private void add(String kind, String code, String values) {
    assertThat(changes.add(KNOWS, kind, draft(code, values), Marking.OFFICIAL_SENSITIVE))
        .isInstanceOf(ChangeOutcome.Saved.class);
  }

  private static Draft draft(String code, String values) {
    var all = new java.util.HashMap<String, String>();
    for (var pair : values.split(" ", -1)) {
      all.put(pair.split("=", -1)[0], pair.split("=", -1)[1]);
    }
    return new Draft(FORCE, code, all);
  }

  private List<String> codes(Actor actor, String kind, EntryQuestion question) {
    return registers.list(actor, kind, question).entries().stream().map(Entry::code).toList();
  }

  /// Everything that the registers tell somebody about what hangs on the group.
  private List<String> told(Actor actor) {
    var all = EntryQuestion.on(today).of(FORCE);
    var told = new ArrayList<String>();
    for (var kind : List.of("crime-groups", "disruptions", "bids", "actions")) {
      told.addAll(codes(actor, kind, all));
      told.addAll(codes(actor, kind, all.searching("teal")));
      told.addAll(codes(actor, kind, all.searching("warrants")));
      told.addAll(codes(actor, kind, all.sortedBy("name", true)));
      told.addAll(codes(actor, kind, all.knownAt(Optional.of(java.time.Instant.now()))));
      registers.titles(actor, kind, FORCE, today, 50).forEach(word -> told.add(word.code()));
      registers.each(actor, kind, all, entry -> told.add(entry.code()));
      told.add(kind + " " + registers.count(actor, kind, all));
      told.add(kind + " of all " + registers.counts(actor, today).get(kind));
    }
    for (var entry : List.of("crime-groups teal", "disruptions warrants", "bids for-teal")) {
      var kind = entry.split(" ", -1)[0];
      var code = entry.split(" ", -1)[1];
      registers.find(actor, kind, FORCE, code, today).ifPresent(one -> told.add(one.code()));
      registers.history(actor, kind, FORCE, code).forEach(one -> told.add(one.code()));
    }
    calendar
        .due(actor, Optional.of(FORCE), new Period(today, today.plusDays(9)))
        .forEach(due -> told.add(due.code()));
    var monthly = registers.get(actor, "tasking", FORCE, "monthly", today);
    registers.pointing(actor, monthly, today, 50).forEach(one -> told.add(one.code()));
    return told;
  }

  @Test
  void a_colleague_of_the_same_force_sees_neither_row_nor_count_nor_link() {
    assertThat(told(KNOWS))
        .contains("teal", "warrants", "for-teal", "watch-teal", "watch-warrants", "watch-bid")
        .contains("crime-groups 1", "disruptions 1", "bids 2", "actions 4");
    assertThat(told(COLLEAGUE))
        .contains("open-bid", "for-all")
        .doesNotContain("teal", "warrants", "for-teal", "watch-teal", "watch-warrants", "watch-bid")
        .contains("crime-groups 0", "disruptions 0", "bids 1", "actions 1")
        .contains(
            "crime-groups of all 0", "disruptions of all 0", "bids of all 1", "actions of all 1");
  }

  @Test
  void an_exercise_does_not_say_that_it_tested_the_group_to_whoever_need_not_know() {
    var table = EntryQuestion.on(today).of(FORCE).holding(java.util.Map.of("exercise", "table"));
    var asked = "select count(1) from exercises.tested where entry like 'crime-groups/%'";

    assertThat(codes(KNOWS, "exercised-entries", table)).containsExactly("of-bid", "of-teal");
    assertThat(codes(COLLEAGUE, "exercised-entries", table)).containsExactly("of-bid");
    assertThat(acting.rollBack(KNOWS, () -> sql.sql(asked).query(Long.class).single())).isOne();
    assertThat(acting.rollBack(COLLEAGUE, () -> sql.sql(asked).query(Long.class).single()))
        .isZero();
  }

  @Test
  void the_picture_of_the_threat_and_the_coverage_are_the_same_for_both_but_for_the_group() {
    for (var actor : List.of(KNOWS, COLLEAGUE)) {
      assertThat(risks.picture(actor, FORCE, "serious-organised-crime", today).steps())
          .flatExtracting(ThreatPicture.Step::entries)
          .isEmpty();
      assertThat(risks.coverage(actor, FORCE, today).rows())
          .flatExtracting(Coverage.Row::places)
          .flatExtracting(Coverage.Place::assessments)
          .isEmpty();
    }
  }

  @Test
  void the_database_tells_the_colleague_nothing_whatever_is_asked_of_it() {
    for (var question :
        List.of(
            "select count(1) from risks.crime_group",
            "select count(1) from risks.disruption",
            "select count(1) from register.need",
            "select count(1) from register.needed()")) {
      assertThat(acting.rollBack(COLLEAGUE, () -> sql.sql(question).query(Long.class).single()))
          .as(question)
          .isZero();
    }
    for (var change :
        List.of(
            "update risks.crime_group set recorded_to = now(), superseded_by = 0",
            "update risks.disruption set recorded_to = now(), superseded_by = 0",
            "update register.need set ended_at = now(), ended_why = 'x', ended_by = 'colleague'")) {
      assertThat(acting.rollBack(COLLEAGUE, () -> sql.sql(change).update())).as(change).isZero();
    }
  }

  @Test
  void the_colleague_cannot_take_the_need_nor_add_to_what_others_know() {
    for (var change :
        List.of(
            """
            insert into register.need (force_id, ref, holder_kind, holder, reason)
            values ('humberside', 'crime-groups/teal', 'account', 'colleague', 'I want to')\
            """,
            """
            insert into risks.disruption (force_id, code, name, crime_group, level, happened_on, strand,
              done_by, evidence, notes, source, marking, valid_from, valid_to, recorded_from, import_id)
            values ('humberside', 'mine', 'Mine', 'teal', 'minor', '2026-01', '', '', 'x', '', '',
              'OFFICIAL', '-infinity', 'infinity', now(), 0)\
            """)) {
      assertThatThrownBy(() -> acting.rollBack(COLLEAGUE, () -> sql.sql(change).update()))
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("row-level security");
    }
    assertThatThrownBy(
            () -> needs.give(COLLEAGUE, "crime-groups", FORCE, "teal", account("colleague"), "x"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> needs.list(COLLEAGUE, "crime-groups", FORCE, "teal"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            needs.list(
                Acting.actor(Role.TRAINING_MANAGER, "humberside"), "crime-groups", FORCE, "teal"))
        .isInstanceOf(NotAllowed.class);
  }

  private void opened(String account, ForceId force) {
    var role = Role.BUSINESS_LEAD;
    var post =
        new Post(
            0,
            "Analyst",
            role,
            new Scope.OfForce(force),
            new Period(LocalDate.of(2020, 1, 1), Period.OPEN),
            role.ceiling(),
            "");
    access.open(Actor.system("test", Set.of()), account, "{noop}not-a-password", post, false);
  }

  @Test
  void an_account_that_cannot_read_the_group_is_refused_whether_there_is_one_or_not() {
    opened("neighbour", new ForceId("cleveland"));

    for (var name : List.of("othr", "neighbour")) {
      assertThat(needs.give(KNOWS, "crime-groups", FORCE, "teal", account(name), "Analysis"))
          .isEqualTo(new NeedOutcome.NoSuchReader(account(name)));
    }
    assertThat(needs.list(KNOWS, "crime-groups", FORCE, "teal"))
        .extracting(need -> need.holder().name())
        .doesNotContain("othr", "neighbour");
  }

  private static Need.Holder account(String name) {
    return new Need.Holder(Need.Kind.ACCOUNT, name);
  }

  @Test
  void a_need_is_given_to_an_account_or_a_post_with_its_reason_and_ends_so() {
    var other = who("other", "Analyst");
    var deputy = who("deputy", "Deputy head");
    var post = new Need.Holder(Need.Kind.POST, "Deputy head");
    opened("other", FORCE);

    assertThat(needs.give(KNOWS, "crime-groups", FORCE, "teal", account("other"), "Analysis"))
        .isEqualTo(new NeedOutcome.Done());
    assertThat(needs.give(KNOWS, "crime-groups", FORCE, "teal", post, "Stands in"))
        .isEqualTo(new NeedOutcome.Done());

    assertThat(told(other)).contains("teal", "warrants", "watch-bid", "crime-groups 1");
    assertThat(told(deputy)).contains("teal", "warrants", "watch-bid", "crime-groups 1");
    assertThat(needs.list(other, "crime-groups", FORCE, "teal"))
        .extracting(Need::holder, Need::reason, Need::givenBy)
        .contains(
            org.assertj.core.groups.Tuple.tuple(account("knows"), "Recorded it first", "knows"),
            org.assertj.core.groups.Tuple.tuple(account("other"), "Analysis", "knows"),
            org.assertj.core.groups.Tuple.tuple(post, "Stands in", "knows"));
    assertThat(needs.give(other, "crime-groups", FORCE, "teal", post, "Twice"))
        .isEqualTo(new NeedOutcome.Already(post));

    assertThat(needs.end(other, "crime-groups", FORCE, "teal", post, "Back at work"))
        .isEqualTo(new NeedOutcome.Done());
    assertThat(needs.end(KNOWS, "crime-groups", FORCE, "teal", account("other"), "Done"))
        .isEqualTo(new NeedOutcome.Done());

    assertThat(told(deputy)).doesNotContain("teal").contains("crime-groups 0");
    assertThat(told(other)).doesNotContain("teal").contains("crime-groups 0");
    assertThat(recorded())
        .contains(
            "need to know given crime-groups/teal the post Deputy head Stands in",
            "need to know ended crime-groups/teal  Back at work");
  }

  private List<String> recorded() {
    return acting.rollBack(
        Acting.actor(Role.AUDITOR, "humberside"),
        () ->
            sql.sql(
                    """
                    select act || ' ' || subject || ' ' || after || ' ' || reason
                    from audit.record\
                    """)
                .query(String.class)
                .list());
  }

  @Test
  void the_last_one_who_needs_to_know_stays() {
    add("crime-groups", "amber", "name=Amber state=active");

    assertThat(needs.end(KNOWS, "crime-groups", FORCE, "amber", account("knows"), "Leaving"))
        .isEqualTo(new NeedOutcome.LastHolder(account("knows")));
    assertThat(codes(KNOWS, "crime-groups", EntryQuestion.on(today).of(FORCE))).contains("amber");
    changes.end(
        KNOWS,
        "crime-groups",
        FORCE,
        "amber",
        registers.get(KNOWS, "crime-groups", FORCE, "amber", today).version(),
        Optional.of(today.minusDays(1)));
  }

  @Test
  void the_same_title_of_a_post_in_another_force_is_another_post() {
    var post = new Need.Holder(Need.Kind.POST, "Analyst of crime");
    needs.give(KNOWS, "crime-groups", FORCE, "teal", post, "Analysis");
    var elsewhere =
        new Actor(
            "elsewhere",
            "Analyst of crime",
            Role.BUSINESS_LEAD,
            Set.of(new ForceId("norfolk")),
            "local");

    assertThat(registers.list(elsewhere, "crime-groups", EntryQuestion.on(today)).entries())
        .isEmpty();
    needs.end(KNOWS, "crime-groups", FORCE, "teal", post, "Done");
  }

  @Test
  void a_reference_that_is_taken_is_refused_by_hand_and_waits_in_a_file() {
    var row = draft("teal", "name=Another state=active");

    var byHand = changes.add(IMPORTER, "crime-groups", row, Marking.OFFICIAL_SENSITIVE);
    var file =
        ImportFiles.csv(
            "crime-groups.csv",
            "force,code,name,state\n"
                + "humberside,teal,Another,active\n"
                + "humberside,umber,Umber,active\n");
    var byFile =
        (ImportOutcome.Loaded) exchange.importFile(IMPORTER, file, ImportOptions.USUAL).getFirst();

    assertThat(((ChangeOutcome.Refused) byHand).faults())
        .extracting(Wrong::words)
        .containsExactly("Reference (teal) is taken");
    assertThat(byFile.counts().quarantined()).isEqualTo(1);
    assertThat(byFile.counts().added()).isEqualTo(1);
    assertThat(registers.get(KNOWS, "crime-groups", FORCE, "teal", today).text("name"))
        .isEqualTo("Teal");
    assertThat(registers.find(KNOWS, "crime-groups", FORCE, "umber", today)).isEmpty();
    var waiting = "select count(1) from exchange.quarantined_row where kind = 'crime-groups'";
    var imports = "select count(1) from exchange.import where kind = 'crime-groups'";
    for (var question : List.of(waiting, imports)) {
      assertThat(acting.rollBack(IMPORTER, () -> sql.sql(question).query(Long.class).single()))
          .isEqualTo(1);
      assertThat(acting.rollBack(KNOWS, () -> sql.sql(question).query(Long.class).single()))
          .isZero();
    }
  }

  @Test
  void nothing_can_be_hung_on_a_group_that_one_does_not_know_of() {
    var disruption =
        draft("x", "name=X crime_group=teal level=minor happened_on=2026-03 evidence=Y");

    var outcome = changes.add(COLLEAGUE, "disruptions", disruption, Marking.OFFICIAL_SENSITIVE);

    assertThat(((ChangeOutcome.Refused) outcome).faults())
        .extracting(Wrong::words)
        .containsExactly("Group (teal) is none of the organised crime groups of this force");
  }
}
