package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Every page, wide and narrow: one heading, nothing that axe finds, no sideways scroll.
@Journey
class EveryPageTest {
  private static final ForceId LEICESTERSHIRE = new ForceId("leicestershire");

  @Autowired Town town;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  /// Pages that other tests of this class and {@link RegisterPagesInTheBrowserTest} look at.
  private static final List<String> ELSEWHERE =
      List.of(
          "/accounts",
          "/assessment/signing/leicestershire-quarter-of-the-town/leicestershire",
          "/accounts/planner.leicestershire",
          "/joiners",
          "/inspection-requests/new",
          "/inspection-requests/asked-320",
          "/inspection-certificates/leicestershire/browser",
          "/evidence/new",
          "/evidence/leicestershire/minutes-of-spring-320",
          "/open-account",
          "/audit",
          "/audit/through",
          "/audit/retention",
          "/audit/subject",
          "/posts",
          "/posts/give",
          "/posts/7",
          "/sharing",
          "/your-posts/7/lend",
          "/who-can-see",
          "/frameworks/bring-in",
          "/frameworks/mappings/bring-in",
          "/frameworks/leicestershire-spr-2023-cyber/1/add",
          "/frameworks/leicestershire-spr-2023-cyber/1/questions/cy-capacity-local-1/change",
          "/imports/7",
          "/imports/7/missing",
          "/imports/7/undo",
          "/documents/leicestershire/paper",
          "/documents/leicestershire/paper/section",
          "/documents/leicestershire/paper/compare",
          "/people/leicestershire/L1",
          "/quarantine",
          "/risks/need-to-know/leicestershire/teal",
          "/quarantine/7",
          "/readiness",
          "/readiness/regions/region-east-midlands",
          "/reference/unit-types/psu",
          "/reports/runs",
          "/reports/runs/7",
          "/settings",
          "/sign-in",
          "/sign-in/break-glass",
          "/sign-in/forgotten",
          "/sign-in/new-password",
          "/sign-in/second-step");

