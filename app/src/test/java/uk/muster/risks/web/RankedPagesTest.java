package uk.muster.risks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
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
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Scored threats by rank, as the page shows them.
@MusterTest
class RankedPagesTest {
  private static final String FORCE = "cumbria";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void scores() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    score("arson", "tactical", 3, 2, Map.of("confidence", "tactical-1"));
    score("exploitation", "tactical", 5, 4, Map.of("organisation", "tactical-2"));
    score("floods", "thematic", 4, 4, Map.of());
    add("half", Map.of("name", "Half", "threats", "cyber", "matrix", "tactical"));
  }

  private void score(
      String code, String matrix, int harm, int likelihood, Map<String, String> more) {
    var values = new HashMap<>(more);
    values.putAll(Map.of("name", "Threat " + code, "threats", "cyber", "matrix", matrix));
    for (var one :
        List.of("physical", "psychological", "financial", "community", "reach", "vulnerability")) {
      values.put(one, matrix + "-" + harm);
    }
    values.put("likelihood", matrix + "-" + likelihood);
    add(code, values);
  }

  private void add(String code, Map<String, String> values) {
    var draft = new Draft(new ForceId(FORCE), code, values);
    var lead = Acting.actor(Role.BUSINESS_LEAD, FORCE);
    var outcome = changes.add(lead, "threat-scores", draft, Marking.OFFICIAL);
    if (outcome instanceof ChangeOutcome.Refused(var faults)) {
      assertThat(faults).allMatch(wrong -> wrong.words().contains("is taken by another"));
    }
  }

  private Document page(String path) {
    return HtmlPage.of(
        mvc.get().uri(URI.create(path)).with(signedIn.as(Role.RISK_ANALYST, FORCE)).exchange());
  }

  @Test
  void each_matrix_ranks_its_own_and_says_how() {
    var page = page("/risks/ranked");
    var tactical = page.select("table:contains(Threat arson)").getFirst();

    assertThat(page.select("h1").text()).isEqualTo("Cumbria Constabulary: 4 scored threats");
    assertThat(page.select(".muster-lead").text()).contains("no order between threats of two");
    assertThat(tactical.select("tbody th").eachText())
        .containsExactly("Threat exploitation", "Threat arson");
    assertThat(tactical.select("tr:has(th:contains(Threat exploitation)) td").eachText())
        .containsExactly(
            "1", "120 Unverified", "30", "4", "not graded", "2, placed (unverified)", "1");
    assertThat(tactical.select("tr:has(th:contains(Threat arson)) td").eachText())
        .containsExactly("2", "36 Unverified", "18", "2", "1, low (unverified)", "not graded", "–");
    assertThat(page.select("main").text())
        .contains("Risk is total harm × total likelihood", "No source confirms the weights");
  }

  @Test
  void what_is_half_graded_says_what_is_missing() {
    assertThat(page("/risks/ranked").select("tr:has(th:contains(Half)) td").text())
        .startsWith("no grade for physical harm, psychological harm");
  }

  @Test
  void the_record_shows_the_working_line_by_line() {
    var panel = page("/registers/threat-scores/cumbria/arson").select("table:contains(Total harm)");

    assertThat(panel.select("tr:has(th:contains(Physical harm)) td").eachText())
        .containsExactly("3, serious (unverified)", "× 1 Unverified", "3");
    assertThat(panel.select("tr:has(th:contains(Confidence)) td").eachText())
        .containsExactly("1, low (unverified)", "stands beside", "–");
    assertThat(panel.select("tr:has(th:matchesOwn(^Risk$)) td").getLast().text()).isEqualTo("36");
  }

  @Test
  void the_index_of_registers_leads_there() {
    assertThat(page("/registers").select("main a").eachAttr("href")).contains("/risks/ranked");
  }
}
