package uk.muster.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.web.Uploads.target;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

@MusterTest
class QuarantinePagesTest {
  private static final String PEOPLE = "force,person_id,rank,post,base,starts_on,leaves_on\n";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private Uploads planner(String force) {
    return new Uploads(mvc, signedIn.as(Role.PLANNER, force));
  }

  private static String firstRow(Uploads planner, String imported) {
    var id = imported.substring("/imports/".length());
    var page = HtmlPage.of(planner.get("/quarantine?import=" + id));
    return page.select("main tbody a[href^=/quarantine/]").attr("href");
  }

  @Test
  void a_bad_row_is_shown_with_file_line_column_value_and_reason() {
    var planner = planner("cheshire");
    planner.upload("people.csv", PEOPLE + "cheshire,C1,PC,,,2020-02-31,\n");

    var page = HtmlPage.of(planner.get("/quarantine"));

    assertThat(page.select("h1").text()).contains("in quarantine");
    assertThat(page.select("main tbody tr:contains(2020-02-31)").text())
        .contains("people.csv, line 2", "starts_on", "2020-02-31", "person_id C1");
  }

  @Test
  void a_row_that_is_corrected_enters_the_register() {
    var planner = planner("cleveland");
    var row =
        firstRow(
            planner,
            target(planner.upload("people.csv", PEOPLE + "cleveland,L1,NOBODY,,,2020-01-01,\n")));
    var form = HtmlPage.of(planner.get(row));

    var answer = planner.post(row, cells("cleveland", "L1", "PC"));

    assertThat(form.select("#cell-rank").val()).isEqualTo("NOBODY");
    assertThat(HtmlPage.of(planner.get(target(answer))).select(".muster-lead").text())
        .contains("1 added");
    assertThat(HtmlPage.of(planner.get(row)).select("h1").text()).contains("waits no longer");
  }

  @Test
  void a_correction_that_is_wrong_too_shows_why_beside_the_field_and_keeps_the_values() {
    var planner = planner("cleveland");
    var row =
        firstRow(
            planner,
            target(planner.upload("people.csv", PEOPLE + "cleveland,L2,NOBODY,,,2020-01-01,\n")));

    var page = HtmlPage.of(planner.post(row, cells("cleveland", "L2", "<script>")), 422);

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#cell-rank");
    assertThat(page.select("#cell-rank-error").text()).contains("<script>");
    assertThat(page.select("#cell-rank").val()).isEqualTo("<script>");
    assertThat(page.select("#cell-person_id").val()).isEqualTo("L2");
  }

  @Test
  void the_second_saver_sees_both_versions_keeps_the_typing_and_may_save_it_again() {
    var planner = planner("cleveland");
    var row =
        firstRow(
            planner,
            target(planner.upload("people.csv", PEOPLE + "cleveland,L3,NOBODY,,,2020-01-01,\n")));
    var seen = HtmlPage.of(planner.get(row)).select("input[name=seen]").val();
    planner.post(row, cells("cleveland", "L3", "PS"));

    var page = HtmlPage.of(planner.post(row, cells("cleveland", "L3", "INSP", seen)), 409);

    assertThat(page.select(".muster-box tr:contains(Rank) td").eachText())
        .containsExactly("PS", "INSP (differs)");
    assertThat(page.select(".muster-box tr:contains(The row) td").text())
        .startsWith("Corrected by ");
    assertThat(page.select("#cell-rank").val()).isEqualTo("INSP");
    assertThat(HtmlPage.of(planner.get("/people/cleveland/L3")).select("main").text())
        .contains("PS")
        .doesNotContain("INSP");

    var again = page.select("input[name=seen]").val();
    var answer = planner.post(row, cells("cleveland", "L3", "INSP", again));
    assertThat(HtmlPage.of(planner.get(target(answer))).select(".muster-lead").text())
        .contains("1 changed");
  }

