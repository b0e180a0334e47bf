package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.exchange.ImportFiles;
import uk.muster.shared.Role;

/// The pages of training: what is offered, when, who goes, and what became of it.
@MusterTest
class TrainingPagesTest {
  private static final String FORCE = "nottinghamshire";
  private static final String SESSION = "/training/sessions/nottinghamshire/S1";
  private static final String HELD = "/training/sessions/nottinghamshire/S3";

  private final RegisterPages pages;
  private final MockMvcTester mvc;
  private final ImportFiles files;

  @Autowired
  TrainingPagesTest(
      MockMvcTester mvc,
      SignedIn signedIn,
      uk.muster.exchange.Exchange exchange,
      uk.muster.reference.Reference reference) {
    this.mvc = mvc;
    files = new ImportFiles(exchange, reference);
    pages = new RegisterPages(mvc, signedIn);
  }

  @BeforeEach
  void aSchool() {
    pages.load(
        FORCE,
        "people.csv",
        ImportFiles.PEOPLE
            + """
            nottinghamshire,T1,PC,,,2015-04-01,
            nottinghamshire,T2,PC,,,2015-04-01,
            """);
    pages.load(
        FORCE,
        "courses.csv",
        ImportFiles.COURSES
            + """
            nottinghamshire,L2I,Level 2,initial,PO-L2,,,,College,6.1,North,region-east-midlands,2,2,300,,PC,2020-01-01,
            nottinghamshire,L2R,Refresher,refresher,PO-L2,,,,College,6.1,North,,20,,,,,2020-01-01,
            """);
    pages.load(
        FORCE,
        "sessions.csv",
        ImportFiles.SESSIONS
            + """
            nottinghamshire,S1,L2I,2099-03-02,2099-03-03,,,planned
            nottinghamshire,S2,L2R,2026-09-01,2026-09-01,South,,planned
            nottinghamshire,S3,L2I,2026-03-02,2026-03-03,,,planned
            """);
  }

  private Document page(Role role, String path) {
    return HtmlPage.of(pages.get(role, FORCE, path));
  }

  private Document enrol(String person, String on) {
    return posted("/enrolments", Map.of("person_id", person, "state", "booked", "enrolled_on", on));
  }

  private Document result(String person, String result, String on) {
    return posted(
        "/results",
        Map.of("person_id", person, "attended", "yes", "result", result, "result_on", on));
  }

  private Document posted(String what, Map<String, String> form) {
    return posted(SESSION, what, form);
  }

  private Document posted(String session, String what, Map<String, String> form) {
    var answer = pages.post(FORCE, session + what, new HashMap<>(form));
    var to = answer.getResponse().getRedirectedUrl();
    return to == null ? HtmlPage.of(answer, 422) : HtmlPage.of(pages.get(Role.PLANNER, FORCE, to));
  }

  @Test
  void courses_are_listed_with_their_sessions_to_come_and_what_is_not_stated() {
    var page = page(Role.SPR_LEAD, "/training");

    assertThat(page.select("h1").text()).contains("2 courses");
    assertThat(page.select("tr:contains(Level 2)").text()).contains("£300", "2 Mar 2099");
    assertThat(page.expectFirst("tr:contains(Refresher)").text()).contains("not stated");
  }

  @Test
  void a_course_says_what_it_gives_and_how_it_stood() {
    var page = page(Role.SPR_LEAD, "/training/courses/nottinghamshire/L2I");

    assertThat(page.select("dl").text())
        .contains("Public order level 2 (PO-L2), for 12 months", "Licence version 6.1", "£300");
    assertThat(Objects.requireNonNull(page.select("table").last()).text()).contains("still");
    assertThat(page.select("a[href=" + SESSION + "]")).hasSize(1);
  }

  @Test
  void the_calendar_shows_a_month_and_refuses_what_is_none() {
    var march = page(Role.SPR_LEAD, "/training/calendar?month=2099-03");
    var none = page(Role.SPR_LEAD, "/training/calendar?month=2099-13");

    assertThat(march.select("h1").text()).contains("1 session in March 2099");
    assertThat(march.select("table td a[href=" + SESSION + "]")).isNotEmpty();
    assertThat(none.title()).startsWith("Error: ");
    assertThat(none.select(".govuk-error-summary").text()).contains("2099-13");
  }

