package uk.muster.exchange.row.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// Rows are listed, added, changed and ended by hand, and whoever comes second overwrites nothing.
@MusterTest
class RowPagesTest {
  private static final String FORCE = "cumbria";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  private static boolean loaded;

  @BeforeEach
  void load() {
    if (loaded) {
      return;
    }
    loaded = true;
    var files = new ImportFiles(exchange, reference);
    var planner = Acting.actor(Role.PLANNER, FORCE);
    var vehicles = new StringBuilder(ImportFiles.VEHICLES);
    for (var i = 100; i < 160; i++) {
      vehicles.append("cumbria,V%d,PO-CARRIER,B%d,2020-01-01,\n".formatted(i, i % 2));
    }
    files.load(planner, vehicles.toString());
    files.load(
        planner, ImportFiles.PEOPLE + "cumbria,N1,PC,,,2015-04-01,\ncumbria,N2,PS,,,2015-04-01,\n");
  }

  private MvcTestResult get(Role role, String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(role, FORCE)).exchange();
  }

  private Document page(String path) {
    return HtmlPage.of(get(Role.PLANNER, path));
  }

  private MvcTestResult post(String path, Map<String, String> typed) {
    var request =
        mvc.post().uri(URI.create(path)).with(signedIn.as(Role.PLANNER, FORCE)).with(csrf());
    typed.forEach(request::param);
    return request.exchange();
  }

  private static String at(String page, String vehicle) {
    return "/rows/vehicles/%s?force=cumbria&vehicle_id=%s".formatted(page, vehicle);
  }

  @Test
  void a_list_is_searched_narrowed_sorted_and_paged() {
    var first = page("/rows/vehicles");
    var second = page(first.select("a[rel=next]").attr("href"));
    var back = page(second.select("a[rel=prev]").attr("href"));
    var down = page("/rows/vehicles?sort=in_service_on&order=descending");
    var further = page(down.select("a[rel=next]").attr("href"));
    var found = page("/rows/vehicles?q=v15&kind=PO-CARRIER");

    assertThat(first.select("h1").text()).isEqualTo("Cumbria Constabulary: 60 vehicles");
    assertThat(first.select("th[scope=row]")).hasSize(50);
    assertThat(second.select("th[scope=row]").eachText()).first().isEqualTo("V150");
    assertThat(back.select("th[scope=row]").eachText()).first().isEqualTo("V100");
    assertThat(down.select("th[scope=row]").eachText()).first().isEqualTo("V159");
    assertThat(further.select("th[scope=row]").eachText()).last().isEqualTo("V100");
    assertThat(found.select("h1").text()).endsWith(": 10 vehicles");
    assertThat(page("/rows/vehicles?from=nonsense").select("th[scope=row]")).hasSize(50);
  }

  @Test
  void what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
    var wrong =
        post(
            "/rows/vehicles/new",
            Map.of("vehicle_id", "N 1", "in_service_on", "31 February 2026", "base", "HQ"));
    var rule =
        post(
            "/rows/vehicles/new",
            Map.of(
                "vehicle_id",
                "W1",
                "kind",
                "PO-CARRIER",
                "in_service_on",
                "1 May 2026",
                "out_of_service_on",
                "1 April 2026"));

    assertThat(wrong).hasStatus(422);
    var page = HtmlPage.of(wrong, 422);
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#vehicle_id", "#kind", "#in_service_on");
    assertThat(page.select("#in_service_on-error").text())
        .contains("First day in service (31 February 2026) is not a day");
    assertThat(page.select("#in_service_on").val()).isEqualTo("31 February 2026");
    assertThat(page.select("#base").val()).isEqualTo("HQ");
    assertThat(rule).hasStatus(422);
    assertThat(HtmlPage.of(rule, 422).select("#out_of_service_on-error").text())
        .contains("Last day in service (1 April 2026) is before First day in service (1 May 2026)");
  }

  @Test
  void a_row_is_added_and_what_is_there_already_is_not_added_again() {
    var typed = Map.of("vehicle_id", "A/1", "kind", "PO-CARRIER", "in_service_on", "1 May 2026");
    var other = Map.of("vehicle_id", "A/1", "kind", "PO-CARRIER", "in_service_on", "2 May 2026");

    var added = post("/rows/vehicles/new", typed);
    var row = page(String.valueOf(added.getResponse().getRedirectedUrl()));
    var again = post("/rows/vehicles/new", other);

    assertThat(row.select(".govuk-notification-banner").text()).contains("It is in the register");
    assertThat(row.select(".govuk-summary-list").text()).contains("1 May 2026");
    assertThat(row.select("td:contains(by hand) a").attr("href")).startsWith("/imports/");
    assertThat(again).hasStatus(422);
    assertThat(HtmlPage.of(again, 422).select("main a:contains(instead)").eachAttr("href"))
        .last()
        .isEqualTo("/rows/vehicles/change?force=cumbria&vehicle_id=A%2F1");
    assertThat(page("/rows/vehicles/row?force=cumbria&vehicle_id=A%2F1").select("main").text())
        .contains("1 May 2026");
  }

  @Test
  void who_saves_second_sees_both_versions_and_decides() {
    var form = page(at("change", "V101"));
    var seen = form.select("input[name=version]").val();
    var mine = Map.of("kind", "PO-CARRIER", "base", "MINE", "in_service_on", "1 January 2020");
    var theirs = Map.of("kind", "PO-CARRIER", "base", "THEIRS", "in_service_on", "1 January 2020");

    var first = post(at("change", "V101"), with(theirs, seen));
    var second = post(at("change", "V101"), with(mine, seen));
    var both = HtmlPage.of(second, 422);
    var third = post(at("change", "V101"), with(mine, both.select("input[name=version]").val()));

    assertThat(form.select("#base").val()).isEqualTo("B1");
    assertThat(first).hasStatus(302);
    assertThat(second).hasStatus(422);
    assertThat(both.select("tr:contains(Base)").text()).contains("THEIRS").contains("MINE");
    assertThat(both.select("#base").val()).isEqualTo("MINE");
    assertThat(third).hasStatus(302);
    var history = page(at("row", "V101")).select("h2:contains(History) ~ * tbody tr");
    assertThat(history).hasSizeGreaterThanOrEqualTo(3);
    assertThat(history.getFirst().text()).contains("MINE").contains("still");
    assertThat(history.getLast().text()).contains("test.planner, import").contains("Base: B1");
  }

  private static Map<String, String> with(Map<String, String> typed, String version) {
    var all = new java.util.HashMap<>(typed);
    all.put("version", version);
    return all;
  }

  @Test
  void what_is_true_from_a_day_is_not_true_before_it() {
    var seen = page(at("change", "V103")).select("input[name=version]").val();
    var typed =
        Map.of(
            "kind",
            "PO-CARRIER",
            "base",
            "NEW",
            "in_service_on",
            "1 January 2020",
            "from",
            "1 June 2024",
            "version",
            seen);
    var noDay = new java.util.HashMap<>(typed);
    noDay.put("from", "30 February 2024");

    var refused = post(at("change", "V103"), noDay);
    post(at("change", "V103"), typed);
    var then = page(at("change", "V103")).select("input[name=version]").val();
    var early = new java.util.HashMap<>(typed);
    early.putAll(Map.of("version", then, "from", "1 May 2024", "base", "OLDER"));
    var tooEarly = post(at("change", "V103"), early);

    assertThat(refused).hasStatus(422);
    assertThat(HtmlPage.of(refused, 422).select("#from-error").text()).contains("30 February 2024");
    assertThat(page(at("row", "V103")).select("h2:contains(History) ~ *").text())
        .contains("since 1 Jun 2024")
        .contains("until 31 May 2024");
    assertThat(page("/vehicles?on=2024-05-31").select("tr:contains(V103)").text()).contains("B1");
    assertThat(page("/vehicles?on=2024-06-01").select("tr:contains(V103)").text()).contains("NEW");
    assertThat(tooEarly).hasStatus(422);
  }

  @Test
  void an_end_is_said_and_nothing_else_is_touched() {
    var seen = page(at("end", "V105")).select("input[name=version]").val();

    var empty = post(at("end", "V105"), Map.of("version", seen));
    var ended =
        post(at("end", "V105"), Map.of("version", seen, "out_of_service_on", "31 March 2026"));
    var stale =
        post(at("end", "V105"), Map.of("version", seen, "out_of_service_on", "30 April 2026"));

    assertThat(empty).hasStatus(422);
    assertThat(ended).hasStatus(302);
    assertThat(page(at("row", "V105")).select(".govuk-summary-list").text())
        .contains("31 March 2026")
        .contains("B1");
    assertThat(stale).hasStatus(422);
    assertThat(get(Role.PLANNER, "/rows/duties/end?force=cumbria&person_id=N1")).hasStatus(404);
  }

  @Test
  void rows_about_people_are_recorded_when_read_and_hours_are_those_of_london() {
    var added =
        post(
            "/rows/duties/new",
            Map.of(
                "person_id",
                "N1",
                "starts_at",
                "21 July 2026 06:00",
                "ends_at",
                "21 July 2026 14:00"));
    var row = String.valueOf(added.getResponse().getRedirectedUrl());
    var shown = page(row);

    assertThat(row).contains("starts_at=2026-07-21T05%3A00%3A00Z");
    assertThat(shown.select(".govuk-summary-list").text()).contains("21 July 2026 14:00");
    page("/rows/people?q=N2");
    get(Role.PLANNER, "/rows/people.csv?force=cumbria");
    var audit = HtmlPage.of(get(Role.AUDITOR, "/audit")).select("main").text();
    assertThat(audit)
        .contains("duty N1, 2026-07-21T05:00:00Z")
        .contains("list of people: N2")
        .contains("people, 2 rows");
  }

  @Test
  void who_may_only_read_is_offered_nothing_to_change() {
    var reader = HtmlPage.of(get(Role.CONTROL_ROOM_SUPERVISOR, at("row", "V107")));

    assertThat(reader.select("main a:contains(Change)")).isEmpty();
    assertThat(get(Role.CONTROL_ROOM_SUPERVISOR, at("change", "V107"))).hasStatus(403);
    assertThat(get(Role.EQUIPMENT_MANAGER, "/rows/people?force=cumbria")).hasStatus(403);
    assertThat(get(Role.PLANNER, "/rows/vehicles?force=kent")).hasStatus(403);
    assertThat(get(Role.PLANNER, "/rows/nothing?force=cumbria")).hasStatus(404);
    assertThat(get(Role.PLANNER, "/rows/vehicles/row?force=cumbria&vehicle_id=NONE"))
        .hasStatus(404);
  }

  @Test
  void the_index_names_every_register_with_its_rows() {
    var index = page("/rows");

    assertThat(index.select("tr:contains(Vehicles)").text()).contains("read, add and change");
    assertThat(index.select("th[scope=row]")).hasSize(17);
    assertThat(index.select("a[href=/rows/people.csv?force=cumbria]")).hasSize(1);
  }

  @Test
  void the_pages_where_rows_are_used_lead_to_them() {
    var person = page("/people/cumbria/N2");
    var adding = person.select("main a:contains(Add a restriction)").attr("href");
    var about = person.select("main a[href*=/rows/duties?]").attr("href");

    assertThat(page("/vehicles").select("main a[href*=/rows/vehicles/row]")).isNotEmpty();
    assertThat(person.select("main a:contains(Add an accreditation)")).isNotEmpty();
    assertThat(page(adding).select("#person_id").val()).isEqualTo("N2");
    assertThat(page(about).select("#person_id").val()).isEqualTo("N2");
    assertThat(page("/rows/people?person_id=N2").select("th[scope=row]").eachText())
        .containsExactly("N2");
    var reader = HtmlPage.of(get(Role.CONTROL_ROOM_SUPERVISOR, "/people/cumbria/N2"));
    assertThat(reader.select("main a[href*=/new?]")).isEmpty();
    assertThat(reader.select("main a:contains(History of the person)")).hasSize(1);
  }
}
