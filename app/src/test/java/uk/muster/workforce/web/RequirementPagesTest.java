package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// What a region says that it needs, beside what its forces hold: counts only.
@MusterTest
class RequirementPagesTest {
  private static final String PATH = "/training/requirements?region=region-wales&on=2026-06-01";

  private final RegisterPages pages;
  private final ImportFiles files;

  @Autowired
  RequirementPagesTest(
      MockMvcTester mvc, SignedIn signedIn, Exchange exchange, Reference reference) {
    pages = new RegisterPages(mvc, signedIn);
    files = new ImportFiles(exchange, reference);
  }

  @BeforeEach
  void aRegion() {
    for (var force : new String[] {"gwent", "south-wales"}) {
      var planner = Acting.actor(Role.PLANNER, force);
      files.load(
          planner,
          ImportFiles.PEOPLE
              + "%1$s,W1,PC,,,2015-04-01,\n%1$s,W2,PC,,,2015-04-01,2026-01-31\n".formatted(force));
      files.load(
          planner,
          ImportFiles.AWARDS
              + "%1$s,W1,DVI-SIM,2026-01-01,\n%1$s,W2,DVI-SIM,2026-01-01,\n".formatted(force));
    }
    files.load(
        Acting.actor(Role.PLANNER, "gwent"),
        ImportFiles.REQUIREMENTS + "gwent,region-wales,DVI-SIM,5,2026-01-01,,a regional board\n");
  }

  @Test
  void the_gap_is_what_is_needed_less_all_who_serve_and_are_in_date() {
    var page =
        HtmlPage.of(pages.get(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-wales"), PATH));

    assertThat(page.select("h1").text()).isEqualTo("Wales: 1 of 1 requirement missed");
    assertThat(page.select("tr:contains(DVI-SIM)").text())
        .contains("5 2", "3 short", "Gwent 1", "S Wales 1", "a regional board");
  }

  @Test
  void whoever_covers_one_force_only_is_told_no_gap() {
    var page = HtmlPage.of(pages.get(Role.SPR_LEAD, "gwent", PATH));

    assertThat(page.select("tr:contains(DVI-SIM)").text())
        .contains("Gwent 1", "not counted")
        .doesNotContain("S Wales", "short");
  }

  @Test
  void a_force_outside_the_region_sees_no_requirement_and_can_state_none() {
    assertThat(HtmlPage.of(pages.get(Role.SPR_LEAD, "kent", PATH)).select("h1").text())
        .isEqualTo("Wales has stated no requirement");

    var loaded =
        files.load(
            Acting.actor(Role.PLANNER, "kent"),
            ImportFiles.REQUIREMENTS
                + "kent,region-wales,DVI-SIM,5,2026-01-01,,a board\n"
                + "kent,rocu-south-east,DVI-SIM,5,2026-01-01,,a board\n"
                + "kent,region-south-east,DVI-SIM,5,2026-02-30,,a board\n"
                + "kent,region-south-east,DVI-SIM,5,2026-02-01,2026-01-01,a board\n"
                + "gwent,region-wales,DVI-SIM,9,2026-02-01,,a board\n");

    assertThat(loaded.counts()).isEqualTo(new ImportCounts(5, 0, 0, 0, 5));
  }
}
