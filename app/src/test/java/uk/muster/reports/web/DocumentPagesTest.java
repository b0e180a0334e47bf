package uk.muster.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reports.edition.Frozen;
import uk.muster.shared.Role;

/// The life of a document on its pages.
@MusterTest
class DocumentPagesTest {
  private static final String INTRODUCTION = "/section?name=Introduction";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private Document page(Role role, String address) {
    return HtmlPage.of(mvc.get().uri(address).with(signedIn.as(role, "durham")).exchange());
  }

  private MvcTestResult post(Role role, String address, String... values) {
    var request =
        mvc.post()
            .uri(address)
            .with(signedIn.as(role, "durham"))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    fields(values).forEach(request::param);
    return request.exchange();
  }

  private static Map<String, String> fields(String... values) {
    var fields = new HashMap<String, String>();
    for (int i = 0; i < values.length; i += 2) {
      fields.put(values[i], values[i + 1]);
    }
    return fields;
  }

  private String open(String title) {
    var opened =
        post(
            Role.PLANNER,
            "/documents?force=durham",
            "kind",
            "board-paper",
            "title",
            title,
            "as-at",
            "2 March 2026",
            "marking",
            "OFFICIAL-SENSITIVE");
    assertThat(opened).hasStatus(302);
    return String.valueOf(opened.getResponse().getRedirectedUrl());
  }

  private String version(String document) {
    return page(Role.PLANNER, document).select("input[name=version]").attr("value");
  }

  private void step(Role role, String document, String step) {
    assertThat(post(role, document + "/steps/" + step, "version", version(document)))
        .hasStatus(302);
  }

  @Test
  void a_draft_is_opened_from_the_documents_written_and_commented_on() {
    assertThat(page(Role.PLANNER, "/reports?force=durham").select("a[href^=/documents]"))
        .isNotEmpty();
    var document = open("Paper for the board");
    var text = document + "/section";

    assertThat(post(Role.PLANNER, text, "name", "Introduction", "text", "We *are* ready."))
        .hasStatus(302);
    assertThat(page(Role.PLANNER, document + INTRODUCTION).select("textarea[name=text]").text())
        .isEqualTo("We *are* ready.");
    assertThat(page(Role.PLANNER, document + INTRODUCTION).select(".govuk-inset-text").text())
        .endsWith("We are ready.");
    post(Role.PLANNER, text, "name", "Conclusion", "text", "One\n\n{figure: aid.balanse} of it.");
    assertThat(page(Role.PLANNER, document).select("main").text())
        .contains("to be mended", "Conclusion, line 3: there is no field {figure: aid.balanse}");
    step(Role.PLANNER, document, "check");
    var comments = document + "/comments";
    assertThat(post(Role.SPR_LEAD, comments, "name", "Introduction", "comment", "Not quite."))
        .hasStatus(302);
    var refused = post(Role.PLANNER, comments + "/1", "name", "Introduction", "answer", "refuse");
    assertThat(HtmlPage.of(refused, 422).select(".govuk-error-summary").text())
        .contains("Say why comment 1 is refused");
    assertThat(post(Role.PLANNER, comments + "/1", "name", "Introduction", "answer", "accept"))
        .hasStatus(302);

    var shown = page(Role.SPR_LEAD, document + INTRODUCTION);
    assertThat(shown.select("main").text()).contains("Not quite.", "Accepted by Planner, durham");
    assertThat(page(Role.SPR_LEAD, document).select("main").text())
        .contains("In the fact check", "0 open of 1");
    assertThat(page(Role.PLANNER, "/documents?force=durham").select("tbody").text())
        .contains("Paper for the board");
  }

  @Test
  void the_second_editor_sees_both_texts_and_keeps_the_own_one() {
    var text = open("Paper of two") + "/section";
    post(Role.PLANNER, text, "name", "Introduction", "based-on", "0", "text", "Theirs.");

    var answer =
        post(Role.SPR_LEAD, text, "name", "Introduction", "based-on", "0", "text", "Mine.");

    var page = HtmlPage.of(answer, 422);
    assertThat(page.select(".muster-box").text()).contains("Theirs.", "Mine.");
    assertThat(page.select("textarea[name=text]").text()).isEqualTo("Mine.");
    var over = page.select("input[name=based-on]").attr("value");
    assertThat(post(Role.SPR_LEAD, text, "name", "Introduction", "based-on", over, "text", "Mine."))
        .hasStatus(302);
    assertThat(page(Role.PLANNER, text + "?name=Introduction").select("tbody").text())
        .contains("Theirs.", "Mine.");
  }

  @Test
  void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
    var wrong =
        post(
            Role.PLANNER,
            "/documents?force=durham",
            "kind",
            "novel",
            "title",
            " ",
            "as-at",
            "30 February 2026");

