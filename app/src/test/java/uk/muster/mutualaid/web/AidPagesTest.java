package uk.muster.mutualaid.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.files.Source;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// The pages of the ledger, with the worked case in it.
@MusterTest
class AidPagesTest {
  private static final Path CASE = Path.of("..", "examples", "leicestershire-2013");
  private static final String LEDGER = "/mutual-aid/leicestershire?until=2013-09-30";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;

  private RequestPostProcessor planner;

  @BeforeEach
  void load() {
    planner = signedIn.as(Role.PLANNER, "leicestershire");
    exchange.importFiles(
        Actor.system("worked cases", Set.of(new ForceId("leicestershire"))),
        Stream.of("operations.csv", "aid.csv", "aid-returns.csv")
            .map(CASE::resolve)
            .map(Source::of)
            .toList(),
        ImportOptions.USUAL,
        Exchange.Progress.SILENT);
  }

  private Document page(String path) {
    return HtmlPage.of(mvc.get().uri(URI.create(path)).with(planner).exchange());
  }

  @Test
  void the_ledger_says_what_the_worked_case_says() {
    var page = page(LEDGER);

    assertThat(page.select("h1").text())
        .isEqualTo("Leicestershire Police: 36 units more received than provided");
    assertThat(page.select(".muster-figure__number").eachText())
        .containsExactly("44", "8", "−36", "−36");
    assertThat(page.select("main").text())
        .contains("3 exceptional operations", "Operation Cabinet", "HMIC", "count unknown");
    assertThat(page.select("tr:has(a[href$=/aid-returns/leicestershire/hmic-2013]) td").eachText())
        .contains("12", "3");
  }

  @Test
  void each_figure_leads_to_entries_that_add_up_to_it() {
    var ledger = page(LEDGER);
    var links = ledger.select("main td.govuk-table__cell--numeric a[href*=direction]");

    assertThat(links).hasSizeGreaterThan(12);
    for (var link : links) {
      var entries = page(link.attr("href"));
      var units = link.attr("href").contains("unit=psu");
      var provided = link.attr("href").contains("direction=provided");
      var sum = entries.select("tr.muster-row--total td").eachText();
      var column = (units ? 3 : 5) + (provided ? 0 : 1);

      assertThat(sum.isEmpty() ? "0" : sum.get(column))
          .as(link.attr("href"))
          .isEqualTo(link.text());
    }
  }

  @Test
  void days_before_the_first_entry_are_unknown_and_not_nothing() {
    assertThat(page("/mutual-aid/leicestershire?from=2005-04-01&until=2006-03-31").text())
        .contains(
            "no mutual aid recorded",
            "begins on 1 April 2011; of the days before it nothing is known");
  }

  @Test
  void days_that_cannot_be_asked_about_are_refused_with_what_was_typed() {
    assertThat(page("/mutual-aid/leicestershire?from=31%20June%202024").text())
        .contains("From (31 June 2024) must be a day of the calendar");
    assertThat(page("/mutual-aid/leicestershire?from=2024-05-02&until=2024-05-01").text())
        .contains("Until (1 May 2024) is before from (2 May 2024)");
  }

  @Test
  void a_force_that_does_not_exist_is_not_found_and_another_ones_ledger_is_refused() {
    assertThat(mvc.get().uri("/mutual-aid/atlantis").with(planner)).hasStatus(404);
    assertThat(mvc.get().uri("/mutual-aid/leicestershire/with/atlantis").with(planner))
        .hasStatus(404);
    assertThat(mvc.get().uri("/mutual-aid/leicestershire/with/leicestershire").with(planner))
        .hasStatus(404);
    assertThat(mvc.get().uri("/mutual-aid/kent").with(planner)).hasStatus(403);
  }

  @Test
  void the_nation_ranks_who_received_most_and_says_none_of_who_has_no_entry() {
    planner = signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
    var page = page("/mutual-aid?until=2013-09-30");
    var rows = page.select("main table").getFirst().select("tbody tr");

    assertThat(page.select("h1").text())
        .isEqualTo("1 of 43 forces received more units than it provided");
    assertThat(rows).hasSize(43);
    assertThat(rows.getFirst().text()).startsWith("Leicestershire Police 8 44 −36 −36");
    assertThat(rows.getLast().text()).contains("none").doesNotContain(" 0");
    int tables = page.select("main table").size();
    assertThat(
            page.select("main table")
                .eq(tables - 1)
                .select("tr:contains(East Midlands) td")
                .eachText())
        .containsExactly("8", "44", "−36", "−36", "0");
  }

  @Test
  void files_hold_what_the_pages_show() throws UnsupportedEncodingException {
    var entries = "/mutual-aid/leicestershire/entries.csv?until=2013-09-30&unit=psu";
    var file = mvc.get().uri(entries).with(planner).exchange();

    assertThat(file).hasStatusOk();
    assertThat(file.getResponse().getContentAsString())
        .contains("units received from other forces", "Sum,,,,8,44");
    assertThat(mvc.get().uri("/mutual-aid.csv?until=2013-09-30").with(planner).exchange())
        .bodyText()
        .contains("Leicestershire Police,8,44,-36,-36");
  }
}
