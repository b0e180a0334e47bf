package uk.muster.risks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// The demand on specialist units, as the page shows it.
@MusterTest
class DemandPagesTest {
  private static final String FORCE = "warwickshire";
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, FORCE);

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void demand() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add("teams", "lab", Map.of("name", "Digital laboratory", "type", "unit"));
    demand("d12", "2012/13", "600", "8");
    demand("d14", "2014/15", ">8000", "");
  }

  private void demand(String code, String period, String demand, String posts) {
    add(
        "unit-demands",
        code,
        Map.of(
            "name",
            "Devices examined",
            "team",
            "lab",
            "capability",
            "digital-forensics",
            "period",
            period,
            "demand",
            demand,
            "posts",
            posts));
  }

  private void add(String kind, String code, Map<String, String> values) {
    var draft = new Draft(new ForceId(FORCE), code, values);
    var outcome = changes.add(LEAD, kind, draft, Marking.OFFICIAL);
    if (outcome instanceof ChangeOutcome.Refused(var faults)) {
      assertThat(faults).allMatch(wrong -> wrong.words().contains("is taken by another"));
    }
  }

  private Document page(String path) {
    return HtmlPage.of(
        mvc.get().uri(URI.create(path)).with(signedIn.as(Role.RISK_ANALYST, FORCE)).exchange());
  }

  @Test
  void each_period_has_its_load_and_what_is_not_stated_stays_empty() {
    var page = page("/risks/demand");

    assertThat(page.select("h1").text())
        .isEqualTo("Warwickshire Police: demand on 1 specialist unit");
    assertThat(page.select("h2").eachText())
        .contains("Digital forensics, Digital laboratory: devices examined");
    assertThat(page.select("main tbody tr").eachText())
        .containsExactly(
            "2012/13 600 8 – 75.0 –",
            "1 Apr 2013 to 31 Mar 2014: nothing stated – – – – –",
            "2014/15 more than 8,000 – – – –");
    assertThat(page.select("main a").eachAttr("href"))
        .contains("/registers/teams/warwickshire/lab");
  }

  @Test
  void the_index_of_registers_leads_there() {
    assertThat(page("/registers").select("main a").eachAttr("href")).contains("/risks/demand");
  }
}