  static Stream<Arguments> pages() {
    return Stream.of(
            "readiness-force /readiness/leicestershire?unit=psu-with-medics&on=2013-09-30",
            "readiness-empty /readiness/leicestershire",
            "readiness-people /readiness/leicestershire/people?unit=psu&on=2013-09-30&roles=driver",
            "readiness-units /readiness/leicestershire/units?unit=psu&on=2013-09-30",
            "control-room"
                + " /control-room/leicestershire?unit=psu&at=2013-09-10T12:45&point=52.635,-1.133",
            "people /people?on=2013-09-30",
            "people-expiring /people/expiring?days=90&on=2013-09-30",
            "skills /skills?on=2013-09-30",
            "succession /succession",
            "succession-force /succession/leicestershire?unit=psu",
            "succession-people /succession/leicestershire/people?unit=psu",
            "take-up /training/take-up",
            "take-up-forces /training/take-up/forces",
            "requirements /training/requirements",
            "training-together /training/together",
            "training /training",
            "training-calendar /training/calendar?month=2013-10",
            "training-course /training/courses/leicestershire/CYBER-1",
            "training-session /training/sessions/leicestershire/C1-2013",
            "vehicles /vehicles?on=2013-09-30",
            "labels /labels",
            "consistency /consistency",
            "check /check/leicestershire/vehicle/J1",
            "imports /imports",
            "transfer /transfers?of=leicestershire/L13-0001",
            "commitments /readiness/leicestershire/commitments?unit=psu",
            "changes /readiness/leicestershire/changes?unit=psu&on=2013-09-30&day=2013-10-20",
            "worked-cases /worked-cases",
            "leicestershire /worked-cases/leicestershire-2013",
            "west-midlands /worked-cases/west-midlands-2016",
            "registers /registers",
            "frameworks /frameworks",
            "framework /frameworks/spr-2023-public-order/1",
            "framework-question"
                + " /frameworks/spr-2023-public-order/1/questions/po-capacity-national-1",
            "framework-from /frameworks/spr-2023-public-order/1/from",
            "framework-compare /frameworks/spr-2023-public-order/1/compare",
            "calendar /calendar",
            "indicators /indicators",
            "indicator /indicators/leicestershire/organisation.partnerships",
            "comparison /comparison?indicator=organisation.partnerships&force=leicestershire",
            "comparison-units /comparison/units",
            "assessment /assessment",
            "assessment-compare /assessment/compare",
            "assessment-carried /assessment/compare/questions",
            "assessment-nation /assessment/nation",
            "assessment-tasks /assessment/tasks",
            "campaigns /assessment/campaigns",
            "campaign-new /assessment/campaigns/new",
            "campaign /assessment/campaigns/leicestershire-quarter-of-the-town",
            "assessment-paper"
                + " /assessment/answers/leicestershire-quarter-of-the-town/leicestershire/public-order",
            "assessment-question"
                + " /assessment/answers/leicestershire-quarter-of-the-town/leicestershire/public-order"
                + "/po-test-claims",
            "assessment-review"
                + " /assessment/reviews/leicestershire-quarter-of-the-town/leicestershire/public-order",
            "checks /checks?on=2013-09-30",
            "register-list /registers/teams",
            "register-record /registers/teams/leicestershire/cyber-team",
            "register-new /registers/teams/new",
            "register-change /registers/teams/leicestershire/cyber-team/change",
            "register-end /registers/teams/leicestershire/cyber-team/end",
            "risk-coverage /risks/coverage",
            "risk-community /risks/community",
            "risk-ranked /risks/ranked",
            "risk-demand /risks/demand",
            "risk-threat /risks/threats/public-order",
            "exercises /exercises",
            "exercise /exercises/leicestershire/no-notice",
            "exercise-report /exercises/leicestershire/no-notice/report",
            "lessons /lessons",
            "mutual-aid /mutual-aid?until=2013-09-30",
            "mutual-aid-ledger /mutual-aid/leicestershire?until=2013-09-30",
            "mutual-aid-entries /mutual-aid/leicestershire/entries?until=2013-09-30",
            "mutual-aid-pair /mutual-aid/leicestershire/with/derbyshire",
            "mutual-aid-statement /mutual-aid/leicestershire/statement?until=2013-09-30",
            "lesson-note /lessons/new",
            "reports /reports",
            "reports-look /reports/look?force=leicestershire",
            "documents /documents",
            "inspection /inspection",
            "inspection-record /inspection/leicestershire/spr-2013",
            "inspection-looks /inspection-looks/leicestershire",
            "inspection-requests /inspection-requests",
            "comparison-take-up /comparison/take-up",
            "inspection-sample"
                + " /inspection-sample/leicestershire?kind=plans&size=5&seed=7&reason=Look",
            "boards /boards",
            "board /boards/leicestershire/lrf-executive",
            "board-actions /boards/actions?state=all",
            "board-meeting /board-meetings/leicestershire/lrf-next",
            "board-minutes /board-meetings/leicestershire/lrf-last/minutes",
            "due-regard /due-regard",
            "definitions /definitions",
            "risk-record /registers/community-risks/leicestershire/public-disorder",
            "plan /plans/leicestershire/ct-help",
            "plan-search /plans/search?q=network",
            "plan-search-none /plans/search?q=the",
            "plan-record /registers/plans/leicestershire/ct-help",
            "your-sessions /your-sessions",
            "roles /roles",
            "keys /keys",
            "accessibility /accessibility",
            "recorded /what-is-recorded",
            "search /search?q=L13-0001",
            "search-places /search?q=north",
            "search-none /search?q=nobody",
            "your-sign-in /your-sign-in",
            "your-sign-in-app /your-sign-in/app",
            "your-posts /your-posts",
            "organisations /organisations",
            "reference /reference",
            "reference-unit-types /reference/unit-types",
            "reference-definitions /reference/definitions")
        .map(line -> line.split(" "))
        .map(parts -> Arguments.of(parts[0], parts[1]));
  }

