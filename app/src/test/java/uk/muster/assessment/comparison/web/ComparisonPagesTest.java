package uk.muster.assessment.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

@MusterTest
class ComparisonPagesTest {
  private static final String PARTNERSHIPS = "/comparison?indicator=organisation.partnerships";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void partnerships() {
    signedIn.as(Role.PLANNER, "essex");
    for (var n = 0; n < 3; n++) {
      partnership("essex", "p" + n);
    }
    partnership("kent", "p0");
  }

  private void partnership(String force, String code) {
    changes.add(
        Acting.actor(Role.PLANNER, force),
        "partnerships",
        new Draft(
            new ForceId(force), code, Map.of("name", code, "type", "forum", "state", "exists")),
        Marking.OFFICIAL);
  }

  private Document page(String address, int status, RequestPostProcessor who) {
    return HtmlPage.of(mvc.get().uri(address).with(who).exchange(), status);
  }

  private RequestPostProcessor nation() {
    return signedIn.as(Role.NATIONAL_COORDINATOR, new Scope.OfNation());
  }

  private RequestPostProcessor kent() {
    return signedIn.as(Role.PLANNER, "kent");
  }

  @Test
  void the_heading_the_chart_and_the_table_say_the_same() {
    var page = page(PARTNERSHIPS + "&force=kent", 200, nation());

    assertThat(page.select("h1").text()).contains("Kent Police is number 2 of 43 with 1");
    assertThat(page.select("main table").eq(0).select("tbody tr").eachText())
        .hasSize(43)
        .contains(
            "Essex Police 1 3 far from the rest", "Kent Police Looked at 2 1 far from the rest");
    assertThat(page.select("svg[role=img] title").eachText())
        .contains("Essex Police: 3", "Kent Police: 1");
    assertThat(page.select(".muster-lead").text())
        .contains("0 forces without a figure.")
        .doesNotContain("not for your post");
  }

  @Test
  void the_file_holds_what_the_table_holds() {
    var file =
        mvc.get()
            .uri("/comparison.csv?indicator=organisation.partnerships&force=kent&on=2026-11-21")
            .with(nation());

    assertThat(file).hasStatusOk().bodyText().contains("Essex Police", "Kent Police");
  }

  @Test
  void all_indicators_of_all_forces_stand_on_one_page_and_in_one_file() {
    var page = page("/indicators/all?on=2026-11-21", 200, nation());
    assertThat(page.select("h1").text()).contains("of 43 forces on 21 November 2026");
    assertThat(page.select("tbody tr:contains(Partnerships)").eachText())
        .anyMatch(row -> row.equals("Partnerships that exist partnerships 43 0 0 0 0 3"));
    var file = mvc.get().uri("/indicators/all.csv?on=2026-11-21").with(nation()).exchange();
    assertThat(file)
        .hasStatusOk()
        .bodyText()
        .contains("essex,Essex Police,organisation.partnerships,", ",3,,2026-11-21,")
        .containsPattern("essex,Essex Police,mutualaid.balance,.*,,No aid of these years");
    assertThat(mvc.get().uri("/indicators/all.csv?on=2026-11-21").with(kent()))
        .bodyText()
        .contains("kent,Kent Police,organisation.partnerships,")
        .doesNotContain("essex");
    assertThat(page("/indicators/all?on=2026-02-30", 200, kent()).text())
        .contains("On (2026-02-30) must be a day");
  }

  @Test
  void a_year_back_is_shown_when_asked_for() {
    assertThat(page(PARTNERSHIPS + "&force=kent", 200, kent()).select("main table")).hasSize(1);

    var trend = page(PARTNERSHIPS + "&force=kent&on=2026-11-28&trend=yes", 200, kent());

    assertThat(trend.select("main table").eq(1).select("tbody th").eachText())
        .containsExactly("28 Nov 2026", "28 Aug 2026", "28 May 2026", "28 Feb 2026", "28 Nov 2025");
  }

  @Test
  void what_is_no_day_force_or_indicator_is_named() {
    assertThat(page(PARTNERSHIPS + "&on=2026-02-30", 200, kent()).text())
        .contains("On (2026-02-30) must be a day");
    assertThat(page(PARTNERSHIPS + "&force=atlantis", 404, kent()).text()).contains("atlantis");
    assertThat(page("/comparison?indicator=no.such", 404, kent()).text()).contains("no.such");
    page(PARTNERSHIPS + "&force=essex", 403, kent());
  }
}
