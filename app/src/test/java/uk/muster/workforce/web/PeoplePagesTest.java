package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.row.RowCursor;
import uk.muster.shared.Role;

@MusterTest
class PeoplePagesTest {
  private static final String FORCE = "northumbria";

  private final RegisterPages pages;

  @Autowired
  PeoplePagesTest(MockMvcTester mvc, SignedIn signedIn) {
    pages = new RegisterPages(mvc, signedIn);
  }

  @BeforeEach
  void register() {
    pages.load(
        FORCE,
        "people.csv",
        """
        force,person_id,rank,post,base,starts_on,leaves_on
        northumbria,4711,PC,Response,North,2020-01-01,
        northumbria,4712,PS,Dogs,South,2020-01-01,
        northumbria,A/7,PC,Response,South,2020-01-01,2022-12-31
        """);
    pages.load(
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

  private Document page(String path) {
    return HtmlPage.of(pages.get(Role.PLANNER, FORCE, path));
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
    assertThat(page.select("main").text()).contains("People as at ", ", accreditations as at ");
    assertThat(page("/people/northumbria/4711").select("tr:contains(Response)").text())
        .contains("as far as is known", "since 1 Jan 2020");
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
  void a_supervisor_reads_and_does_not_add() {
    var page =
        HtmlPage.of(pages.get(Role.CONTROL_ROOM_SUPERVISOR, FORCE, "/people/northumbria/4711"));

    assertThat(page.select("form[method=post][action^=/people]")).isEmpty();
  }

  @Test
  void who_may_not_read_the_audit_is_not_led_to_it() {
    assertThat(page("/people/northumbria/4711").select("main a[href^=/audit]")).isEmpty();
  }

  @Test
  void who_may_not_read_people_sees_none() {
    for (var path :
        new String[] {"/people", "/people.csv", "/people/northumbria/4711", "/people/expiring"}) {
      assertThat(pages.get(Role.SPR_LEAD, FORCE, path)).hasStatus(403);
      assertThat(pages.get(Role.AUDITOR, FORCE, path)).hasStatus(403);
    }
  }

  @Test
  void another_forces_people_look_the_same_whether_they_exist_or_not() {
    var known = pages.get(Role.PLANNER, "cumbria", "/people/northumbria/4711");
    var unknown = pages.get(Role.PLANNER, "cumbria", "/people/northumbria/nobody");

    assertThat(HtmlPage.of(known, 403).select("main").text())
        .isEqualTo(HtmlPage.of(unknown, 403).select("main").text());
    for (var path :
        new String[] {
          "/people?force=northumbria",
          "/people.csv?force=northumbria",
          "/skills?force=northumbria",
          "/people/expiring?force=northumbria"
        }) {
      assertThat(pages.get(Role.PLANNER, "cumbria", path)).hasStatus(403);
    }
    assertThat(pages.get(Role.PLANNER, "cumbria", "/people/cumbria/4711")).hasStatus(404);
  }

  @Test
  void the_server_sorts_by_any_column_and_the_pages_and_the_file_keep_it() {
    var page = page("/people?on=2021-06-01&sort=base&order=descending");

    assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Base");
    assertThat(page.select("main tbody th").eachText()).containsExactly("4712", "A/7", "4711");
    assertThat(page.select("main .muster-links a[href*=.csv]").attr("href"))
        .contains("sort=base&order=descending");
    assertThat(page("/people?on=2021-06-01&sort=rank").select("main tbody th").eachText())
        .containsExactly("4711", "A/7", "4712");
    assertThat(page("/people?on=2021-06-01&sort=drop").select("main tbody th").eachText())
        .containsExactly("4711", "4712", "A/7");
  }

  @Test
  void a_place_that_is_none_begins_at_the_first_page() {
    var noDay = new RowCursor(false, List.of("2026-02-31", "4711")).text();

    for (var from : List.of("xyz", "%3Cb%3E", noDay)) {
      assertThat(page("/people?sort=from&from=" + from).select("main tbody th").eachText())
          .containsExactly("4711", "4712");
    }
  }

  @Test
  void pages_by_any_column_hold_everybody_once_there_and_back() {
    var many = new StringBuilder("force,person_id,rank,post,base,starts_on,leaves_on\n");
    for (int i = 0; i < 130; i++) {
      many.append(
          "durham,D%03d,%s,Post %d,B%d,20%02d-01-01,%s\n"
              .formatted(
                  i,
                  i % 7 == 0 ? "PS" : "PC",
                  i % 5,
                  i % 3,
                  i % 20,
                  i % 2 == 0 ? "" : "2099-01-01"));
    }
    pages.load("durham", "people.csv", many.toString());

    for (var sort : List.of("person", "rank", "post", "base", "from", "to")) {
      for (var order : List.of("ascending", "descending")) {
        var list = "/people?sort=%s&order=%s".formatted(sort, order);
        var there = walk(list, "next");
        var back = walk(there.getLast(), "prev");

        assertThat(there.stream().flatMap(this::shown))
            .as(list)
            .hasSize(130)
            .doesNotHaveDuplicates();
        assertThat(back.reversed().stream().flatMap(this::shown))
            .as(list)
            .containsExactlyElementsOf(there.stream().flatMap(this::shown).toList());
      }
    }
  }

  /// The addresses of the pages from one on, as far as the links lead.
  private List<String> walk(String first, String rel) {
    var paths = new ArrayList<String>();
    for (var path = first; !path.isEmpty() && paths.size() < 10; ) {
      paths.add(path);
      path =
          HtmlPage.of(pages.get(Role.PLANNER, "durham", path))
              .select("a[rel=%s]".formatted(rel))
              .attr("href");
    }
    return paths;
  }

  private Stream<String> shown(String path) {
    return HtmlPage.of(pages.get(Role.PLANNER, "durham", path))
        .select("main tbody th")
        .eachText()
        .stream();
  }

  @Test
  void a_file_holds_all_rows_and_not_only_those_of_one_page() throws Exception {
    var many = new StringBuilder("force,person_id,rank,post,base,starts_on,leaves_on\n");
    for (int i = 0; i < 120; i++) {
      many.append("lancashire,L%03d,PC,Response,,2020-01-01,\n".formatted(i));
    }
    pages.load("lancashire", "people.csv", many.toString());

    var first = HtmlPage.of(pages.get(Role.PLANNER, "lancashire", "/people"));
    var second =
        HtmlPage.of(
            pages.get(Role.PLANNER, "lancashire", first.select("a[rel=next]").attr("href")));
    var file =
        pages
            .get(Role.PLANNER, "lancashire", second.select("main a[href*=.csv]").attr("href"))
            .getResponse();

    assertThat(second.select("main tbody th").eachText()).hasSize(50).first().isEqualTo("L050");
    assertThat(second.select("a[rel=prev], a[rel=next]")).hasSize(2);
    var third =
        HtmlPage.of(
            pages.get(Role.PLANNER, "lancashire", second.select("a[rel=next]").attr("href")));
    assertThat(List.of(first, second, third))
        .allSatisfy(page -> assertThat(page.select("h1").text()).startsWith("120 people"));
    assertThat(third.select("a[rel=next]")).isEmpty();
    assertThat(file.getContentAsString().lines()).hasSize(122);
    assertThat(file.getContentLength()).isEqualTo(file.getContentAsByteArray().length);
  }

  @Test
  void a_list_can_be_taken_as_a_file_that_carries_the_marking() throws Exception {
    var answer = pages.get(Role.PLANNER, FORCE, "/people.csv?on=2026-06-01").getResponse();

    assertThat(answer.getHeader("Content-Disposition"))
        .contains("people-northumbria-2026-06-01-OFFICIAL-SENSITIVE.csv");
    assertThat(answer.getContentAsString().lines())
        .containsExactly(
            "\uFEFFOFFICIAL-SENSITIVE",
            "Collar number,Rank,Post,Base,Skills in date,Serves from,To",
            "4711,Constable,Response,North,PO-MEDIC,2020-01-01,",
            "4712,Sergeant,Dogs,South,PO-L2,2020-01-01,");
  }
}
