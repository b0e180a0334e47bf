package uk.muster.assessment.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

/// The pages of evidence: adding, another version, taking out, withdrawing.
@MusterTest
class EvidencePagesTest {
  private static final String FORCE = "gwent";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private MvcTestResult send(String path, String file, String content, String... typed) {
    var request =
        mvc.post()
            .uri(URI.create(path))
            .multipart()
            .file(
                new MockMultipartFile(
                    "file", file, "text/plain", content.getBytes(StandardCharsets.UTF_8)))
            .with(signedIn.as(Role.BUSINESS_LEAD, FORCE))
            .with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  private Document get(String path, Role role) {
    return HtmlPage.of(mvc.get().uri(URI.create(path)).with(signedIn.as(role, FORCE)).exchange());
  }

  private String added(String name) {
    var answer =
        send(
            "/evidence/new?force=gwent",
            "report.txt",
            "It was so.",
            "name",
            name,
            "owner",
            "Head of operations",
            "effective_on",
            "2026-03",
            "marking",
            "OFFICIAL-SENSITIVE");
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  @Test
  void the_form_calls_the_force_by_its_name_and_keeps_what_was_typed_when_it_refuses() {
    assertThat(get("/evidence/new", Role.BUSINESS_LEAD).title())
        .startsWith("Add evidence for Gwent Police");

    var program =
        HtmlPage.of(
            send("/evidence/new?force=gwent", "run.exe", "MZ", "name", "Run", "owner", "ACC"), 422);

    assertThat(program.title()).startsWith("Error:");
    assertThat(program.select(".govuk-error-summary a[href=#file]")).hasSize(1);
    assertThat(program.select("#name").val()).isEqualTo("Run");
  }

  private Document refused(String file, String address) {
    return HtmlPage.of(
        send("/evidence/new?force=gwent", file, file.isEmpty() ? "" : "x", "address", address),
        422);
  }

  private static String errors(Document page) {
    return page.select(".govuk-error-summary").text();
  }

  @Test
  void a_file_or_a_list_one_of_the_two_and_all_that_is_wrong_is_said_at_once() {
    assertThat(errors(refused("plan.txt", "/registers/teams")))
        .contains(
            "What it shows is empty",
            "Owner, by post is empty",
            "Give a file (plan.txt) or the address of a list (/registers/teams): one of the two");
    assertThat(errors(refused("", "")))
        .contains("What it shows is empty", "Choose a file, or give the address of a list");
    assertThat(errors(refused("run.exe", ""))).contains("What it shows is empty", "run.exe");
    var path = added("Report without a second");
    assertThat(errors(HtmlPage.of(send(path + "/versions", "", ""), 422)))
        .contains("Choose the file of the new version");
  }

  @Test
  void an_address_that_would_lose_words_or_is_not_ours_is_refused_with_them() {
    assertThat(errors(refused("", "/registers/teams?q=%00")))
        .contains("What the list is narrowed by (q) holds the control character U+0000");
    assertThat(errors(refused("", "/registers/teams?type=%00"))).contains("(type)", "U+0000");
    assertThat(errors(refused("", "/registers/teams?force=west-midlands")))
        .contains("The list is of west-midlands and the evidence of gwent");
    assertThat(errors(refused("", "/registers/teams?on=2026-02-30")))
        .contains("on (2026-02-30) cannot be kept");
    assertThat(errors(refused("", "/registers/teams?colour=blue")))
        .contains("cannot be narrowed by colour (blue)");
    assertThat(errors(refused("", "http://evil.example/registers/teams")))
        .contains("Address (http://evil.example/registers/teams) is not that of a register's list");
    assertThat(
            send(
                "/evidence/new?force=gwent",
                "",
                "",
                "name",
                "Teams",
                "owner",
                "Planner",
                "address",
                "http://localhost/registers/teams?force=gwent&q=a&sort=name&order=ascending"))
        .hasStatus3xxRedirection();
  }

  @Test
  void an_item_shows_its_versions_and_who_may_change_it_adds_one_and_withdraws_it() {
    var path = added("Report of spring");
    var page = get(path, Role.BUSINESS_LEAD);
    assertThat(page.text())
        .contains("Report of spring", "1 version; 0 answers rest on it.", "1: report.txt");
    assertThat(get(path, Role.PLANNER).select("main form")).as("a reader").isEmpty();

    send(path + "/versions", "mended.txt", "It was not.", "effective_on", "2026-04");
    assertThat(get(path, Role.PLANNER).text()).contains("2 versions", "2: mended.txt");
    var file = mvc.get().uri(path + "/versions/1").with(signedIn.as(Role.PLANNER, FORCE));
    assertThat(file.exchange())
        .hasStatus(200)
        .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
        .bodyText()
        .isEqualTo("It was so.");

    var silent =
        mvc.post()
            .uri(path + "/withdraw")
            .with(signedIn.as(Role.BUSINESS_LEAD, FORCE))
            .with(csrf());
    assertThat(silent.exchange()).hasStatus(422);
    assertThat(silent.param("withdrawn_because", "Another is there").exchange())
        .hasStatus3xxRedirection();
    var gone = get(path, Role.BUSINESS_LEAD);
    assertThat(gone.title()).contains("withdrawn");
    assertThat(gone.select("main form")).isEmpty();
  }

  @Test
  void a_list_is_kept_from_its_page_as_it_was_narrowed_and_counted_until_it_is_used() {
    var list = get("/registers/partnerships?q=flood&on=1%20March%202026", Role.BUSINESS_LEAD);
    var keep = list.select(".muster-links a:contains(Keep this list as evidence)").attr("href");
    assertThat(keep).startsWith("/evidence/new?force=gwent&address=");
    assertThat(get(keep, Role.BUSINESS_LEAD).select("#address").val())
        .as("the day is left out: a list is frozen on the day on which it is used")
        .isEqualTo("/registers/partnerships?q=flood");
    assertThat(get("/registers/partnerships", Role.PLANNER).text())
        .doesNotContain("Keep this list as evidence");

    var kept =
        send(
            keep,
            "",
            "",
            "name",
            "Partnerships on floods",
            "owner",
            "Planner",
            "marking",
            "OFFICIAL-SENSITIVE");
    var item = get(String.valueOf(kept.getResponse().getRedirectedUrl()), Role.BUSINESS_LEAD);

    assertThat(item.text()).contains("In the list today 0 entries");
    assertThat(item.select("a:contains(Open the list)").attr("href"))
        .startsWith("/registers/partnerships?force=gwent&on=")
        .endsWith("&q=flood");
  }
}
