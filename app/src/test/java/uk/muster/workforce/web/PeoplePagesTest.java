package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

@MusterTest
class PeoplePagesTest {
  private static final String FORCE = "northumbria";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @BeforeEach
  void register() {
    load(
        FORCE,
        "people.csv",
        """
        force,person_id,rank,post,base,starts_on,leaves_on
        northumbria,4711,PC,Response,North,2020-01-01,
        northumbria,4712,PS,Dogs,South,2020-01-01,
        northumbria,A/7,PC,Response,South,2020-01-01,2022-12-31
        """);
    load(
        FORCE,
        "accreditations.csv",
        """
        force,person_id,skill,awarded_on,expires_on
        northumbria,4711,PO-L2,2024-01-01,2025-01-01
        northumbria,4711,PO-MEDIC,2025-01-01,2099-01-01
        northumbria,4712,PO-L2,2025-01-01,2099-01-01
        northumbria,4712,PO-MEDIC,2011-01-01,2011-12-31
        """);
  }

  private void load(String force, String name, String text) {
    assertThat(
            mvc.post()
                .uri("/imports")
                .multipart()
                .file(
                    new MockMultipartFile(
                        "file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .with(signedIn.as(Role.PLANNER, force))
                .with(csrf())
                .exchange())
        .hasStatus3xxRedirection();
  }

  private MvcTestResult get(Role role, String force, String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(role, force)).exchange();
  }

  private Document page(String path) {
    return HtmlPage.of(get(Role.PLANNER, FORCE, path));
  }

  private MvcTestResult post(String force, String path, Map<String, String> form) {
    var request =
        mvc.post().uri(URI.create(path)).with(signedIn.as(Role.PLANNER, force)).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  @Test
  void people_are_found_by_collar_number_and_shown_with_the_skills_in_date() {
    var page = page("/people?q=4711&on=2026-06-01");

    assertThat(page.select("h1").text())
        .isEqualTo("1 person of Northumbria Police, with “4711”, on 1 June 2026");
    assertThat(page.select("main tbody tr").text())
        .contains("Constable", "Response", "North", "PO-MEDIC")
        .doesNotContain("PO-L2");
    assertThat(page.select("main tbody a").attr("href")).startsWith("/people/northumbria/4711");
  }

  @Test
  void who_was_in_date_on_a_day_long_ago_is_answered() {
    assertThat(page("/people?skill=PO-L2&on=2024-06-01").select("main tbody th").eachText())
        .containsExactly("4711");
    assertThat(page("/people?skill=PO-L2&on=2026-06-01").select("main tbody th").eachText())
        .containsExactly("4712");
  }

  @Test
  void what_was_known_before_the_first_import_is_nothing() {
    var page = page("/people?known-on=2020-01-01");

    assertThat(page.select("main table")).isEmpty();
    assertThat(page.select("main").text()).contains("As Muster knew it");
  }

  @Test
  void a_day_that_is_none_is_said_beside_the_field() {
    var page = page("/people?on=2026-02-31&q=47");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#on");
    assertThat(page.select("#on").val()).isEqualTo("2026-02-31");
    assertThat(page.select("#q").val()).isEqualTo("47");
  }

  @Test
  void hostile_words_are_shown_as_words() {
    var page = page("/people?q=%3Cscript%3Ealert(1)%3C/script%3E&base=%22%3E%3Cimg%20src=x%3E");

    assertThat(page.select("main script, main img")).isEmpty();
    assertThat(page.select("#q").val()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void one_person_is_shown_with_dated_accreditations_and_their_states() {
    var page = page("/people/northumbria/4711?on=2024-11-01");

    assertThat(page.select("tr:contains(PO-L2)").text()).contains("ends in 62 days", "1 Jan 2025");
    assertThat(page.select("tr:contains(PO-MEDIC)").text()).contains("not yet");
    assertThat(page("/people/northumbria/4711").select("tr:contains(PO-L2)").text())
        .contains("expired");
    assertThat(page("/people/northumbria/A/7?on=2021-01-01").select("h1").text()).startsWith("A/7");
  }

  @Test
  void an_accreditation_is_added_by_hand() {
    var answer =
        post(
            FORCE,
            "/people/northumbria/4712",
            award("PO-DRIVER", "1", "3", "2025", "28", "2", "2099"));
    var page = page(String.valueOf(answer.getResponse().getRedirectedUrl()));

    assertThat(page.select(".govuk-notification-banner").text()).contains("in the register");
    assertThat(page.select("tr:contains(PO-DRIVER)").text())
        .contains("in date", "1 Mar 2025", "28 Feb 2099");
  }

  @Test
  void an_accreditation_that_is_wrong_is_refused_beside_the_fields_and_kept() {
    var page =
        HtmlPage.of(
            post(
                FORCE,
                "/people/northumbria/4712",
                award("NO-SUCH", "31", "2", "2026", "1", "1", "2027")));

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isIn("#skill", "#awarded_on");
    assertThat(page.select("#awarded_on-day").val()).isEqualTo("31");
    assertThat(page.select("#expires_on-year").val()).isEqualTo("2027");
  }

  @Test
  void a_supervisor_reads_and_does_not_add() {
    var page = HtmlPage.of(get(Role.CONTROL_ROOM_SUPERVISOR, FORCE, "/people/northumbria/4711"));

    assertThat(page.select("form[method=post][action^=/people]")).isEmpty();
  }

  @Test
  void who_may_not_read_people_sees_none() {
    for (var path :
        new String[] {
          "/people", "/people.csv", "/people/northumbria/4711", "/skills", "/people/expiring"
        }) {
      assertThat(get(Role.SPR_LEAD, FORCE, path)).hasStatus(403);
      assertThat(get(Role.AUDITOR, FORCE, path)).hasStatus(403);
    }
  }

  @Test
  void another_forces_people_look_the_same_whether_they_exist_or_not() {
    var known = get(Role.PLANNER, "cumbria", "/people/northumbria/4711");
    var unknown = get(Role.PLANNER, "cumbria", "/people/northumbria/nobody");

    assertThat(HtmlPage.of(known, 403).select("main").text())
        .isEqualTo(HtmlPage.of(unknown, 403).select("main").text());
    for (var path :
        new String[] {
          "/people?force=northumbria",
          "/people.csv?force=northumbria",
          "/skills?force=northumbria",
          "/people/expiring?force=northumbria"
        }) {
      assertThat(get(Role.PLANNER, "cumbria", path)).hasStatus(403);
    }
    assertThat(
            post(
                "cumbria",
                "/people/northumbria/4711",
                award("PO-L2", "1", "1", "2026", "1", "1", "2027")))
        .hasStatus(403);
    assertThat(get(Role.PLANNER, "cumbria", "/people/cumbria/4711")).hasStatus(404);
  }

  @Test
  void the_matrix_counts_by_base_and_leads_to_the_people() {
    var page = page("/skills?on=2026-06-01");

    assertThat(page.select("h1").text()).contains("accreditations in date on 1 June 2026");
    var link = page.select("table tr:contains(South) a[href*=skill=PO-L2]");
    assertThat(link.text()).isEqualTo("1");
    assertThat(page(link.attr("href")).select("main tbody th").eachText()).containsExactly("4712");
    assertThat(page("/skills?on=never").title()).startsWith("Error: ");
  }

  @Test
  void what_ends_soon_is_listed_with_the_days_left() {
    load(
        FORCE,
        "accreditations.csv",
        "force,person_id,skill,awarded_on,expires_on\nnorthumbria,4712,PO-L3,2020-01-01,"
            + java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(9)
            + "\n");

    var page = page("/people/expiring?days=30");

    assertThat(page.select("main tbody tr:contains(PO-L3)").text()).contains("4712", "10 days");
    HtmlPage.of(get(Role.PLANNER, FORCE, "/people/expiring?days=0"), 400);
  }

  @Test
  void a_list_can_be_taken_as_a_file_that_carries_the_marking() throws Exception {
    var answer = get(Role.PLANNER, FORCE, "/people.csv?on=2026-06-01").getResponse();

    assertThat(answer.getHeader("Content-Disposition"))
        .contains("people-northumbria-2026-06-01-OFFICIAL-SENSITIVE.csv");
    assertThat(answer.getContentAsString()).contains("4711,Constable,Response,North,PO-MEDIC");
  }

  private static Map<String, String> award(
      String skill,
      String day,
      String month,
      String year,
      String toDay,
      String toMonth,
      String to) {
    return Map.of(
        "skill", skill,
        "awarded_on-day", day,
        "awarded_on-month", month,
        "awarded_on-year", year,
        "expires_on-day", toDay,
        "expires_on-month", toMonth,
        "expires_on-year", to);
  }
}
