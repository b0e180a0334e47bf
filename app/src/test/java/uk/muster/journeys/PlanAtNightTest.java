package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// By day a planner writes a plan, the link that it relies on and a test that failed; at night the
/// control room finds it by a word and reads on one page, on a telephone, what to do. Another force
/// sees nothing of it.
@Journey
class PlanAtNightTest {
  @Autowired Town town;
  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  @Test
  void a_plan_is_written_by_day_and_opened_at_night() {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    try (var visit = Visit.by(town.planner("leicestershire"), port, 1280)) {
      visit.open("/registers/plans/new");
      visit.page().locator("#name").fill("Flood at Birstall weir");
      visit.page().locator("#type").selectOption("contingency");
      visit.page().locator("#status").selectOption("in-force");
      visit.page().locator("#plan_version").fill("1");
      visit.page().locator("#triggers").fill("River above 4 metres\nSandbags run out");
      visit.page().locator("#approved_by").fill("ACC operations");
      visit.page().locator("#approved_on").fill("1 June 2026");
      visit.page().locator("#next_review").fill("30 February 2027");
      save(visit);
      assertThat(visit.page().locator(".govuk-error-summary").innerText())
          .contains("Next review (30 February 2027) is not a day");
      visit.page().locator("#next_review").fill("1 March 2026");
      save(visit);
      assertThat(visit.page().locator(".govuk-error-summary").innerText())
          .contains("Next review (1 March 2026) is before approved on (1 June 2026)");
      visit.page().locator("#next_review").fill("1 June 2027");
      assertThat(visit.page().locator("#marking").inputValue()).isEqualTo("OFFICIAL_SENSITIVE");
      save(visit);
      assertThat(visit.page().url()).contains("/registers/plans/leicestershire/flood-at-birstall");

      part(visit, "first-commands", "Duty superintendent");
      visit.page().locator("#level").selectOption("tactical");
      save(visit);
      part(visit, "action-cards", "Loggist");
      visit.page().locator("#does").fill("Open the log\nWrite down who is called and when");
      save(visit);
      part(visit, "call-outs", "Environment Agency");
      visit.page().locator("#reached").fill("07700 900123");
      save(visit);
      assertThat(visit.page().locator(".govuk-error-summary").innerText())
          .contains("Reached through holds a mobile telephone (07700 900123)");
      visit.page().locator("#reached").fill("Flood line, through the control room");
      save(visit);
      part(visit, "rendezvous-points", "Car park");
      visit.page().locator("#place").fill("Worcester Avenue, Birstall");
      save(visit);
      part(visit, "plan-links", "Birstall talk-group");
      visit.page().locator("#type").selectOption("radio");
      visit.page().locator("#owner").fill("Head of contact");
      save(visit);

      visit.open("/registers/link-tests/new");
      visit.page().locator("#name").fill("Call on the talk-group");
      visit.page().locator("#plan_link").selectOption("birstall-talk-group");
      visit.page().locator("#result").selectOption("failed");
      visit.page().locator("#tested_on").fill(today.plusDays(1).toString());
      save(visit);
      assertThat(visit.page().locator(".govuk-error-summary").innerText())
          .contains("is in the future");
      visit.page().locator("#tested_on").fill(today.toString());
      save(visit);
      visit.open("/registers/plan-links/leicestershire/birstall-talk-group");
      visit
          .page()
          .getByText("Mend the link that failed its test: Birstall talk-group")
          .first()
          .click();
      assertThat(visit.page().locator("main").innerText()).contains("Head of contact", "Open");
    }
    for (var width : new int[] {1280, 320}) {
      var room =
          town.account(
              "room.leicestershire",
              Role.CONTROL_ROOM_SUPERVISOR,
              new Scope.OfForce(new ForceId("leicestershire")));
      try (var visit = Visit.by(room, port, width)) {
        visit.open("/registers");
        visit.page().getByText("Search all plans").click();
        visit.open("/plans/search?q=sandbag");
        visit.isSound("plan-found");
        visit.page().getByText("Flood at Birstall weir").first().click();
        assertThat(visit.heading()).isEqualTo("Flood at Birstall weir");
        assertThat(visit.page().locator("main").innerText())
            .contains(
                "River above 4 metres",
                "Duty superintendent",
                "Write down who is called and when",
                "Environment Agency",
                "Worcester Avenue, Birstall",
                "failed its last test");
        assertThat(visit.page().locator(".muster-marking").first().innerText())
            .contains("OFFICIAL-SENSITIVE");
        visit.isSound("plan-at-night");
      }
    }
    try (var visit = Visit.by(town.planner("derbyshire"), port, 1280)) {
      visit.open("/plans/search?q=Birstall");
      assertThat(visit.heading()).isEqualTo("No plan that you may read holds “Birstall”");
      visit.open("/plans/leicestershire/flood-at-birstall-weir");
      assertThat(visit.heading()).isEqualTo("Nothing is here");
      visit.open("/registers/plans?force=leicestershire");
      assertThat(visit.page().locator("main").innerText()).doesNotContain("Birstall");
    }
  }

  private static void part(Visit visit, String kind, String name) {
    visit.open("/registers/%s/new".formatted(kind));
    visit.page().locator("#name").fill(name);
    visit.page().locator("#plan").selectOption("flood-at-birstall-weir");
  }

  private static void save(Visit visit) {
    visit.page().locator("main form[method=post] button[type=submit]").first().click();
  }
}
