package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
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

/// Take-up of e-learning is shown as the source gives it, and what it does not give stays away.
@MusterTest
class TakeUpPagesTest {
  private static final String FORCE = "merseyside";
  private static final String ROWS =
      """
      merseyside,Cyber 1,officers,2014-01-31,200,50,20,a report
      merseyside,Cyber 1,staff,2014-01-31,100,,,a report
      merseyside,Cyber 1,all,2014-01-31,300,,,a report
      merseyside,Cyber 2,all,2014-01-31,300,150,30,a report
      """;

  private final RegisterPages pages;
  private final ImportFiles files;

  @Autowired
  TakeUpPagesTest(MockMvcTester mvc, SignedIn signedIn, Exchange exchange, Reference reference) {
    pages = new RegisterPages(mvc, signedIn);
    files = new ImportFiles(exchange, reference);
  }

  @BeforeEach
  void aReport() {
    files.load(Acting.actor(Role.PLANNER, FORCE), ImportFiles.TAKE_UP + ROWS);
  }

  private Document page(String path) {
    return HtmlPage.of(pages.get(Role.SPR_LEAD, FORCE, path));
  }

  @Test
  void shares_are_over_the_headcount_of_the_census_day() {
    var page = page("/training/take-up");

    assertThat(page.select("tr:contains(Officers)").text())
        .contains("31 Jan 2014", "200", "50", "25%", "20", "10%", "a report");
    assertThat(page.expectFirst("svg text:contains(Officers)").text())
        .isEqualTo("Officers: 25% enrolled, 10% completed");
  }

  @Test
  void what_the_source_does_not_give_is_said_and_not_drawn() {
    var page = page("/training/take-up");

    assertThat(page.expectFirst("tr:contains(Staff)").text()).contains("not in the source", "–");
    assertThat(page.expectFirst("svg text:contains(Staff)").text())
        .isEqualTo("Staff: not in the source");
    assertThat(page.expectFirst("main svg[role=img]").select("rect")).hasSize(2);
  }

  @Test
  void forces_stand_side_by_side_for_whoever_covers_them() {
    var coordinator =
        HtmlPage.of(
            pages.get(Role.NATIONAL_COORDINATOR, new Scope.OfNation(), "/training/take-up/forces"));

    assertThat(coordinator.select("tr:contains(Merseyside):contains(Cyber 2)").text())
        .contains("50%");
    assertThat(HtmlPage.of(pages.get(Role.SPR_LEAD, "kent", "/training/take-up/forces")).text())
        .doesNotContain("Merseyside");
  }

  @Test
  void more_enrolled_than_there_are_people_is_refused() {
    var loaded =
        files.load(
            Acting.actor(Role.PLANNER, FORCE),
            ImportFiles.TAKE_UP
                + "merseyside,Cyber 3,all,2014-01-31,10,11,,a report\n"
                + "merseyside,Cyber 3,staff,2014-01-31,10,5,6,a report\n"
                + "merseyside,Cyber 3,officers,2014-02-30,10,5,5,a report\n"
                + "merseyside,Cyber 3,dogs,2014-01-31,10,5,5,a report\n"
                + "merseyside,Cyber 3,pcso,2014-01-31,10,5,5,\n");

    assertThat(loaded.counts()).isEqualTo(new ImportCounts(5, 0, 0, 0, 5));
  }
}
