package uk.muster.workforce.training;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.COURSES;
import static uk.muster.exchange.ImportFiles.ENROLMENTS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.RESULTS;
import static uk.muster.exchange.ImportFiles.SESSIONS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportHistory;
import uk.muster.exchange.ImportOutcome;
import uk.muster.exchange.Quarantine;
import uk.muster.exchange.UndoOutcome;
import uk.muster.files.Fault;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Courses, sessions, enrolments and results come from files, by the rules of every register.
@MusterTest
class TrainingImportTest {
  private final ImportHistory history;
  private final Quarantine quarantine;
  private final Acting acting;
  private final JdbcClient sql;
  private final ImportFiles files;

  @Autowired
  TrainingImportTest(
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

  /// A force with two people, a first course and a refresher of level 2, and a session of each.
  private Actor school(String force, String openTo) {
    var planner = Acting.actor(Role.PLANNER, force);
    files.load(
        planner,
        PEOPLE + "%1$s,T1,PC,,,2015-04-01,\n%1$s,T2,PC,,,2015-04-01,2026-06-30\n".formatted(force));
    files.load(
        planner,
        COURSES
            + "%1$s,L2I,Level 2,initial,PO-L2,,,,College,6.1,North,%2$s,20,2,300,,PC,2020-01-01,\n"
                .formatted(force, openTo)
            + "%1$s,L2R,Refresher,refresher,PO-L2,,,,College,6.1,North,%2$s,20,1,,6,,2020-01-01,\n"
                .formatted(force, openTo)
            + "%1$s,CMD,Commander,initial,PSU-CMD,PO-L2,,,,,,%2$s,,,,,,2020-01-01,\n"
                .formatted(force, openTo));
    files.load(
        planner,
        SESSIONS
            + "%1$s,S1,L2I,2026-03-02,2026-03-03,,,held\n".formatted(force)
            + "%1$s,S2,L2R,2026-09-01,2026-09-01,,,planned\n".formatted(force)
            + "%1$s,S3,CMD,2026-05-04,2026-05-04,,,held\n".formatted(force)
            + "%1$s,S4,L2I,2026-05-05,2026-05-05,,,cancelled\n".formatted(force));
    return planner;
  }

  private List<String> reasons(Actor actor, ImportOutcome.Loaded loaded) {
    return ImportFiles.waiting(quarantine, actor, loaded).stream().map(Fault::code).toList();
  }

  private List<String> awards(Actor actor, String force) {
    return acting.rollBack(
        actor,
        () ->
            sql.sql(
                    """
                    select person_id || ' ' || skill || ' ' || awarded_on || ' ' || expires_on
                      || ' ' || in_date_to
                    from workforce.accreditation
                    where force_id = :force and recorded_to = 'infinity'
                    order by person_id, skill, awarded_on\
                    """)
                .param("force", force)
                .query((row, _) -> row.getString(1))
                .list());
  }

  @Test
  void a_pass_is_followed_by_an_award_as_long_as_the_catalogue_says() {
    var planner = school("kent", "");
    files.load(planner, ENROLMENTS + "kent,T1,kent,S1,booked,2026-01-05\n");

    var results = files.load(planner, RESULTS + "kent,T1,kent,S1,yes,passed,2026-03-03,A9\n");

    assertThat(results.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
    assertThat(awards(planner, "kent"))
        .containsExactly("T1 PO-L2 2026-03-03 2027-03-02 2027-03-02");
    assertThat(history.list(planner, Optional.of(new ForceId("kent")), 0).getFirst())
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo("accreditations");
          assertThat(one.file()).isEqualTo("results of import " + results.importId());
          assertThat(one.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
        });
  }

  @Test
  void a_refresher_extends_the_skill_and_closes_the_earlier_award() {
    var planner = school("essex", "");
    files.load(planner, AWARDS + "essex,T1,PO-L2,2025-10-01,2026-09-30\n");
    files.load(planner, ENROLMENTS + "essex,T1,essex,S2,booked,2026-01-05\n");

    files.load(planner, RESULTS + "essex,T1,essex,S2,yes,passed,2026-09-01,\n");

    assertThat(awards(planner, "essex"))
        .containsExactly(
            "T1 PO-L2 2025-10-01 2026-09-30 2026-08-31",
            "T1 PO-L2 2026-09-01 2027-02-28 2027-02-28");
  }

  @Test
  void a_refresher_before_the_first_award_waits_in_quarantine() {
    var planner = school("dorset", "");
    files.load(planner, ENROLMENTS + "dorset,T1,dorset,S2,booked,2026-01-05\n");

    var results = files.load(planner, RESULTS + "dorset,T1,dorset,S2,yes,passed,2026-09-01,\n");

    assertThat(reasons(planner, results)).containsExactly("refresher-before-award");
    assertThat(awards(planner, "dorset")).isEmpty();
  }

  @Test
  void results_of_people_who_are_not_booked_wait_in_quarantine() {
    var planner = school("surrey", "");
    files.load(
        planner,
        ENROLMENTS
            + "surrey,T1,surrey,S1,withdrawn,2026-01-05\nsurrey,T1,surrey,S3,booked,2026-01-05\n");

    var results =
        files.load(
            planner,
            RESULTS
                + "surrey,T1,surrey,S1,yes,passed,2026-03-03,\n"
                + "surrey,T2,surrey,S1,yes,passed,2026-03-03,\n"
                + "surrey,T9,surrey,S1,yes,passed,2026-03-03,\n"
                + "surrey,T1,surrey,S3,yes,passed,2026-02-30,\n"
                + "surrey,T1,surrey,S3,no,passed,2026-05-04,\n"
                + "surrey,T1,surrey,S2,yes,passed,2026-08-01,\n");

    assertThat(results.counts()).isEqualTo(new ImportCounts(6, 0, 0, 0, 6));
    assertThat(reasons(planner, results))
        .containsExactly(
            "not-enrolled",
            "not-enrolled",
            "unknown-person",
            "bad-date",
            "not-attended",
            "not-enrolled");
  }

  @Test
  void command_is_passed_only_with_the_skill_that_it_requires_and_on_a_possible_day() {
    var planner = school("cumbria", "");
    files.load(
        planner,
        ENROLMENTS
            + "cumbria,T1,cumbria,S3,booked,2026-01-05\ncumbria,T2,cumbria,S3,booked,2026-01-05\n");
    files.load(planner, AWARDS + "cumbria,T2,PO-L2,2026-01-01,2026-12-31\n");

    var results =
        files.load(
            planner,
            RESULTS
                + "cumbria,T1,cumbria,S3,yes,passed,2026-05-04,\n"
                + "cumbria,T2,cumbria,S3,yes,passed,2026-05-03,\n");

    assertThat(reasons(planner, results)).containsExactly("prerequisite", "result-before-session");
  }

  @Test
  void nobody_is_enrolled_who_does_not_serve_or_into_what_is_not_there() {
    var planner = school("suffolk", "");
    school("norfolk", "");

    var enrolments =
        files.load(
            planner,
            ENROLMENTS
                + "suffolk,T2,suffolk,S2,booked,2026-01-05\n"
                + "suffolk,T1,suffolk,S4,booked,2026-01-05\n"
                + "suffolk,T1,suffolk,S9,booked,2026-01-05\n"
                + "suffolk,T1,norfolk,S1,booked,2026-01-05\n"
                + "suffolk,T1,suffolk,S1,perhaps,2026-01-05\n"
                + "norfolk,T1,norfolk,S1,booked,2026-01-05\n");

    assertThat(reasons(planner, enrolments))
        .containsExactly(
            "not-serving",
            "cancelled",
            "unknown-session",
            "unknown-session",
            "unknown-word",
            "not-covered");
  }

  @Test
  void a_force_of_the_grouping_sends_its_people_to_a_shared_session() {
    school("derbyshire", "region-east-midlands");
    var planner = school("lincolnshire", "");

    var enrolments =
        files.load(planner, ENROLMENTS + "lincolnshire,T1,derbyshire,S1,booked,2026-01-05\n");
    var results =
        files.load(planner, RESULTS + "lincolnshire,T1,derbyshire,S1,yes,passed,2026-03-03,\n");

    assertThat(enrolments.counts().added()).isEqualTo(1);
    assertThat(results.counts().added()).isEqualTo(1);
    assertThat(awards(planner, "lincolnshire")).hasSize(1);
  }

  @Test
  void what_relies_on_an_import_is_undone_first() {
    var planner = school("durham", "");
    var enrolments = files.load(planner, ENROLMENTS + "durham,T1,durham,S1,booked,2026-01-05\n");
    var results = files.load(planner, RESULTS + "durham,T1,durham,S1,yes,passed,2026-03-03,\n");
    var awards = history.list(planner, Optional.of(new ForceId("durham")), 0).getFirst().id();

    var tooEarly = history.undo(planner, enrolments.importId(), "wrong");
    var early = history.undo(planner, results.importId(), "wrong");
    var first = history.undo(planner, awards, "wrong");
    var second = history.undo(planner, results.importId(), "wrong");
    var third = history.undo(planner, enrolments.importId(), "wrong");

    assertThat(tooEarly).isInstanceOf(UndoOutcome.Refused.class);
    assertThat(early)
        .isEqualTo(
            new UndoOutcome.Refused(
                "import %d gave its awards: undo that one first".formatted(awards)));
    assertThat(List.of(first, second, third)).hasOnlyElementsOfType(UndoOutcome.Undone.class);
    assertThat(awards(planner, "durham")).isEmpty();
  }

  @Test
  void a_pass_with_its_award_is_not_taken_back_by_a_file_alone() {
    var planner = school("gwent", "");
    files.load(planner, ENROLMENTS + "gwent,T1,gwent,S1,booked,2026-01-05\n");
    files.load(planner, RESULTS + "gwent,T1,gwent,S1,yes,passed,2026-03-03,\n");
    var awards = history.list(planner, Optional.of(new ForceId("gwent")), 0).getFirst().id();

    var refused = files.load(planner, RESULTS + "gwent,T1,gwent,S1,yes,failed,2026-03-03,\n");
    history.undo(planner, awards, "failed after all");
    var taken = files.load(planner, RESULTS + "gwent,T1,gwent,S1,yes,failed,2026-03-03,\n");

    assertThat(reasons(planner, refused)).containsExactly("award-given");
    assertThat(taken.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
  }

  @Test
  void the_same_files_twice_change_nothing() {
    var planner = school("cheshire", "");
    files.load(planner, ENROLMENTS + "cheshire,T1,cheshire,S1,booked,2026-01-05\n");
    files.load(planner, RESULTS + "cheshire,T1,cheshire,S1,yes,passed,2026-03-03,\n");
    var imports = history.list(planner, Optional.of(new ForceId("cheshire")), 0).size();

    var again = files.load(planner, RESULTS + "cheshire,T1,cheshire,S1,yes,passed,2026-03-03,\n");

    assertThat(again.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
    assertThat(history.list(planner, Optional.of(new ForceId("cheshire")), 0)).hasSize(imports + 1);
  }

  @Test
  void a_figure_that_nobody_stated_is_not_0() {
    var planner = school("cleveland", "");

    var figures =
        acting.rollBack(
            planner,
            () ->
                sql.sql(
                        """
                        select course || ' ' || coalesce(cost::text, 'none') || ' '
                          || coalesce(places::text, 'none')
                        from workforce.course where force_id = 'cleveland' order by course\
                        """)
                    .query((row, _) -> row.getString(1))
                    .list());

    assertThat(figures).containsExactly("CMD none none", "L2I 300 20", "L2R none 20");
  }

  @Test
  void a_course_that_contradicts_itself_is_refused() {
    var planner = Acting.actor(Role.PLANNER, "sussex");

    var loaded =
        files.load(
            planner,
            COURSES
                + "sussex,A,No skill,initial,,,,,,,,,,,,,,2020-01-01,\n"
                + "sussex,B,No host,delta,,,,,,,,,,,,,,2020-01-01,\n"
                + "sussex,C/1,Slash,module,,,,,,,,,,,,,,2020-01-01,\n"
                + "sussex,D,Ends first,module,,,,,,,,,,,,,,2020-01-01,2019-12-31\n"
                + "sussex,E,Not ours,module,,,,,,,,region-east-midlands,,,,,,2020-01-01,\n"
                + "sussex,F,Long,initial,PO-L2,,,,,,,,,,,700,,2020-01-01,\n"
                + "sussex,G,Minus,module,,,,,,,,,-1,,,,,2020-01-01,\n"
                + "sussex,H,Odd,seminar,,,,,,,,,,,,,,2020-01-01,\n");

    assertThat(reasons(planner, loaded))
        .containsExactly(
            "empty",
            "empty",
            "bad-identifier",
            "end-before-start",
            "not-a-member",
            "out-of-range",
            "bad-number",
            "unknown-word");
  }
}