  @Test
  void no_page_is_forgotten() {
    var looked =
        Stream.concat(pages().map(one -> one.get()[1].toString()), ELSEWHERE.stream())
            .map(path -> PathContainer.parsePath(path.replaceFirst("\\?.*", "")))
            .toList();

    var forgotten =
        mappings.getHandlerMethods().keySet().stream()
            .filter(mapping -> answersGet(mapping.getMethodsCondition().getMethods()))
            .flatMap(mapping ->
                Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream())
            .filter(
                pattern -> !pattern.getPatternString().matches(".*\\.(csv|ics|yaml|\\{format})"))
            .filter(pattern -> !NoPages.PATTERNS.contains(pattern.getPatternString()))
            .filter(pattern -> looked.stream().noneMatch(pattern::matches));

    assertThat(forgotten).isEmpty();
  }

  private static boolean answersGet(Set<RequestMethod> methods) {
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  /// Contrast does not depend on the width, and Welsh words make only the shell wider.
  @ParameterizedTest
  @MethodSource("pages")
  void the_planners_pages_are_sound_wide_and_narrow_light_and_dark_in_english_and_welsh(
      String name, String path) {
    try (var visit = Visit.again(town.planner("leicestershire"), port, 1280)) {
      visit.open(path);

      assertThat(visit.page().locator("h1").count()).isEqualTo(1);
      assertThat(visit.heading()).doesNotContain("went wrong", "Nothing is here");
      visit.isSound(name).at(320).isSound(name);

      visit.wants("welsh-dark-letters").at(1280).open(path);
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("cy");
      assertThat(visit.page().evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(13, 22, 28)");
      visit.isLegible(name + "-dark").at(320).fits(name + "-dark");
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {1280, 320})
  void the_auditors_page_is_sound(int width) {
    var auditor = town.account("auditor.leics", Role.AUDITOR, new Scope.OfForce(LEICESTERSHIRE));
    try (var visit = Visit.by(auditor, port, width)) {
      visit.open("/audit");

      assertThat(visit.page().locator("h1").count()).isEqualTo(1);
      visit.isSound("audit");
      visit.open("/audit/through?subject=people.csv").isSound("audit-through");
      visit.open("/audit/retention").isSound("audit-retention");
      visit.open("/audit/subject").isSound("audit-subject");
      visit.page().getByLabel("Collar number").fill("L13-0001");
      visit.page().getByLabel("Why it is taken out").fill("Request 7 of 2026");
      visit.page().getByText("Show what is kept").click();
      assertThat(visit.heading()).contains("about L13-0001 of leicestershire");
      visit.isSound("audit-subject-kept");
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {1280, 320})
  void an_administrators_pages_are_sound(int width) {
    var planner = town.planner("leicestershire");
    var administrator =
        town.account("administrator.leics", Role.ADMINISTRATOR, new Scope.OfForce(LEICESTERSHIRE));
    try (var visit = Visit.by(administrator, port, width)) {
      visit.open("/accounts").isSound("accounts");
      assertThat(visit.heading()).startsWith("You are in charge of");
      visit.open("/accounts/" + planner).isSound("account");
      visit.page().getByLabel("Reason").fill("lost her telephone, asked in person");
      visit.page().getByText("Make a one-time link").click();
      assertThat(visit.page().locator("main").innerText()).contains("This link is shown once");
      visit.isSound("account-link");
      visit.open("/open-account").isSound("open-account");
      visit.page().getByText("Open the account").click();
      assertThat(visit.page().locator("main").innerText()).contains("There is a problem");
      visit.open("/joiners").isSound("joiners");
      visit
          .page()
          .getByLabel("File")
          .setInputFiles(
              new com.microsoft.playwright.options.FilePayload(
                  "joiners.csv",
                  "text/csv",
                  ("account,title,role,scope_kind,scope,from_on,to_on\n"
                          + "browser.joiner,Planner,PLANNER,force,leicestershire,2026-01-01,\n"
                          + "browser.bad,Planner,CHIEF,force,leicestershire,2026-01-01,\n")
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      visit.page().getByText("Say what it would do").click();
      assertThat(visit.heading()).isEqualTo("2 rows read, nothing was kept");
      visit.isSound("joiners-tried");
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {1280, 320})
  void a_regional_coordinators_pages_are_sound(int width) {
    var regional =
        town.account(
            "regional.em", Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands"));
    try (var visit = Visit.by(regional, port, width)) {
      visit.open("/readiness/regions/region-east-midlands").isSound("readiness-region");
      assertThat(visit.page().locator("h1").count()).isEqualTo(1);
      visit.open("/reports/runs").isSound("reports-runs");
      visit.page().getByText("Make the documents").click();
      visit.isSound("reports-run");
      assertThat(visit.page().locator("main").innerText()).contains("of 5 forces");
      visit.page().getByText("All 5 forces have their documents.").waitFor();
      visit.isSound("reports-run-ended");
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {1280, 320})
  void the_pages_of_posts_are_sound(int width) {
    var administrator =
        town.account("admin.leics", Role.ADMINISTRATOR, new Scope.OfForce(LEICESTERSHIRE));
    town.account("lead.leics", Role.SPR_LEAD, new Scope.OfForce(LEICESTERSHIRE));
    try (var visit = Visit.by(administrator, port, width)) {
      visit.open("/posts").isSound("posts");
      visit.page().getByText("SPR lead (chief officer), leicestershire").first().click();
      visit.isSound("post");
      visit.open("/posts/give").isSound("posts-give");
      visit.open("/organisations").isSound("organisations-add");
      visit.open("/settings").isSound("settings");
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {1280, 320})
  void the_chief_officers_pages_are_sound(int width) {
    var lead = town.account("lead.leics", Role.SPR_LEAD, new Scope.OfForce(LEICESTERSHIRE));
    try (var visit = Visit.by(lead, port, width)) {
      visit.open("/sharing").isSound("sharing");
      visit.open("/who-can-see").isSound("who-can-see");
      visit.open("/evidence/new").isSound("evidence-new");
      visit.page().getByLabel("What it shows").fill("Minutes of spring " + width);
      visit.page().getByLabel("Owner, by post").fill("Head of operations");
      visit
          .page()
          .locator("#file")
          .setInputFiles(
              new com.microsoft.playwright.options.FilePayload(
                  "minutes.txt",
                  "text/plain",
                  "Pumps are missing.".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      visit.page().getByText("Keep this evidence").click();
      assertThat(visit.heading()).isEqualTo("Minutes of spring " + width);
      visit.isSound("evidence");
      visit.open("/your-posts");
      visit.page().getByText("while you are away").first().click();
      visit.isSound("lend");
      visit.open("/frameworks/bring-in").isSound("framework-bring-in");
      visit.page().getByLabel("Or the text").fill("framework: spr-2023-cyber\nweight: -1");
      visit.page().getByText("Bring it in").click();
      visit.isSound("framework-faulty");
      visit.open("/frameworks/mappings/bring-in").isSound("mapping-bring-in");
      visit.open("/frameworks/spr-2023-cyber/1");
      visit.page().getByText("Begin a draft").click();
      visit.isSound("framework-draft");
      var draft = visit.page().url().replaceFirst("\\?.*", "").replaceFirst("^.*?//[^/]+", "");
      visit.open(draft + "/questions/cy-capacity-local-1/change").isSound("framework-change");
      visit.open(draft + "/add").isSound("framework-add");
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {1280, 320})
  void an_inspectors_pages_are_sound(int width) {
    var seat = new Scope.OfInspectorate(Set.of(LEICESTERSHIRE));
    try (var visit = Visit.by(town.account("inspector.leics", Role.INSPECTOR, seat), port, width)) {
      InspectorsRound.walk(visit, width);
    }
  }
}
