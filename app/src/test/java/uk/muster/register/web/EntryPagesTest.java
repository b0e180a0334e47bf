package uk.muster.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reference.Reference;
import uk.muster.register.Cursor;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A team is added, found, changed, changed by two at once, and ended: the pages of any kind.
@MusterTest
class EntryPagesTest {
  private static final String FORCE = "dorset";
  private static final String TEAM = "/registers/teams/dorset/cyber-team";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;
  @Autowired Register register;

  @BeforeEach
  void team() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    changes.add(
        Acting.actor(Role.PLANNER, FORCE),
        "teams",
        new Draft(
            new ForceId(FORCE),
            "cyber-team",
            Map.of("name", "Cyber team", "demand", ">8000", "demand_period", "2013/14")),
        Marking.OFFICIAL);
  }

  private MvcTestResult get(Role role, String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(role, FORCE)).exchange();
  }

  private Document page(String path) {
    return HtmlPage.of(get(Role.PLANNER, path));
  }

  private MvcTestResult post(String path, Map<String, List<String>> typed) {
    return mvc.post()
        .uri(path)
        .params(MultiValueMap.fromMultiValue(typed))
        .with(signedIn.as(Role.PLANNER, FORCE))
        .with(csrf())
        .exchange();
  }

  private String version() {
    return page(TEAM + "/change").select("input[name=version]").attr("value");
  }

  @Test
  void the_index_names_every_register_and_leads_there() {
    var index = page("/registers");

    assertThat(index.select("main a[href=/registers/teams]").text()).isEqualTo("Teams and units");
    assertThat(index.select("main tbody tr")).hasSizeGreaterThan(10);
  }

  @Test
  void a_list_that_was_not_counted_to_its_end_says_so() {
    var teams = register.kind("teams");

    assertThat(EntryListPages.count(teams, 10_000, true))
        .isEqualTo("More than 10,000 teams and units");
    assertThat(EntryListPages.count(teams, 10_000, false)).isEqualTo("10,000 teams and units");
  }

  @Test
  void what_was_printed_is_shown_in_words_and_kept_as_it_was() {
    var record = page(TEAM);

    assertThat(record.select("h1").text()).isEqualTo("Cyber team");
    assertThat(record.select("dl").text()).contains("more than 8,000", "2013/14");
    assertThat(page(TEAM + "/change").select("#demand").attr("value")).isEqualTo(">8000");
  }

  @Test
  void an_entry_is_added_and_gets_its_reference_from_its_name() {
    var added =
        post(
            "/registers/teams/new",
            Map.of(
                "name", List.of("Force Intelligence, Bureau"),
                "type", List.of("bureau"),
                "threats", List.of("cyber", "terrorism"),
                "next_review", List.of("21 November 2027"),
                "demand_period", List.of("September 2013")));

    assertThat(added)
        .hasStatus(302)
        .hasRedirectedUrl("/registers/teams/dorset/force-intelligence-bureau?done=added");
    var record = page("/registers/teams/dorset/force-intelligence-bureau?done=added");
    assertThat(record.select("dl").text())
        .contains("Bureau", "National cyber event", "21 November 2027", "September 2013");
    assertThat(page("/registers/teams?q=intelligence").select("h1").text()).startsWith("1 team");
    assertThat(page("/registers/teams?type=bureau&threats=cyber").select("tbody tr")).hasSize(1);
  }

  @Test
  void what_is_wrong_is_said_with_the_value_and_what_was_typed_stays() {
    var answer =
        post(
            "/registers/teams/new",
            Map.of(
                "name", List.of("Another"),
                "demand", List.of("lots"),
                "next_review", List.of("30 February 2027"),
                "parent", List.of("no-such-team")));

    var again = HtmlPage.of(answer, 422);

    assertThat(again.title()).startsWith("Error:");
    assertThat(again.select(".govuk-error-summary a[href=#demand]").text())
        .contains("Demand (lots) is not a number");
    assertThat(again.select(".govuk-error-summary a[href=#next_review]").text())
        .contains("30 February 2027");
    assertThat(again.select("#name").attr("value")).isEqualTo("Another");
    assertThat(again.select("#demand").attr("value")).isEqualTo("lots");
  }

  @Test
  void a_number_that_is_none_and_an_unknown_marking_are_refused_and_nothing_is_guessed() {
    var wrongNumber =
        post(
            TEAM + "/change",
            Map.of("version", List.of(version()), "name", List.of("x"), "people", List.of("1,5")));
    var wrongMarking =
        post(
            TEAM + "/change",
            Map.of(
                "version", List.of(version()),
                "name", List.of("x"),
                "marking", List.of("TOP_SECRET")));
    var added =
        post(
            "/registers/teams/new",
            Map.of("name", List.of("Marked"), "marking", List.of("SECRET")));

    assertThat(HtmlPage.of(wrongNumber, 422).select("a[href=#people]").text()).contains("(1,5)");
    assertThat(HtmlPage.of(wrongMarking, 422).select("a[href=#marking]").text())
        .contains("Marking (TOP_SECRET)");
    assertThat(HtmlPage.of(added, 422).select("a[href=#marking]").text())
        .contains("Marking (SECRET)");
    assertThat(page(TEAM).text()).contains("Cyber team");
  }

  @Test
  void a_change_that_names_no_marking_keeps_it() {
    var typed = new java.util.HashMap<String, List<String>>();
    typed.put("version", List.of(version()));
    typed.put("name", List.of("Cyber team"));
    typed.put("marking", List.of("OFFICIAL_SENSITIVE"));
    post(TEAM + "/change", typed);
    typed.remove("marking");
    typed.put("version", List.of(version()));
    typed.put("remit", List.of("Fraud"));
    post(TEAM + "/change", typed);

    assertThat(page(TEAM + "/change").select("#marking option[selected]").text())
        .isEqualTo("OFFICIAL-SENSITIVE");
    typed.put("marking", List.of("OFFICIAL"));
    typed.put("version", List.of(version()));
    post(TEAM + "/change", typed);
  }

  @Test
  void a_link_that_leads_nowhere_or_round_in_a_circle_is_refused() {
    post("/registers/teams/new", Map.of("name", List.of("Below"), "parent", List.of("cyber-team")));

    var nowhere =
        post(
            "/registers/teams/new",
            Map.of("name", List.of("Lost"), "parent", List.of("no-such-team")));
    var circle =
        post(
            TEAM + "/change",
            Map.of(
                "name", List.of("Cyber team"),
                "parent", List.of("below"),
                "version", List.of(version())));

    assertThat(HtmlPage.of(nowhere, 422).select(".govuk-error-summary").text())
        .contains("Part of (no-such-team) is none of the teams and units of this force");
    assertThat(HtmlPage.of(circle, 422).select(".govuk-error-summary").text())
        .contains("Part of (below) leads round in a circle");
  }

  @Test
  void the_second_saver_sees_both_versions_and_may_save_on_top() {
    var began = version();
    post(
        TEAM + "/change",
        Map.of(
            "name",
            List.of("Cyber team"),
            "based_at",
            List.of("Poole"),
            "version",
            List.of(began)));

    var mine = Map.of("name", List.of("Cyber team"), "based_at", List.of("Weymouth"));
    var late = new java.util.HashMap<>(mine);
    late.put("version", List.of(began));
    var both = HtmlPage.of(post(TEAM + "/change", late), 422);

    assertThat(both.select("table tbody tr").text()).contains("Based at", "Poole", "Weymouth");
    assertThat(both.select("#based_at").attr("value")).isEqualTo("Weymouth");
    late.put("version", List.of(both.select("input[name=version]").attr("value")));
    assertThat(post(TEAM + "/change", late)).hasRedirectedUrl(TEAM + "?done=changed");
    assertThat(page(TEAM).select("dl").text()).contains("Weymouth");
  }

  @Test
  void a_change_is_in_the_history_and_in_the_audit_with_before_and_after() {
    post(
        TEAM + "/change",
        Map.of(
            "name",
            List.of("Cyber unit"),
            "version",
            List.of(version()),
            "from",
            List.of("1 January 2020")));

    assertThat(page(TEAM + "?on=31%20December%202019").select("h1").text())
        .isNotEqualTo("Cyber unit");
    assertThat(page(TEAM).select("h1").text()).isEqualTo("Cyber unit");
    var history = page(TEAM).select("table").last();
    assertThat(String.valueOf(history)).contains("Name: Cyber unit", "test.planner");
  }

  @Test
  void what_has_ended_says_so_and_can_be_taken_up_again() {
    post("/registers/teams/new", Map.of("name", List.of("Old team")));
    var old = "/registers/teams/dorset/old-team";
    var form = page(old + "/end");

    var ended =
        post(
            old + "/end",
            Map.of(
                "last", List.of("1 June 2024"),
                "version", List.of(form.select("input[name=version]").attr("value"))));

    assertThat(ended).hasRedirectedUrl(old + "?done=ended");
    assertThat(page(old).select("main").text()).contains("It ended on 1 June 2024");
    assertThat(page("/registers/teams?q=old%20team").select("tbody tr")).isEmpty();
    assertThat(page("/registers/teams?q=old%20team&ended=yes").select("tbody tr")).hasSize(1);
  }

  @Test
  void a_sensitive_entry_marks_the_page_and_the_file() throws Exception {
    post(
        "/registers/facilities/new",
        Map.of(
            "name",
            List.of("Fallback"),
            "type",
            List.of("fallback"),
            "marking",
            List.of("OFFICIAL_SENSITIVE")));

    var asLead = HtmlPage.of(get(Role.SPR_LEAD, "/registers/facilities"));
    var file = get(Role.SPR_LEAD, "/registers/facilities.csv");

    assertThat(asLead.title()).endsWith("OFFICIAL-SENSITIVE");
    assertThat(file.getResponse().getContentAsString()).startsWith("\uFEFFOFFICIAL-SENSITIVE");
  }

  @Test
  void a_handling_instruction_stands_on_pages_in_lists_and_in_files_and_keeps_out_of_publication()
      throws Exception {
    post(
        "/registers/meetings/new",
        Map.of("name", List.of("Weekly call"), "handling", List.of("Region only")));

    var list = HtmlPage.of(get(Role.SPR_LEAD, "/registers/meetings"));
    var record = HtmlPage.of(get(Role.SPR_LEAD, "/registers/meetings/dorset/weekly-call"));
    var file = get(Role.SPR_LEAD, "/registers/meetings.csv").getResponse();
    var published = get(Role.SPR_LEAD, "/registers/meetings.csv?edition=public").getResponse();

    assertThat(list.select(".muster-marking").eachText())
        .containsOnly("OFFICIAL-SENSITIVE: Region only");
    assertThat(list.select("tbody tr").text()).contains("OFFICIAL: Region only");
    assertThat(record.title()).endsWith("OFFICIAL-SENSITIVE: Region only");
    assertThat(record.select("dl").text()).contains("Handling instruction Region only");
    assertThat(file.getContentAsString()).startsWith("\uFEFFOFFICIAL-SENSITIVE: Region only");
    assertThat(file.getHeader("Content-Disposition"))
        .contains("-OFFICIAL-SENSITIVE-region-only.csv");
    assertThat(published.getContentAsString()).doesNotContain("Weekly call");
  }

  @Test
  void the_public_edition_holds_no_sensitive_entry_and_no_link_and_says_so_in_its_name()
      throws Exception {
    post(
        "/registers/facilities/new",
        Map.of(
            "name",
            List.of("Secret fallback"),
            "type",
            List.of("fallback"),
            "marking",
            List.of("OFFICIAL_SENSITIVE")));
    post(
        "/registers/facilities/new",
        Map.of("name", List.of("Known hall"), "type", List.of("fallback")));

    var file = get(Role.SPR_LEAD, "/registers/facilities.csv?edition=public").getResponse();
    var whole = get(Role.SPR_LEAD, "/registers/facilities.csv").getResponse();

    assertThat(file.getContentAsString())
        .startsWith("\uFEFFOFFICIAL\r\n")
        .contains("Known hall")
        .doesNotContain("Secret fallback", "falls_back_to");
    assertThat(file.getHeader("Content-Disposition"))
        .contains("facilities-public-", "-OFFICIAL.csv");
    assertThat(whole.getContentAsString()).contains("Secret fallback", "falls_back_to");
  }

  @Test
  void wrong_days_and_addresses_are_refused_in_words() {
    assertThat(
            page("/registers/teams?on=31%20February%202026").select(".govuk-error-summary").text())
        .contains("On (31 February 2026) must be a day");
    assertThat(get(Role.PLANNER, "/registers/nothing")).hasStatus(404);
    assertThat(get(Role.PLANNER, "/registers/teams/dorset/nothing")).hasStatus(404);
    assertThat(get(Role.PLANNER, "/registers/teams?from=rubbish")).hasStatus(200);
    for (var value : List.of("0000-01-01", "12\0", "x")) {
      var from = new Cursor(false, value, FORCE, "x").text();
      for (var sort : List.of("next_review", "demand", "name")) {
        assertThat(get(Role.PLANNER, "/registers/teams?sort=%s&from=%s".formatted(sort, from)))
            .hasStatus(200);
      }
    }
    assertThat(get(Role.AUDITOR, "/registers/teams")).hasStatus(403);
  }
}
