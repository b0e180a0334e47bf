package uk.muster.readiness.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.readiness.LoadedCase;
import uk.muster.shared.Role;

@MusterTest
class BoardPagesTest {
  private static final String DAY = "&on=2013-09-30";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;

  @BeforeEach
  void load() {
    worked.load();
  }

  private Document page(String path, RequestPostProcessor who) {
    return HtmlPage.of(mvc.get().uri(path).with(who).exchange());
  }

  private RequestPostProcessor national() {
    return signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
  }

  private RequestPostProcessor regional() {
    return signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands"));
  }

  @Test
  void the_nation_sees_every_force_as_a_tile_an_area_and_a_row() {
    var page = page("/readiness?unit=psu" + DAY, national());

    assertThat(page.select("h1").text()).contains("cannot meet both calls at once");
    assertThat(page.select(".muster-tiles .muster-drawing--wide a")).hasSize(43);
    assertThat(page.select(".muster-areas a")).hasSizeGreaterThanOrEqualTo(43);
    assertThat(page.select("a[href^=/readiness/leicestershire?]").eachText())
        .contains("Leicestershire");
    assertThat(page.text()).contains("Made with Natural Earth", "not a legal boundary");
  }

  @Test
  void a_force_without_a_return_is_none_and_never_0() {
    var page = page("/readiness?unit=psu&sort=force" + DAY, national());
    var row = page.select("tr:has(a:containsOwn(Gwent))").text();

    assertThat(row).contains("none").doesNotContain(" 0");
    assertThat(page.text()).contains("no return");
  }

  @Test
  void the_server_sorts_and_says_so() {
    var page = page("/readiness?unit=psu&sort=force&order=descending" + DAY, national());
    var names = page.select("table.muster-table--national tbody th a").eachText();

    assertThat(names.getFirst()).isEqualTo("Wiltshire");
    assertThat(page.select("th[aria-sort=descending]").text()).contains("Force");
  }

  @Test
  void a_regional_coordinator_sees_the_forces_of_the_region_only() {
    var page = page("/readiness?unit=psu" + DAY, regional());

    assertThat(page.select(".muster-tiles .muster-drawing--wide a")).hasSize(5);
    assertThat(page.html()).doesNotContain("/readiness/kent").doesNotContain("L13-");
  }

  @Test
  void a_region_is_shown_tonight_tomorrow_and_in_90_days() {
    var page = page("/readiness/regions/region-east-midlands?unit=psu", regional());

    assertThat(page.select("h1").text()).startsWith("East Midlands can form");
    assertThat(page.select("thead th").eachText()).contains("Tonight", "Tomorrow", "In 90 days");
    assertThat(page.select("tbody tr")).hasSize(7);
  }

  @Test
  void another_region_is_not_there_for_a_regional_coordinator() {
    assertThat(mvc.get().uri("/readiness/regions/region-london").with(regional())).hasStatus(404);
    assertThat(mvc.get().uri("/readiness/regions/region-atlantis").with(regional())).hasStatus(404);
  }

  @Test
  void the_table_can_be_downloaded() {
    var csv = mvc.get().uri("/readiness.csv?unit=psu" + DAY).with(national()).exchange();

    assertThat(csv).hasStatusOk();
    assertThat(csv)
        .bodyText()
        .hasLineCount(45)
        .contains("leicestershire,region-east-midlands,15,5");
  }

  @Test
  void who_may_not_count_sees_no_board() {
    assertThat(mvc.get().uri("/readiness").with(signedIn.as(Role.AUDITOR, "kent"))).hasStatus(403);
  }
}
