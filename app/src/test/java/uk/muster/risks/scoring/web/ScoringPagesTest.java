package uk.muster.risks.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

/// The pages on which a force looks at scoring tables and sets its own.
@MusterTest
class ScoringPagesTest {
  private static final String FORCE = "cleveland";
  private static final String TACTICAL = "/risks/tables/tactical";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private RequestPostProcessor analyst() {
    return signedIn.as(Role.RISK_ANALYST, FORCE);
  }

  private Document page(String path) {
    return HtmlPage.of(mvc.get().uri(path).with(analyst()).exchange());
  }

  /// The form as the page shows it.
  private Map<String, String> form(String table) {
    var typed = new TreeMap<String, String>();
    var form = page("/risks/tables/%s/change".formatted(table)).select("main form").getLast();
    form.select("input[name]").forEach(one -> typed.put(one.attr("name"), one.val()));
    form.select("select")
        .forEach(one -> typed.put(one.attr("name"), one.select("option[selected]").val()));
    typed.remove("_csrf");
    typed.put("source", "The force's own, agreed by the tasking board");
    typed.put("from", "3 March 2026");
    return typed;
  }

  private MvcTestResult send(String path, Map<String, String> typed) {
    var request = mvc.post().uri(path).with(analyst()).with(csrf());
    typed.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult sendFile(String text, Map<String, String> typed) {
    var request =
        mvc.post()
            .uri(TACTICAL + "/file")
            .multipart()
            .file(
                new MockMultipartFile(
                    "file", "table.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
            .with(analyst())
            .with(csrf());
    typed.forEach(request::param);
    return request.exchange();
  }

  @Test
  void every_table_stands_there_with_what_is_unverified() {
    var page = page("/risks/tables");

    assertThat(page.select("tbody tr")).hasSize(5);
    assertThat(page.select("tr:has(a:contains(National Risk Register)) td").eachText())
        .containsExactly("community risks", "As Muster brings it along; sources confirm all of it");
    assertThat(page.select("tr:has(a:contains(thematic)) td").eachText())
        .containsExactly("threats", "As Muster brings it along; unverified: 26 of 26 values");
  }

  @Test
  void a_force_sets_weights_and_labels_with_source_and_day_and_sees_them_everywhere() {
    var typed = form("tactical");
    typed.put("weight-harm-physical", "2.5");
    typed.put("grade-harm-5", "unbearable");

    assertThat(send(TACTICAL + "/change", typed)).hasStatus3xxRedirection();
    var after = page(TACTICAL + "?on=2026-03-03");
    assertThat(after.select("tr:has(th:contains(Physical harm)) td").eachText())
        .containsExactly("Harm", "× 2.5");
    assertThat(after.select(".muster-lead").text())
        .contains("the force's own from 3 March 2026")
        .contains("agreed by the tasking board");
    assertThat(after.text())
        .contains("Weight of physical harm: 1, now 2.5; Grade 5 of harm: very severe, now unbear");
    assertThat(page(TACTICAL + "?on=2026-03-02").select("main").text())
        .contains("as Muster brings it along; unverified");
  }

  @Test
  void a_rating_is_chosen_for_each_pair() {
    var typed = form("wiltshire");
    assertThat(typed).containsEntry("rating-3-5", "very-high").containsEntry("rating-1-1", "low");
    typed.put("rating-1-1", "medium");

    assertThat(send("/risks/tables/wiltshire/change", typed)).hasStatus3xxRedirection();
    assertThat(
            page("/risks/tables/wiltshire?on=2026-03-03")
                .select("tr:has(th:contains(1, insignificant)) td")
                .eachText())
        .containsExactly("medium", "low", "low", "low", "low");
  }

  @Test
  void what_cannot_be_used_is_named_beside_its_field_and_stays_typed() {
    var typed = form("thematic");
    typed.put("weight-harm-physical", "abc");
    typed.put("grade-harm-4", "");
    typed.put("source", "kept");

    var wrong = HtmlPage.of(send("/risks/tables/thematic/change", typed), 422);
    assertThat(wrong.title()).startsWith("Error:");
    assertThat(wrong.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#weight-harm-physical", "#grade-harm-4");
    assertThat(wrong.select("#weight-harm-physical").val()).isEqualTo("abc");
    assertThat(wrong.select("#source").val()).isEqualTo("kept");

    typed.put("from", "30 February 2026");
    typed.put("source", " ");
    var all = HtmlPage.of(send("/risks/tables/thematic/change", typed), 422);
    assertThat(all.text())
        .contains("Holds from (30 February 2026) must be a day of the calendar")
        .contains("Source is empty");
    assertThat(all.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#from", "#source", "#weight-harm-physical", "#grade-harm-4");
    typed.put("from", "3 March 2026");
    typed.put("source", "x");
    typed.put("weight-confidence-confidence", "1");
    assertThat(HtmlPage.of(send("/risks/tables/thematic/change", typed), 422).text())
        .contains("get no weight");
  }

  @Test
  void whoever_saves_second_sees_both_versions_and_may_save_again() {
    var first = form("staffordshire");
    var second = new TreeMap<>(first);
    first.put("score-impact-1", "slight");
    second.put("score-impact-1", "small");

    assertThat(send("/risks/tables/staffordshire/change", first)).hasStatus3xxRedirection();
    var told = HtmlPage.of(send("/risks/tables/staffordshire/change", second), 422);
    assertThat(told.select("tr:has(th:contains(Impact 1))").getFirst().text())
        .contains("slight")
        .contains("small");
    assertThat(told.select("#score-impact-1").val()).isEqualTo("small");
    second.put("seen", told.select("input[name=seen]").val());
    assertThat(send("/risks/tables/staffordshire/change", second)).hasStatus3xxRedirection();
  }

  @Test
  void who_says_to_have_seen_a_version_that_never_was_is_told_and_may_save_again() {
    var typed = form("national");
    typed.put("seen", "1");

    var told = HtmlPage.of(send("/risks/tables/national/change", typed), 422);

    assertThat(told.select(".govuk-error-summary").text()).contains("(1) is not there");
    assertThat(told.select("input[name=seen]").val()).isEqualTo("0");
  }

  @Test
  void a_file_goes_out_is_changed_and_comes_in_again() throws UnsupportedEncodingException {
    var file =
        mvc.get()
            .uri(TACTICAL + ".csv?on=2026-01-01")
            .with(analyst())
            .exchange()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    var typed = new TreeMap<String, String>();
    typed.put("seen", form("tactical").get("seen"));
    typed.put("from", "1 January 2030");
    typed.put("source", "By file");

    var wrong = HtmlPage.of(sendFile(file.replace("physical harm,1", "x,-1"), typed), 422);
    assertThat(wrong.select(".govuk-error-summary").text())
        .contains("Row 3: Weight of physical harm (-1) must be a number from 0 to 10");
    assertThat(wrong.select("#source").val()).isEqualTo("By file");
    assertThat(sendFile(file.replace("physical harm,1", "x,4"), typed)).hasStatus3xxRedirection();
    assertThat(
            page(TACTICAL + "?on=2030-01-01")
                .select("tr:has(th:contains(Physical harm)) td")
                .text())
        .isEqualTo("Harm × 4");
    assertThat(HtmlPage.of(sendFile(file, typed), 422).text()).contains("set the table meanwhile");
  }

  @Test
  void a_reader_sees_no_way_to_change_and_another_force_sees_nothing() {
    var reader = signedIn.as(Role.BUSINESS_LEAD, FORCE);
    var elsewhere = signedIn.as(Role.RISK_ANALYST, "durham");

    assertThat(mvc.get().uri(TACTICAL + "?force=" + FORCE).with(elsewhere).exchange())
        .hasStatus(403);
    assertThat(
            mvc.post()
                .uri(TACTICAL + "/change?force=" + FORCE)
                .with(elsewhere)
                .with(csrf())
                .exchange())
        .hasStatus(403);
    assertThat(mvc.get().uri("/risks/tables/unheard").with(reader).exchange()).hasStatus(404);
  }

  @Test
  void the_ranked_threats_and_the_community_risks_lead_there() {
    for (var path : new String[] {"/risks/ranked", "/risks/community", "/registers"}) {
      assertThat(page(path).select("main a").eachAttr("href"))
          .anyMatch(href -> href.startsWith("/risks/tables"));
    }
  }
}
