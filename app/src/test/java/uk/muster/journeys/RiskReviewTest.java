package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// A risk analyst reviews the community risk register: finds the risk that nobody has scored,
/// scores it, and is not let compare it with one under another scheme.
@Journey
class RiskReviewTest {
  private static final String RISK = "/registers/community-risks/leicestershire/public-disorder";

  @Autowired Town town;
  @LocalServerPort int port;
  private String analyst = "";

  @BeforeEach
  void load() {
    town.load();
    analyst =
        town.account(
            "analyst.leicestershire",
            Role.RISK_ANALYST,
            new Scope.OfForce(new ForceId("leicestershire")));
  }

  @Test
  void a_risk_is_found_scored_and_rated() {
    try (var visit = Visit.by(analyst, port, 1280)) {
      visit.open("/registers");
      visit.page().getByText("Community risks by rating").click();
      visit.page().getByText("large-scale public disorder").first().click();
      visit.page().locator("main a[href$='/change']").click();
      visit.page().locator("#scheme").selectOption("wiltshire");
      visit.page().locator("#likelihood").selectOption("wiltshire-4");
      visit.page().locator("#impact").selectOption("national-4");
      visit.page().locator("#next_review").fill("30 February 2027");
      save(visit);
      assertThat(visit.page().locator(".govuk-error-summary").innerText())
          .contains("Next review (30 February 2027) is not a day");
      visit.page().locator("#next_review").fill("28 February 2027");
      save(visit);
      assertThat(visit.page().locator(".govuk-error-summary").innerText())
          .contains("Impact (national-4) is a score of another scheme than wiltshire");
      visit.isSound("risk-refused");
      visit.page().locator("#impact").selectOption("wiltshire-4");
      save(visit);

      assertThat(visit.page().url()).contains(RISK);
      assertThat(visit.page().locator("main").innerText())
          .contains("very high, unverified", "4, medium high", "28 February 2027");
      visit.isSound("risk-record");
    }
    for (var width : new int[] {1280, 320}) {
      try (var visit = Visit.by(analyst, port, width)) {
        visit.open("/risks/community").isSound("risk-community");
        assertThat(visit.heading()).isEqualTo("Leicestershire Police: 1 community risk");
        visit.open("/risks/coverage").isSound("risk-coverage");
        visit.open("/risks/demand").isSound("risk-demand");
        visit.open("/risks/ranked").isSound("risk-ranked");
        assertThat(visit.heading()).isEqualTo("Leicestershire Police: 2 scored threats");
        visit.open("/risks/threats/public-order").isSound("risk-threat-public-order");
        visit.open("/risks/threats/cyber").isSound("risk-threat-cyber");
        assertThat(visit.heading()).contains("not put first");
        visit.open("/registers/crime-groups/new").isSound("risk-group-new");
        assertThat(visit.page().locator("#marking").inputValue()).isEqualTo("OFFICIAL_SENSITIVE");
      }
    }
  }

  @Test
  void the_forms_of_scoring_tables_say_all_that_cannot_be_used() {
    for (var width : new int[] {1280, 320}) {
      try (var visit = Visit.by(analyst, port, width)) {
        visit.open("/risks/tables/wiltshire/change").isSound("scoring-ratings");
        visit.open("/risks/tables/tactical/file").isSound("scoring-file");
        visit.open("/risks/tables/tactical/change").isSound("scoring-change");
        visit.page().locator("#weight-harm-physical").fill("-1");
        visit.page().locator("main form[action*='/change'] button").first().click();
        assertThat(visit.page().locator(".govuk-error-summary").innerText())
            .contains("(-1)", "Source is empty");
        visit.isSound("scoring-refused");
      }
    }
  }

  @Test
  void a_group_is_there_for_those_who_need_to_know_and_for_nobody_else() {
    var force = new Scope.OfForce(new ForceId("leicestershire"));
    var colleague = town.account("colleague.leicestershire", Role.RISK_ANALYST, force);
    try (var visit = Visit.by(analyst, port, 1280)) {
      visit.open("/registers/crime-groups/new");
      visit.page().locator("#name").fill("Teal");
      visit.page().locator("#state").selectOption("active");
      save(visit);
      visit.page().locator("main a[href$='/need-to-know/leicestershire/teal']").click();
      assertThat(visit.heading()).isEqualTo("Who needs to know of Teal");
      visit.isSound("risk-need").at(320).isSound("risk-need").at(1280);
      save(visit);
      assertThat(visit.page().locator(".govuk-error-summary").innerText())
          .contains("Say whether it is an account or a post", "Enter why they need to know");
      visit.isSound("risk-need-refused");
    }
    try (var visit = Visit.by(colleague, port, 1280)) {
      visit.open("/registers/crime-groups");
      assertThat(visit.heading()).isEqualTo("0 organised crime groups");
    }
    try (var visit = Visit.by(analyst, port, 1280)) {
      visit.open("/risks/need-to-know/leicestershire/teal");
      visit.page().getByLabel("An account").check();
      visit.page().locator("#holder").fill(colleague);
      visit.page().locator("#reason").fill("Analyses the markets");
      save(visit);
      assertThat(visit.page().locator("main").innerText())
          .contains("The need to know is given", "the account " + colleague);
      visit.isSound("risk-need-given").at(320).isSound("risk-need-given");
    }
    try (var visit = Visit.by(colleague, port, 320)) {
      visit.open("/registers/crime-groups");
      assertThat(visit.heading()).isEqualTo("1 organised crime group");
    }
  }

  private static void save(Visit visit) {
    visit.page().locator("main form[method=post] button[type=submit]").first().click();
  }
}
