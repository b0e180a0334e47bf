package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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

  private static final String ELSEWHERE = "elsewhere";

  /// What `every-page.txt` names, by its first word.
  private static Stream<String[]> listed(Predicate<String> wanted) {
    var file = EveryPageTest.class.getResourceAsStream("/every-page.txt");
    try (file) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .filter(parts -> wanted.test(parts[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> pages() {
    return listed(name -> !name.equals(ELSEWHERE)).map(parts -> Arguments.of(parts[0], parts[1]));
  }

  @Test
  void no_page_is_forgotten() {
    var looked =
        listed(_ -> true)
            .map(parts -> parts[1])
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
      visit.isSound(name).at(320).isShaped(name);

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
                      .getBytes(StandardCharsets.UTF_8)));
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
                  "Pumps are missing.".getBytes(StandardCharsets.UTF_8)));
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
      visit.open(draft + "/words").isSound("framework-words");
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