  @Test
  void who_corrects_what_was_dismissed_meanwhile_sees_why_and_who_dismisses_late_is_told() {
    var planner = planner("cleveland");
    var row =
        firstRow(
            planner,
            target(planner.upload("people.csv", PEOPLE + "cleveland,L4,NOBODY,,,2020-01-01,\n")));
    planner.post(row + "/dismiss", Map.of("why", "left in 2019"));

    var late = HtmlPage.of(planner.post(row, cells("cleveland", "L4", "PC")), 409);
    var again = HtmlPage.of(planner.post(row + "/dismiss", Map.of("why", "joined Durham")), 409);

    assertThat(late.select(".muster-box tr:contains(The row) td").text())
        .contains("Dismissed by", "left in 2019");
    assertThat(late.select("#cell-rank").val()).isEqualTo("PC");
    assertThat(again.select(".govuk-error-summary").text()).contains("joined Durham");
  }

  @Test
  void a_row_is_dismissed_with_a_reason_only() {
    var planner = planner("dyfed-powys");
    var row =
        firstRow(
            planner,
            target(planner.upload("people.csv", PEOPLE + "dyfed-powys,P1,NOBODY,,,2020-01-01,\n")));

    var without = HtmlPage.of(planner.post(row + "/dismiss", Map.of()), 422);
    var dismissed = planner.post(row + "/dismiss", Map.of("why", "left in 2019"));

    assertThat(without.select(".govuk-error-summary a").attr("href")).isEqualTo("#why");
    assertThat(target(dismissed)).isEqualTo("/quarantine");
    assertThat(HtmlPage.of(planner.get(row)).select("main").text()).contains("left in 2019");
  }

  @Test
  void rows_are_tried_again_when_what_they_lacked_has_come() {
    var planner = planner("warwickshire");
    planner.upload(
        "accreditations.csv",
        "force,person_id,skill,awarded_on,expires_on\n"
            + "warwickshire,W1,PO-L2,2026-01-01,2027-01-01\n");
    planner.upload("people.csv", PEOPLE + "warwickshire,W1,PC,,,2020-01-01,\n");

    var answer =
        planner.post(
            "/quarantine/replay", Map.of("force", "warwickshire", "kind", "accreditations"));
    var page = HtmlPage.of(planner.get(target(answer)));

    assertThat(page.select(".govuk-notification-banner").text())
        .contains("1 are in the register now, 0 still wait");
  }

  @Test
  void another_forces_row_looks_the_same_as_none() {
    var planner = planner("essex");
    var row =
        firstRow(
            planner,
            target(planner.upload("people.csv", PEOPLE + "essex,E1,NOBODY,,,2020-01-01,\n")));
    var other = planner("merseyside");

    assertThat(
            HtmlPage.of(other.get(row), 404)
                .select("main")
                .text()
                .replaceAll("Reference: \\w+|\\d+", "N"))
        .isEqualTo(
            HtmlPage.of(other.get("/quarantine/999999999"), 404)
                .select("main")
                .text()
                .replaceAll("Reference: \\w+|\\d+", "N"));
    assertThat(other.post(row, cells("essex", "E1", "PC"))).hasStatus(404);
    assertThat(other.post(row + "/dismiss", Map.of("why", "x"))).hasStatus(404);
    assertThat(other.get("/quarantine?force=essex").getResponse().getStatus()).isEqualTo(200);
    assertThat(HtmlPage.of(other.get("/quarantine?force=essex")).select("main").text())
        .doesNotContain("E1");
    assertThat(other.post("/quarantine/replay", Map.of("force", "essex", "kind", "people")))
        .hasStatus(403);
  }

  private static Map<String, String> cells(String force, String person, String rank, String seen) {
    var all = new HashMap<>(cells(force, person, rank));
    all.put("seen", seen);
    return all;
  }

  private static Map<String, String> cells(String force, String person, String rank) {
    return Map.of(
        "cell-force", force,
        "cell-person_id", person,
        "cell-rank", rank,
        "cell-post", "",
        "cell-base", "",
        "cell-starts_on", "2020-01-01",
        "cell-leaves_on", "");
  }
}
