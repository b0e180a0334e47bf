package uk.muster.reference.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Role;

@MusterTest
class ReferencePagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Catalogue catalogue;

  private MvcTestResult get(String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(Role.AUDITOR, "kent")).exchange();
  }

  private Document page(String path) {
    return HtmlPage.of(get(path));
  }

  @Test
  void the_index_leads_to_every_part_and_says_how_to_change_a_file() {
    var page = page("/reference");

    assertThat(page.select("h1").text()).contains("43 forces");
    assertThat(page.select("main tbody a").eachAttr("href"))
        .hasSize(Parts.all(catalogue).size())
        .allSatisfy(path -> assertThat(get(path)).hasStatusOk());
    assertThat(page.select("details").text()).contains("Start Muster again");
  }

  @ParameterizedTest
  @CsvSource({
    "forces,Leicestershire",
    "groupings,Counter-terrorism regions",
    "editions,Organised crime",
    "four-cs,Consistency",
    "ranks,Inspector",
    "skills,PO-L2",
    "unit-types,psu-with-medics",
    "planning-assumptions,LEICS-MEDICS",
    "definitions,Police support unit",
    "vehicle-kinds,PO-CARRIER",
    "restriction-kinds,Annual leave"
  })
  void each_part_shows_its_rows_with_their_sources(String part, String holds) {
    var page = page("/reference/" + part);

    assertThat(page.select("main").text()).contains(holds);
    assertThat(page.select("main table"))
        .allSatisfy(table -> assertThat(table.select("thead th").eachText()).contains("Source"));
  }

  @Test
  void an_unverified_assumption_stands_apart_and_carries_its_tag() {
    var page = page("/reference/planning-assumptions");

    var row = page.select("th:contains(PSU-1-2-12)");
    assertThat(row.select(".muster-tag--unverified").text()).isEqualTo("Unverified");
    assertThat(row.parents().select("table caption").getFirst().text()).isEqualTo("Unverified");
    assertThat(page.select("th:contains(PSU-PEOPLE) .govuk-tag")).isEmpty();
  }

  @Test
  void a_unit_type_lists_its_roles_and_vehicles() {
    var page = page("/reference/unit-types/psu-with-medics");

    assertThat(page.select("h1").text())
        .isEqualTo("Police support unit with 2 medics: 27 people and 3 vehicles");
    assertThat(page.select("tr:contains(Medic)").getFirst().text())
        .contains("2")
        .contains("Constable or Sergeant")
        .contains("PO-MEDIC");
    assertThat(page.select("main").text()).contains("PO-CARRIER");
  }

  @Test
  void a_default_says_that_nobody_has_confirmed_it() {
    var page = page("/reference/unit-types/search-team");

    assertThat(page.select(".muster-tag--unverified").text()).isEqualTo("Default to confirm");
  }

  @ParameterizedTest
  @CsvSource({
    "/reference/nothing",
    "/reference/unit-types/nothing",
    "/reference/forces.csv?table=9"
  })
  void what_is_not_in_the_catalogue_is_not_found(String path) {
    HtmlPage.of(get(path), 404);
  }

  @Test
  void hostile_words_in_the_address_are_shown_as_words() {
    var page = HtmlPage.of(get("/reference/%3Cscript%3Ealert(1)"), 404);

    assertThat(page.select("main script")).isEmpty();
  }

  @Test
  void a_table_can_be_taken_as_a_file_that_carries_the_marking() throws Exception {
    var answer = get("/reference/skills.csv").getResponse();

    assertThat(answer.getHeader("Content-Disposition"))
        .matches("attachment; filename=\"reference-skills-[0-9-]+-OFFICIAL-SENSITIVE.csv\"");
    assertThat(answer.getContentAsString())
        .startsWith("\uFEFFOFFICIAL-SENSITIVE\r\nSkill,Code,Family")
        .contains("\r\n")
        .contains("PO-L2");
  }

  @Test
  void nobody_sees_the_catalogue_unsigned() {
    assertThat(mvc.get().uri("/reference").exchange()).hasStatus3xxRedirection();
  }
}