  @Test
  void somebody_is_enrolled_by_hand_and_passes_and_holds_the_skill() {
    var booked = Map.of("person_id", "T1", "state", "booked", "enrolled_on", "5 January 2026");
    assertThat(posted(HELD, "/enrolments", booked).select("tr:contains(T1)").text())
        .contains("booked");

    var page =
        posted(
            HELD,
            "/results",
            Map.of(
                "person_id", "T1",
                "attended", "yes",
                "result", "passed",
                "result_on", "3 March 2026"));

    assertThat(page.select(".govuk-notification-banner").text()).contains("award");
    assertThat(page.select("tr:contains(T1)").text()).contains("passed on 3 Mar 2026");
    var person = page(Role.PLANNER, "/people/nottinghamshire/T1");
    assertThat(person.select("tr:contains(PO-L2)").text()).contains("3 Mar 2026", "2 Mar 2027");
    assertThat(person.select("h2:contains(Training)")).hasSize(1);
    assertThat(person.select("tr:contains(Level 2):contains(passed)")).hasSize(1);
  }

  @Test
  void what_is_wrong_is_said_beside_the_field_and_kept() {
    enrol("T2", "5 January 2099");

    var nobody = enrol("T9", "5 January 2099");
    var noDay = enrol("T1", "30 February 2099");
    var early = result("T2", "passed", "1 March 2099");

    assertThat(nobody.title()).startsWith("Error: ");
    assertThat(nobody.select("#person_id-error").text())
        .contains("Collar number (T9) is")
        .doesNotContain("person_id");
    assertThat(nobody.select("#person_id").val()).isEqualTo("T9");
    assertThat(noDay.select("#enrolled_on-error").text()).contains("30 February 2099");
    assertThat(early.select("#result_on-error").text())
        .contains("Result on (2099-03-01)", "before the session begins");
  }

  @Test
  void who_reads_counts_only_sees_how_many_and_never_who() {
    enrol("T2", "5 January 2099");
    var coordinator =
        HtmlPage.of(
            pages.get(
                Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands"), SESSION));

    assertThat(coordinator.select("tr:contains(Nottinghamshire)").text()).contains("1");
    assertThat(coordinator.select("main").text()).doesNotContain("T2", "Enrol somebody");
    assertThat(pages.get(Role.SPR_LEAD, FORCE, "/training/enrolments.csv")).hasStatus(403);
  }

  @Test
  void more_booked_than_places_are_called_short_when_places_are_taken_away() {
    enrol("T1", "5 January 2099");
    enrol("T2", "5 January 2099");
    pages.load(
        FORCE,
        "sessions.csv",
        ImportFiles.SESSIONS + "nottinghamshire,S1,L2I,2099-03-02,2099-03-03,,1,planned\n");

    assertThat(page(Role.SPR_LEAD, SESSION).select("dl").text())
        .contains("1 place, 1 more are booked");
    assertThat(page(Role.SPR_LEAD, "/training/calendar?month=2099-03").select("main").text())
        .contains("1 place short");
  }

  @Test
  void a_session_that_is_not_open_is_not_there_for_another_force() {
    assertThat(pages.get(Role.PLANNER, "derbyshire", SESSION)).hasStatus(200);
    assertThat(pages.get(Role.PLANNER, "derbyshire", "/training/sessions/nottinghamshire/S2"))
        .hasStatus(404);
    assertThat(pages.get(Role.PLANNER, "dorset", SESSION)).hasStatus(404);
    assertThat(mvc.get().uri("/training").exchange()).hasStatus(302);
  }

  @Test
  void a_training_manager_enrols_and_enters_results_and_changes_no_other_register() {
    var manager = uk.muster.Acting.actor(Role.TRAINING_MANAGER, FORCE);

    var booked =
        files.load(
            manager,
            ImportFiles.ENROLMENTS + "nottinghamshire,T1,nottinghamshire,S3,booked,2026-01-05\n");
    var passed =
        files.load(
            manager,
            ImportFiles.RESULTS
                + "nottinghamshire,T1,nottinghamshire,S3,yes,passed,2026-03-03,A1\n");

    assertThat(booked.counts().quarantined() + passed.counts().quarantined()).isZero();
    assertThat(page(Role.TRAINING_MANAGER, "/people/nottinghamshire/T1").text())
        .contains("2 Mar 2027");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> files.load(manager, ImportFiles.PEOPLE + "nottinghamshire,T9,PC,,,2020-01-01,\n"))
        .isInstanceOf(uk.muster.shared.NotAllowed.class);
  }

  @Test
  void enrolments_come_as_a_file() {
    enrol("T1", "5 January 2099");

    assertThat(pages.get(Role.PLANNER, FORCE, "/training/enrolments.csv"))
        .bodyText()
        .contains("nottinghamshire,T1,nottinghamshire,S1,booked,2099-01-05,Level 2,2099-03-02");
  }
}
