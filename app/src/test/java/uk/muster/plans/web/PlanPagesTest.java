package uk.muster.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.plans.PlanExamples;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A plan on one page and the search, as a browser gets them.
@MusterTest
class PlanPagesTest {
  private static final String FORCE = "durham";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;
  @Autowired Registers registers;

  @BeforeEach
  void plan() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    var durham = new PlanExamples(changes, new ForceId(FORCE));
    var there =
        registers.find(
            durham.keeper(),
            "plans",
            durham.force(),
            "weir",
            LocalDate.now(ZoneId.of("Europe/London")));
    if (there.isPresent()) {
      return;
    }
    durham.add("community-risks", "weir-flood", Map.of("name", "Flood at the weir"));
    durham.plan(
        "weir",
        Map.of(
            "name",
            "Weir <i>flood</i>",
            "status",
            "in-force",
            "plan_version",
            "3",
            "triggers",
            "River above 4 m\nCall of the Environment Agency",
            "risk",
            "weir-flood",
            "next_review",
            "2026-01-31"));
    var plan = Map.of("plan", "weir");
    durham.add(
        "first-commands", "c", with(plan, "name", "Duty superintendent", "level", "tactical"));
    durham.add(
        "action-cards", "a", with(plan, "name", "Loggist", "does", "Open the log\nNote the time"));
    durham.add("plan-links", "l", with(plan, "name", "Weir radio", "type", "radio"));
    durham.add(
        "link-tests",
        "t",
        Map.of("name", "Call", "plan_link", "l", "tested_on", "2026-02-01", "result", "failed"));
    durham.add(
        "plans", "tower", Map.of("name", "Weir tower", "type", "site"), Marking.OFFICIAL_SENSITIVE);
  }

  private static Map<String, String> with(Map<String, String> some, String... more) {
    var all = new java.util.HashMap<>(some);
    for (var i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private MvcTestResult get(Role role, String force, String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(role, force)).exchange();
  }

  private Document page(String path) {
    return HtmlPage.of(get(Role.CONTROL_ROOM_SUPERVISOR, FORCE, path));
  }

  @Test
  void a_plan_is_read_from_what_is_needed_first_to_what_can_wait() {
    var page = page("/plans/durham/weir");

    assertThat(page.select("h1").text()).isEqualTo("Weir <i>flood</i>");
    assertThat(page.select(".muster-lead").text())
        .isEqualTo("Plan of Durham Constabulary: contingency, version 3, in force.");
    assertThat(page.select("main h2").eachText())
        .startsWith("Activate when", "Who commands first", "Call out", "Meet at", "Action cards");
    assertThat(page.select("main ul.govuk-list--bullet li").eachText())
        .containsExactly("River above 4 m", "Call of the Environment Agency");
    assertThat(page.select("main ol li").eachText())
        .containsExactly("Open the log", "Note the time");
    assertThat(page.select("main").text())
        .contains("Duty superintendent", "Nobody is named to be called.", "weir-flood");
    assertThat(page.select("main a[href=/registers/community-risks/durham/weir-flood]"))
        .as("the control room may not read risks")
        .isEmpty();
    var planner = HtmlPage.of(get(Role.PLANNER, FORCE, "/plans/durham/weir"));
    assertThat(planner.select("main a[href=/registers/community-risks/durham/weir-flood]").text())
        .isEqualTo("Flood at the weir");
  }

  @Test
  void what_must_be_known_before_relying_on_it_stands_on_top() {
    assertThat(page("/plans/durham/weir").select(".govuk-warning-text").eachText())
        .anyMatch(text -> text.contains("Its review was due on 31 January 2026."))
        .anyMatch(text -> text.contains("1 link that it relies on failed the last test"));
    assertThat(page("/plans/durham/weir").select("tr:contains(Weir radio)").text())
        .contains("failed its last test", "1 February 2026");
  }

  @Test
  void the_page_is_marked_like_the_plan() {
    assertThat(page("/plans/durham/tower").select(".muster-marking").text())
        .contains("OFFICIAL-SENSITIVE");
  }

  @Test
  void the_record_leads_to_the_page_and_shows_links_and_tests() {
    var record = page("/registers/plans/durham/weir");

    assertThat(record.select("main a").eachAttr("href"))
        .contains("/plans/durham/weir", "/plans/durham/weir?version=3");
    assertThat(record.select("main").text()).contains("Links that it relies on", "Weir radio");
    assertThat(page("/registers/plan-links/durham/l").select("main").text())
        .contains("1 February 2026", "Failed", "Mend the link that failed its test: Weir radio");
    assertThat(page("/registers").select("main a").eachAttr("href")).contains("/plans/search");
  }

  @Test
  void a_hit_leads_to_the_plan_and_is_marked_in_its_text() {
    var page = page("/plans/search?q=loggist");

    assertThat(page.select("h1").text()).isEqualTo("1 place holds “loggist”");
    assertThat(page.select("main article a").eachAttr("href"))
        .containsExactly("/plans/durham/weir");
    assertThat(page.select("main mark").eachText()).containsExactly("Loggist");
    assertThat(page.select("main article").text()).contains("Action card in Weir <i>flood</i>");
    assertThat(page.select("main i")).isEmpty();
  }

  @Test
  void an_empty_search_says_what_to_do() {
    assertThat(page("/plans/search").select("h1").text()).isEqualTo("Search plans");
    assertThat(page("/plans/search?q=the").select("h1").text())
        .isEqualTo("Nothing to look for in “the”");
    var none = page("/plans/search?q=%3Cscript%3E%22zebra").select("h1").text();
    assertThat(none).isEqualTo("No plan that you may read holds “<script>\"zebra”");
  }

  @Test
  void another_force_sees_nothing_of_it() {
    assertThat(get(Role.PLANNER, "cleveland", "/plans/durham/weir")).hasStatus(404);
    assertThat(HtmlPage.of(get(Role.PLANNER, "cleveland", "/plans/search?q=weir")).text())
        .contains("No plan that you may read holds “weir”")
        .doesNotContain("Weir radio");
    assertThat(get(Role.PLANNER, "cleveland", "/plans/search?q=weir&force=durham")).hasStatus(403);
    assertThat(get(Role.AUDITOR, FORCE, "/plans/search?q=weir")).hasStatus(403);
  }

  @Test
  void a_version_or_plan_that_is_not_there_is_not_found() {
    for (var path :
        new String[] {"/plans/durham/weir?version=9", "/plans/durham/none", "/plans/X!/weir"}) {
      assertThat(get(Role.PLANNER, FORCE, path)).as(path).hasStatus(404);
    }
  }
}
