package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.shared.Role;

/// The skills matrix and the list of what ends.
@MusterTest
class SkillPagesTest {
  private static final String FORCE = "hertfordshire";

  private final RegisterPages pages;

  @Autowired
  SkillPagesTest(MockMvcTester mvc, SignedIn signedIn) {
    pages = new RegisterPages(mvc, signedIn);
  }

  @BeforeEach
  void register() {
    pages.load(
        FORCE,
        "people.csv",
        """
        force,person_id,rank,post,base,starts_on,leaves_on
        hertfordshire,1,PC,Response,North,2020-01-01,
        hertfordshire,2,PC,Response,South,2020-01-01,
        hertfordshire,3,PS,Response,South,2020-01-01,
        hertfordshire,4,INSP,Response,,2020-01-01,
        """);
    pages.load(
        FORCE,
        "accreditations.csv",
        """
        force,person_id,skill,awarded_on,expires_on
        hertfordshire,1,PO-L2,2026-01-01,2026-06-30
        hertfordshire,2,PO-L2,2026-01-01,2026-07-31
        hertfordshire,3,PO-L2,2026-01-01,2099-12-31
        hertfordshire,3,PO-MEDIC,2026-01-01,2099-12-31
        hertfordshire,4,PO-L2,2011-01-01,2011-12-31
        hertfordshire,4,AFO,2026-01-01,2099-12-31
        """);
  }

  private Document page(String path) {
    return HtmlPage.of(pages.get(Role.PLANNER, FORCE, path));
  }

  @Test
  void ranks_stand_in_their_order_and_each_number_leads_to_the_people() {
    var page = page("/skills?on=2026-06-01");
    var matrix = page.select("main table").getFirst();

    assertThat(matrix.select("thead th").eachText())
        .containsExactly("Skill", "PC", "PS", "INSP", "All ranks");
    assertThat(cells(matrix.select("tr:contains(PO-L2)"))).containsExactly("2", "1", "0", "3");
    assertThat(cells(matrix.select("tr:contains(PO-MEDIC)"))).containsExactly("0", "1", "0", "1");
    assertThat(matrix.select("tr.muster-row--total th").text()).isEqualTo("All of these");
    assertThat(cells(matrix.select("tr.muster-row--total"))).containsExactly("2", "2", "0", "4");
    for (var link : matrix.select("td a")) {
      assertThat(page(link.attr("href")).select("main tbody th").eachText())
          .as(link.attr("href"))
          .hasSize(Integer.parseInt(link.text()));
    }
    assertThat(page.select("main .muster-lead").text()).startsWith("People as at ");
  }

  private static List<String> cells(org.jsoup.select.Elements row) {
    return row.select("td").eachText();
  }

  @Test
  void bases_are_rows_when_counted_by_base() {
    var matrix = page("/skills?on=2026-06-01&by=base").select("main table").getFirst();

    assertThat(matrix.select("tbody th").eachText())
        .containsExactly("no base", "North", "South", "All bases");
    assertThat(cells(matrix.select("tr:contains(South)"))).containsExactly("2", "1");
    assertThat(matrix.select("tr:contains(no base) a")).isEmpty();
    HtmlPage.of(pages.get(Role.PLANNER, FORCE, "/skills?by=shoe"), 400);
  }

  @Test
  void a_coordinator_sees_the_numbers_and_no_way_to_the_people() {
    var east = new Scope.OfRegion("region-eastern");
    for (var path : List.of("/skills?on=2026-06-01", "/skills?on=2026-06-01&by=base")) {
      var seen = HtmlPage.of(pages.get(Role.REGIONAL_COORDINATOR, east, path + "&force=" + FORCE));

      assertThat(seen.select("main table td").eachText())
          .isEqualTo(page(path).select("main table td").eachText());
      assertThat(seen.select("main a[href*=/people]")).isEmpty();
      assertThat(seen.select("main").text()).contains("how many, not who");
    }
    assertThat(pages.get(Role.REGIONAL_COORDINATOR, east, "/people?force=" + FORCE)).hasStatus(403);
    assertThat(pages.get(Role.REGIONAL_COORDINATOR, east, "/people/expiring?force=" + FORCE))
        .hasStatus(403);
    assertThat(
            pages.get(
                Role.REGIONAL_COORDINATOR,
                new Scope.OfRegion("region-south-west"),
                "/skills?force=" + FORCE))
        .hasStatus(403);
    assertThat(
            pages.get(
                Role.REGIONAL_COORDINATOR,
                new Scope.OfRegion("region-south-west"),
                "/skills.csv?force=" + FORCE))
        .hasStatus(403);
    assertThat(
            pages.get(
                Role.REGIONAL_COORDINATOR,
                new Scope.OfRegion("region-south-west"),
                "/skills/matrix.csv?force=" + FORCE))
        .hasStatus(403);
    assertThat(pages.get(Role.AUDITOR, FORCE, "/skills")).hasStatus(403);
  }

