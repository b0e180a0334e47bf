package uk.muster.readiness.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
class ChangesPagesTest {
  private static final String YEAR = "/readiness/leicestershire?unit=psu&on=2013-09-30&changes=all";

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

  private RequestPostProcessor planner() {
    return signedIn.as(Role.PLANNER, "leicestershire");
  }

  @Test
  void each_day_of_the_year_that_costs_or_adds_units_leads_to_who_they_are() {
    var rows = page(YEAR, planner()).select("table tbody tr:has(a[href*=/changes?])");

    assertThat(rows).isNotEmpty();
    for (var row : rows) {
      var changes = page(row.select("a").attr("href"), planner());

      assertThat(changes.select("h1").text()).endsWith(said(row));
      assertThat(changes.select("tbody a[href^=/people/leicestershire/]")).isNotEmpty();
    }
  }

  /// "costs 2 units" for "▼ −2 14".
  private static String said(Element row) {
    var cell = row.select("td").last();
    var difference = (cell == null ? "" : cell.text()).replaceAll(".*([+−]\\d+).*", "$1");
    int units = Integer.parseInt(difference.substring(1));
    return "%s %d %s"
        .formatted(
            difference.startsWith("+") ? "adds" : "costs", units, units == 1 ? "unit" : "units");
  }

  @Test
  void a_coordinator_sees_the_days_and_no_way_to_the_people() {
    var who = signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands"));
    var page = page(YEAR, who);

    assertThat(page.select("#year")).isNotEmpty();
    assertThat(page.select("a[href*=/changes?], a[href*=/people]")).isEmpty();
    assertThat(
            mvc.get()
                .uri("/readiness/leicestershire/changes?unit=psu&on=2013-09-30&day=2013-12-01")
                .with(who))
        .hasStatus(403);
  }

  @Test
  void the_people_of_a_day_can_be_downloaded_under_their_marking() {
    var row = page(YEAR, planner()).select("a[href*=/changes?]").attr("href");
    var file = mvc.get().uri(row.replace("/changes?", "/changes.csv?")).with(planner()).exchange();

    assertThat(file).hasStatusOk();
    assertThat(file.getResponse().getHeader("Content-Disposition")).contains("OFFICIAL-SENSITIVE");
    assertThat(file).bodyText().contains("Collar number,What changes").contains("L13-");
  }

  @Test
  void a_day_that_is_none_is_refused_with_what_was_asked() {
    for (var day : new String[] {"31/02/2014", "", "soon", "2514-01-01"}) {
      assertThat(
              mvc.get()
                  .uri("/readiness/leicestershire/changes?unit=psu&day={day}", day)
                  .with(planner()))
          .hasStatus(400)
          .bodyText()
          .contains("day (" + day + ") must be a date");
    }
  }
}
