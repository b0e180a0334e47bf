package uk.muster.equipment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

@MusterTest
class VehiclePagesTest {
  private static final String FORCE = "west-mercia";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void register() {
    var text = new StringBuilder("force,vehicle_id,kind,base,in_service_on,out_of_service_on\n");
    for (int i = 100; i < 160; i++) {
      text.append("west-mercia,V%d,PO-CARRIER,%s,2020-01-01,\n".formatted(i, "B" + i % 2));
    }
    text.append("west-mercia,OLD,PO-CARRIER,B1,2010-01-01,2012-12-31\n");
    mvc.post()
        .uri("/imports")
        .multipart()
        .file(
            new MockMultipartFile(
                "file",
                "vehicles.csv",
                "text/csv",
                text.toString().getBytes(StandardCharsets.UTF_8)))
        .with(signedIn.as(Role.PLANNER, FORCE))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult get(Role role, String force, String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(role, force)).exchange();
  }

  private Document page(String path) {
    return HtmlPage.of(get(Role.PLANNER, FORCE, path));
  }

  @Test
  void vehicles_in_service_are_counted_and_shown_50_at_a_time() {
    var first = page("/vehicles");
    var second = page(first.select("a[rel=next]").attr("href"));

    assertThat(first.select("h1").text()).contains("60 vehicles in service");
    assertThat(first.select("main").text()).contains("Vehicles as at ");
    assertThat(first.select("main table").last()).isNotNull();
    assertThat(first.select("th[scope=row]:matches(^V)")).hasSize(50);
    assertThat(second.select("th[scope=row]:matches(^V)")).hasSize(10);
  }

  @Test
  void each_vehicle_shows_its_last_check_and_when_it_is_replaced() {
    check("first", "V100", "2026-01-03", "fail");
    check("last", "V100", "2026-07-03", "pass");
    check("later", "V100", "2026-08-03", "fail");
    add(
        "vehicle-replacements",
        "v100",
        Map.of("vehicle", "V100", "planned_for", "2027/28", "reason", "age", "state", "planned"));

    var row =
        page("/vehicles?on=2026-07-31")
            .select("tr:has(th:containsOwn(V100)),tr:has(a:containsOwn(V100))");

    assertThat(row.select("a[href$=/last]").text()).isEqualTo("passed 3 July 2026");
    assertThat(row.select("a[href$=vehicle-replacements/west-mercia/v100]").text())
        .isEqualTo("2027/28");
    assertThat(row.select("a[href=/check/west-mercia/vehicle/V100]")).hasSize(1);
    assertThat(page("/vehicles?on=2026-07-31").text()).contains("none known");
    var manager = get(Role.EQUIPMENT_MANAGER, FORCE, "/vehicles?on=2026-07-31");
    assertThat(HtmlPage.of(manager).select(".muster-marking").eachText())
        .containsOnly("OFFICIAL-SENSITIVE");
    var file = get(Role.EQUIPMENT_MANAGER, FORCE, "/vehicles.csv?on=2026-07-31").getResponse();
    assertThat(file.getHeader("Content-Disposition")).contains("-OFFICIAL-SENSITIVE.csv");
    assertThat(
            HtmlPage.of(get(Role.EQUIPMENT_MANAGER, FORCE, "/vehicles?on=2012-06-01"))
                .select(".muster-marking")
                .eachText())
        .containsOnly("OFFICIAL");
  }

  private void check(String code, String vehicle, String on, String result) {
    add("equipment-checks", code, Map.of("vehicle", vehicle, "checked_on", on, "result", result));
  }

  private void add(String kind, String code, Map<String, String> values) {
    var all = new HashMap<>(values);
    all.put("name", code);
    assertThat(
            changes.add(
                Acting.actor(Role.EQUIPMENT_MANAGER, FORCE),
                kind,
                new Draft(new ForceId(FORCE), code, all),
                Marking.OFFICIAL_SENSITIVE))
        .isInstanceOf(ChangeOutcome.Saved.class);
  }

  @Test
  void on_a_day_long_ago_the_fleet_was_another() {
    assertThat(page("/vehicles?on=2011-06-01").select("h1").text()).contains("1 vehicle");
    assertThat(page("/vehicles?on=2011-06-01").select("main").text()).contains("OLD");
  }

  @Test
  void the_server_sorts_both_ways() {
    var down = page("/vehicles?sort=vehicle&order=descending");

    assertThat(down.select("th[scope=row]:matches(^V)").eachText()).first().isEqualTo("V159");
    assertThat(down.select("th[aria-sort=descending]").text()).isEqualTo("Vehicle");
  }

  @Test
  void pages_by_any_column_hold_every_vehicle_once() {
    for (var sort : List.of("vehicle", "kind", "base", "from", "to")) {
      for (var order : List.of("ascending", "descending")) {
        var first = page("/vehicles?sort=%s&order=%s".formatted(sort, order));
        var second = page(first.select("a[rel=next]").attr("href"));
        var back = page(second.select("a[rel=prev]").attr("href"));

        assertThat(shown(first))
            .as(sort + order)
            .hasSize(50)
            .doesNotContainAnyElementsOf(shown(second));
        assertThat(shown(back)).as(sort + order).isEqualTo(shown(first));
        assertThat(second.select("a[rel=next]")).isEmpty();
      }
    }
    assertThat(shown(page("/vehicles?sort=base&order=descending"))).startsWith("V101", "V103");
  }

  private static List<String> shown(Document page) {
    return page.select("th[scope=row]:matches(^V)").eachText();
  }

  @Test
  void a_day_that_is_none_is_said_beside_the_field() {
    var page = page("/vehicles?on=<b>".replace("<b>", "%3Cb%3E"));

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#on");
    assertThat(page.select("#on").val()).isEqualTo("<b>");
    assertThat(page.select("h1").text()).isEqualTo("Vehicles");
    assertThat(get(Role.PLANNER, FORCE, "/vehicles.csv?on=31/2/2026")).hasStatus(404);
  }

  @Test
  void another_forces_vehicles_are_refused_alike() {
    assertThat(get(Role.PLANNER, "kent", "/vehicles?force=west-mercia")).hasStatus(403);
    assertThat(get(Role.PLANNER, "kent", "/vehicles?force=no-such-force")).hasStatus(403);
    assertThat(get(Role.PLANNER, "kent", "/vehicles.csv?force=west-mercia")).hasStatus(403);
    assertThat(get(Role.AUDITOR, FORCE, "/vehicles")).hasStatus(403);
  }

  @Test
  void all_of_them_can_be_taken_as_a_file() throws Exception {
    var answer = get(Role.PLANNER, FORCE, "/vehicles.csv?on=2026-06-01").getResponse();

    assertThat(answer.getHeader("Content-Disposition"))
        .contains("vehicles-west-mercia-2026-06-01-OFFICIAL-SENSITIVE.csv");
    assertThat(answer.getContentAsString().lines())
        .hasSize(62)
        .startsWith("\uFEFFOFFICIAL-SENSITIVE", "Vehicle,Kind,Base,From,To,Last check,Replacement");
  }
}