  @Test
  void a_day_that_is_none_is_kept_and_said_beside_the_field() {
    for (var path : List.of("/skills?on=31/2/2026", "/people/expiring?on=31/2/2026")) {
      var page = page(path);

      assertThat(page.title()).startsWith("Error: ");
      assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#on");
      assertThat(page.select("#on").val()).isEqualTo("31/2/2026");
      assertThat(page.select("#on-error").text()).contains("31/2/2026");
      assertThat(page.select("main table")).isEmpty();
    }
    assertThat(pages.get(Role.PLANNER, FORCE, "/skills.csv?on=31/2/2026")).hasStatus(404);
  }

  @Test
  void what_ends_is_counted_from_the_same_day_as_on_the_matrix() {
    var skills = page("/skills?on=2026-06-01");
    var count = skills.select("main table").getLast().select("tr:contains(PO-L2) td").get(1);

    var ending = page(count.select("a").attr("href"));

    assertThat(count.text()).isEqualTo("2");
    assertThat(ending.select("h1").text())
        .isEqualTo(
            "Hertfordshire Constabulary: 2 accreditations end in Public order level 2 (PO-L2)"
                + " within 90 days from 1 June 2026");
    assertThat(ending.select("main tbody th").eachText()).containsExactly("1", "2");
    assertThat(ending.select("main tbody tr").getFirst().text()).contains("30 Jun 2026", "30 days");
  }

  @Test
  void what_ends_is_sorted_by_the_day_or_any_other_column() {
    var page = page("/people/expiring?on=2026-06-01");
    var down = page.select("th:contains(Last day in date) a").attr("href");

    assertThat(page.select("th[aria-sort=ascending]").text()).isEqualTo("Last day in date");
    assertThat(page(down).select("main tbody th").eachText()).containsExactly("2", "1");
    assertThat(page("/people/expiring?on=2026-06-01&sort=nothing").select("main tbody th"))
        .hasSize(2);
    HtmlPage.of(pages.get(Role.PLANNER, FORCE, "/people/expiring?days=0"), 400);
    HtmlPage.of(pages.get(Role.PLANNER, FORCE, "/people/expiring?page=9"), 404);
  }

  @Test
  void the_people_page_leads_to_what_ends_and_to_the_numbers() {
    var links = page("/people?skill=PO-L2").select("main .muster-links a").eachAttr("href");

    assertThat(links)
        .contains(
            "/people/expiring?force=hertfordshire&skill=PO-L2", "/skills?force=hertfordshire");
  }

  @Test
  void tables_can_be_taken_as_files() throws Exception {
    var matrix = pages.get(Role.PLANNER, FORCE, "/skills/matrix.csv?on=2026-06-01").getResponse();
    var ending = pages.get(Role.PLANNER, FORCE, "/people/expiring.csv?on=2026-06-01").getResponse();

    assertThat(matrix.getHeader("Content-Disposition"))
        .contains("skills-by-rank-public-order-hertfordshire-2026-06-01-OFFICIAL-SENSITIVE.csv");
    assertThat(matrix.getContentAsString().lines())
        .contains("Skill,PC,PS,INSP,All ranks", "Public order level 2 (PO-L2),2,1,0,3");
    assertThat(ending.getContentAsString().lines())
        .containsExactly(
            "\uFEFFOFFICIAL-SENSITIVE",
            "Collar number,Skill,Last day in date,Left,Rank,Base",
            "1,Public order level 2 (PO-L2),2026-06-30,30 days,Constable,North",
            "2,Public order level 2 (PO-L2),2026-07-31,61 days,Constable,South");
  }
}