    var page = HtmlPage.of(wrong, 422);
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly(
            "Title must have 1 to 200 characters",
            "As at (30 February 2026) must be a day of the calendar, such as 21 November 2026",
            "Choose what kind of document it is");
    assertThat(page.select("input[name=as-at]").attr("value")).isEqualTo("30 February 2026");
    var document = open("Paper that waits");
    var seen = version(document);
    step(Role.PLANNER, document, "check");
    var late = post(Role.PLANNER, document + "/steps/return", "version", seen, "why-return", "x");
    assertThat(HtmlPage.of(late, 422).text()).contains("Somebody changed the document");
    var why = post(Role.PLANNER, document + "/steps/return", "version", version(document));
    assertThat(HtmlPage.of(why, 422).select("#why-return-error").text()).contains("Say why");
    assertThat(
            mvc.get()
                .uri(document + "/section?name=Nothing")
                .with(signedIn.as(Role.PLANNER, "durham")))
        .hasStatus(404);
  }

  @Test
  void what_is_approved_is_taken_out_as_it_was_and_two_editions_stand_side_by_side() {
    var document = open("Paper that is approved");
    step(Role.PLANNER, document, "check");
    step(Role.SPR_LEAD, document, "approve");
    step(Role.SPR_LEAD, document, "publish");

    var page = page(Role.SPR_LEAD, document);
    assertThat(page.select("main").text()).contains("Published", "Edition 1, whole, PDF");
    assertThat(page.select("a[href*=/editions/1/]")).hasSize(8);
    var file = get(Role.TRAINING_MANAGER, document + "/editions/1/public.html");
    assertThat(file).hasStatus(200);
    var digest = Frozen.sha256(file.getResponse().getContentAsByteArray());
    assertThat(page.select("tbody").text()).contains(digest);
    assertThat(get(Role.TRAINING_MANAGER, document + "/editions/1/whole.html")).hasStatus(404);
    assertThat(get(Role.SPR_LEAD, document + "/editions/1/whole.sayings")).hasStatus(404);

    var why = new String[] {"version", version(document), "why-reopen", "A figure came late"};
    assertThat(post(Role.PLANNER, document + "/steps/reopen", why)).hasStatus(302);
    var text = new String[] {"name", "Conclusion", "text", "All is ready.", "based-on", "0"};
    post(Role.PLANNER, document + "/section", text);
    step(Role.PLANNER, document, "check");
    step(Role.SPR_LEAD, document, "approve");

    var compared = page(Role.SPR_LEAD, document + "/compare?from=1&to=2&for=whole");
    assertThat(compared.select("tbody tr").eachText())
        .anyMatch(row -> row.contains("Sentence added") && row.contains("All is ready."));
    assertThat(page(Role.SPR_LEAD, document).select("a[href*=/compare]")).hasSize(2);
  }

  private MvcTestResult get(Role role, String address) {
    return mvc.get().uri(address).with(signedIn.as(role, "durham")).exchange();
  }

  @Test
  void nobody_opens_a_document_for_another_force_or_without_the_right() {
    var fields = new String[] {"kind", "board-paper", "title", "Ours", "as-at", "2 March 2026"};

    assertThat(post(Role.PLANNER, "/documents?force=essex", fields)).hasStatus(403);
    assertThat(post(Role.TRAINING_MANAGER, "/documents?force=durham", fields)).hasStatus(403);
    assertThat(post(Role.TRAINING_MANAGER, "/documents?force=durham")).hasStatus(403);
    assertThat(page(Role.TRAINING_MANAGER, "/documents?force=durham").select("form[method=post]"))
        .isEmpty();
  }

  @Test
  void a_draft_as_a_file_says_that_it_is_one() throws Exception {
    var document = open("Paper as a file");
    var file =
        mvc.get()
            .uri(document + "/draft.html")
            .with(signedIn.as(Role.PLANNER, "durham"))
            .exchange();

    assertThat(file).hasStatus(200);
    assertThat(file.getResponse().getContentAsString()).contains("A draft; nobody has approved it");
    assertThat(file.getResponse().getHeader("Content-Disposition")).contains("-draft-");
  }

  @Test
  void headings_stay_in_the_language_chosen_when_the_draft_was_opened() {
    var forms = HtmlPage.of(get("gwent", "/documents?force=gwent"));
    assertThat(forms.select("input[name=headings]").eachAttr("value")).containsExactly("en", "cy");
    var welsh = openedWith("gwent", "cy");
    var english = openedWith("gwent", "en");

    assertThat(HtmlPage.of(get("gwent", welsh + "/draft.html")).select("h2[lang=cy]")).isNotEmpty();
    assertThat(HtmlPage.of(get("gwent", english + "/draft.html")).select("h2[lang=cy]")).isEmpty();
    assertThat(page(Role.PLANNER, "/documents?force=durham").select("input[name=headings]"))
        .isEmpty();
    assertThat(HtmlPage.of(get("durham", openedWith("durham", "cy") + "/draft.html")).select("h2"))
        .isNotEmpty()
        .noneMatch(one -> one.attr("lang").equals("cy"));
  }

  private MvcTestResult get(String force, String path) {
    return mvc.get().uri(path).with(signedIn.as(Role.PLANNER, force)).exchange();
  }

  private String openedWith(String force, String headings) {
    var opened =
        mvc.post()
            .uri("/documents?force=" + force)
            .params(
                MultiValueMap.fromSingleValue(
                    Map.of(
                        "kind",
                        "board-paper",
                        "title",
                        "In " + headings,
                        "as-at",
                        "2 March 2026",
                        "headings",
                        headings)))
            .with(signedIn.as(Role.PLANNER, force))
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .exchange();
    assertThat(opened).hasStatus(302);
    return String.valueOf(opened.getResponse().getRedirectedUrl());
  }
}
