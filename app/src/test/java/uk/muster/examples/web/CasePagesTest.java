package uk.muster.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.examples.Examples;
import uk.muster.shared.Role;

@MusterTest
class CasePagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private Document planner(String path) {
    return HtmlPage.of(
        mvc.get().uri(path).with(signedIn.as(Role.PLANNER, "leicestershire")).exchange());
  }

  @Test
  void the_reports_figures_stand_apart_from_the_synthetic_ones() {
    var page = planner("/worked-cases/leicestershire-2013");
    var report = page.select("table:has(caption:containsOwn(from the document))").text();
    var synthetic = page.select("table:has(caption:containsOwn(synthetic))").text();

    assertThat(report)
        .contains("Units that the force says it has trained 16 L154")
        .contains("Medics with each unit, by force policy 2 L311")
        .doesNotContain("register can form");
    assertThat(synthetic)
        .contains("Units that the register can form on 30 September 2013 16")
        .contains("The same with two medics in each unit 11");
    assertThat(page.select(".muster-lead").text()).contains("The report holds no register");
  }

  @Test
  void the_paper_of_2016_has_its_figures_and_nothing_synthetic() {
    var page = planner("/worked-cases/west-midlands-2016");

    assertThat(page.select("h1").text()).endsWith("12 figures from the document, none synthetic");
    assertThat(page.text())
        .contains("National threats in the edition of 2015 6")
        .contains("Month of the previous report to the commissioner December 2014")
        .contains("Online frauds reported in the force area in 2013/14 more than 8,000")
        .contains("No figure of this case is synthetic.")
        .contains("each rating, confidence and kind of source in the answers of this case is our")
        .contains("It says little: the check finds it of every force");
    assertThat(page.select("a[href^=/readiness/west-midlands]")).isEmpty();
  }

  @Test
  void every_fact_of_a_case_can_be_seen() {
    for (var worked : Examples.cases()) {
      var facts = Examples.facts(worked.code());
      var sections = facts.stream().map(fact -> fact.section()).distinct().toList();
      int shown = 0;
      for (var section : sections) {
        var page =
            HtmlPage.of(
                mvc.get()
                    .uri("/worked-cases/{code}?section={section}", worked.code(), section)
                    .with(signedIn.as(Role.PLANNER, "leicestershire"))
                    .exchange());
        shown +=
            page.select("table:has(caption:containsOwn(Facts of the section)) tbody tr").size();
      }
      assertThat(shown).as(worked.code()).isEqualTo(facts.size());
    }
  }

  @Test
  void the_list_leads_to_every_case_and_an_unknown_one_is_not_found() {
    assertThat(planner("/worked-cases").select("tbody a").eachAttr("href"))
        .containsExactlyElementsOf(
            Examples.cases().stream().map(one -> "/worked-cases/" + one.code()).toList());
    var who = signedIn.as(Role.PLANNER, "leicestershire");
    assertThat(mvc.get().uri("/worked-cases/atlantis").with(who))
        .hasStatus(404)
        .bodyText()
        .contains("atlantis");
    assertThat(mvc.get().uri("/worked-cases/west-midlands-2016?section=None").with(who))
        .hasStatus(404);
  }
}
