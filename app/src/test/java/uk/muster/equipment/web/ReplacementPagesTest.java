package uk.muster.equipment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// The replacement of vehicles is added up by the years in which it is paid for.
@MusterTest
class ReplacementPagesTest {
  private static final ForceId FORCE = new ForceId("gwent");

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private void plan(String vehicle, String plannedFor, String state, String cost, Marking marking) {
    var values = new HashMap<String, String>();
    values.putAll(
        Map.of("name", vehicle, "vehicle", vehicle, "planned_for", plannedFor, "reason", "age"));
    values.putAll(Map.of("state", state, "cost", cost));
    changes.add(
        Acting.actor(Role.PLANNER, FORCE.value()),
        "vehicle-replacements",
        new Draft(FORCE, "", values),
        marking);
  }

  private Document page(String path) {
    return HtmlPage.of(mvc.get().uri(path).with(signedIn.as(Role.PLANNER, "gwent")).exchange());
  }

  @Test
  void years_begin_on_the_first_of_april_and_what_is_not_exact_stands_between_two()
      throws Exception {
    assertThat(page("/vehicles/replacements").text()).contains("No replacement is planned");
    plan("V1", "2027-03-31", "ordered", "60000", Marking.OFFICIAL);
    plan("V2", "2027-04-01", "planned", "", Marking.OFFICIAL);
    plan("V3", "2027/28", "planned", "55500", Marking.OFFICIAL);
    plan("V4", "2027", "planned", "1000", Marking.OFFICIAL_SENSITIVE);
    plan("V5", "2026/27", "replaced", "70000", Marking.OFFICIAL);
    plan("V6", "2026/27", "given-up", "70000", Marking.OFFICIAL);

    var page = page("/vehicles/replacements");

    assertThat(page.select("h1").text()).isEqualTo("Gwent Police: 4 vehicles to be replaced");
    assertThat(page.select(".muster-lead").text())
        .contains("add up to £116,500", "1 vehicle states none");
    assertThat(page.select("main tbody tr").eachText())
        .containsExactly(
            "2026/27 1 0 1 £60,000 0",
            "2026/27 or 2027/28 1 1 0 £1,000 0",
            "2027/28 2 2 0 £55,500 1");
    assertThat(page.select("main svg[role=img]").attr("aria-label"))
        .contains("2027/28: 2, £55,500");
    assertThat(page.text()).contains("OFFICIAL-SENSITIVE");
    var file =
        mvc.get()
            .uri("/vehicles/replacements.csv?force=gwent")
            .with(signedIn.as(Role.PLANNER, "gwent"))
            .exchange()
            .getResponse()
            .getContentAsString();
    assertThat(file.lines()).contains("2027/28,2,2,0,\"£55,500\",1").hasSize(5);
  }

  @Test
  void another_forces_plan_is_refused() {
    assertThat(
            mvc.get()
                .uri("/vehicles/replacements?force=kent")
                .with(signedIn.as(Role.PLANNER, "gwent"))
                .exchange())
        .hasStatus(403);
  }
}
