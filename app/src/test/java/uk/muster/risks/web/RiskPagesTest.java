package uk.muster.risks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// What the pages of risks work out from the registers, and whom they show it.
@MusterTest
class RiskPagesTest {
  private static final String FORCE = "dorset";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void registers() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    assessment("local-po", "public-order", "local", "finished", "2026-06-30");
    assessment("regional-po", "public-order", "regional", "in-development", "");
    assessment("old-po", "public-order", "regional", "finished", "2026-01-31");
    assessment("national-cyber", "cyber", "national", "requested", "");
    add("control-strategies", "2026", Map.of("name", "Strategy 2026", "status", "in-force"));
    priority("po", "public-order", "in-force");
    priority("cyber", "cyber", "under-review");
    risk("flood", "wiltshire", "wiltshire-5", "wiltshire-4", "yes");
    risk("fire", "wiltshire", "wiltshire-5", "wiltshire-2", "no");
    risk("storm", "staffordshire", "staffordshire-1", "staffordshire-1", "no");
    add("community-risks", "unscored", Map.of("name", "The unscored risk"));
  }

  private void assessment(String code, String threat, String level, String status, String due) {
    add(
        "assessments",
        code,
        Map.of(
            "name",
            "Assessment " + code,
            "type",
            "strategic",
            "threats",
            threat,
            "levels",
            level,
            "status",
            status,
            "owners",
            "4",
            "owners_of",
            "5",
            "next_due",
            due));
  }

  private void priority(String code, String threat, String standing) {
    add(
        "priorities",
        code,
        Map.of(
            "name",
            "Priority " + code,
            "strategy",
            "2026",
            "threats",
            threat,
            "standing",
            standing));
  }

  private void risk(String code, String scheme, String likelihood, String impact, String withheld) {
    add(
        "community-risks",
        code,
        Map.of(
            "name", "The " + code,
            "scheme", scheme,
            "likelihood", likelihood,
            "impact", impact,
            "withheld", withheld));
  }

  private void add(String kind, String code, Map<String, String> values) {
    var lead = Acting.actor(Role.BUSINESS_LEAD, FORCE);
    var outcome =
        changes.add(lead, kind, new Draft(new ForceId(FORCE), code, values), Marking.OFFICIAL);
    if (outcome instanceof ChangeOutcome.Refused(var faults)) {
      assertThat(faults).allMatch(wrong -> wrong.words().contains("is taken by another"));
    }
  }

  private MvcTestResult get(Role role, String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(role, FORCE)).exchange();
  }

  private Document page(String path) {
    return HtmlPage.of(get(Role.RISK_ANALYST, path));
  }

  @Test
  void the_matrix_has_every_threat_at_every_level_with_its_best_assessment() {
    var page = page("/risks/coverage?on=2026-03-10");
    var matrix = page.select("table").getFirst();

    assertThat(page.select("h1").text()).isEqualTo("Dorset Police: 1 of 21 places in date");
    assertThat(matrix.select("tbody tr")).hasSize(7);
    assertThat(matrix.select("tr:contains(Public disorder) td").eachText())
        .containsExactly("in date", "overdue (1 more)", "none");
    assertThat(matrix.select("tr:contains(cyber) td").eachText())
        .containsExactly("none", "none", "requested");
    assertThat(page.select("main a[href=/registers/assessments/dorset/local-po]")).isNotEmpty();
    assertThat(page.select("table").getLast().text()).contains("4 of 5 forces");
  }

  @Test
  void the_matrix_follows_the_day_and_the_edition_of_the_day() {
    assertThat(page("/risks/coverage?on=2026-07-10").select("h1").text())
        .isEqualTo("Dorset Police: 0 of 21 places in date");
    assertThat(page("/risks/coverage?on=2014-07-10").select("h1").text()).contains("of 15 places");
  }

  @Test
  void a_day_that_is_none_is_refused_and_kept() {
    var page = page("/risks/coverage?on=30%20February%202026");

    assertThat(page.select(".govuk-error-summary").text()).contains("30 February 2026");
    assertThat(page.select("#on").attr("value")).isEqualTo("30 February 2026");
    assertThat(page.title()).startsWith("Error:");
  }

  @Test
  void risks_of_two_schemes_stand_apart() {
    var page = page("/risks/community");

    assertThat(page.select("h1").text()).isEqualTo("Dorset Police: 4 community risks");
    assertThat(page.select(".muster-lead").text()).contains("no order between risks of two");
    assertThat(page.select("h2").eachText())
        .contains(
            "Local register, labels as in Wiltshire and Swindon: 2 risks",
            "Local register, labels as in Staffordshire: 1 risk");
    var wiltshire = page.select("table:contains(The flood)").getFirst();
    assertThat(wiltshire.select("tbody th").eachText())
        .containsExactly("The flood Not in the public edition", "The fire");
    assertThat(wiltshire.text()).doesNotContain("The storm");
  }

  @Test
  void risks_of_two_schemes_are_not_compared_and_the_page_says_why() {
    var refused = page("/risks/community?first=flood&second=storm").select("main").text();
    var compared = page("/risks/community?first=flood&second=fire").select("main").text();

    assertThat(refused)
        .contains(
            "The flood and The storm cannot be compared: one is scored under “Local register,"
                + " labels as in Wiltshire and Swindon”");
    assertThat(compared)
        .contains("The flood is rated very high, The fire medium: the first is the graver risk.");
  }

  @Test
  void what_no_source_confirms_is_marked() {
    var staffordshire = page("/risks/community").select("table:contains(The storm)").getFirst();

    assertThat(staffordshire.select("td").getFirst().text()).isEqualTo("low Unverified");
  }

  @Test
  void a_threat_that_is_assessed_but_not_in_the_control_strategy_says_so() {
    assertThat(page("/risks/threats/cyber").select("h1").text())
        .startsWith("National cyber event in Dorset Police: not put first, no need stated");
    assertThat(page("/risks/threats/public-order").select("h1").text())
        .startsWith("Public disorder in Dorset Police: no need stated");
    assertThat(page("/risks/threats/terrorism").select("h1").text())
        .startsWith("Terrorism in Dorset Police: not assessed, not put first");
  }

  @Test
  void the_picture_of_a_threat_has_a_table_that_says_the_same() {
    var page = page("/risks/threats/public-order");

    assertThat(page.select("svg[role=img]").getFirst().attr("aria-label"))
        .contains("The table below the picture says the same");
    assertThat(page.select("svg path")).isNotEmpty();
    assertThat(page.select("tr:has(th:contains(Priority po)) td").eachText())
        .containsExactly("Put first", "in force", "Strategy 2026", "–");
    assertThat(page.select("main tbody").text()).doesNotContain("Priority cyber");
  }

  @Test
  void an_unknown_threat_is_not_found() {
    assertThat(get(Role.RISK_ANALYST, "/risks/threats/cattle-raids")).hasStatus(404);
  }

  @Test
  void another_force_and_whoever_may_not_read_risks_sees_nothing() {
    assertThat(get(Role.TRAINING_MANAGER, "/risks/coverage")).hasStatus(403);
    assertThat(get(Role.RISK_ANALYST, "/risks/coverage?force=wiltshire")).hasStatus(403);
  }

  @Test
  void the_index_of_registers_leads_to_the_pages_of_risks() {
    assertThat(page("/registers").select("main a").eachAttr("href"))
        .contains("/risks/coverage", "/risks/community");
  }
}
