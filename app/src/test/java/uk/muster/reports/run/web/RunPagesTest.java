package uk.muster.reports.run.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.shared.Role;

/// A run of documents from asking for it to its files, and called off.
@MusterTest
class RunPagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private RequestPostProcessor coordinator() {
    return signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-wales"));
  }

  private MvcTestResult ask(String day, String... formats) {
    return mvc.post()
        .uri("/reports/runs")
        .param("kind", "mutual-aid")
        .param("as-at", day)
        .param("formats", formats)
        .param("edition", "")
        .with(csrf())
        .with(coordinator())
        .exchange();
  }

  private static String path(MvcTestResult asked) {
    assertThat(asked).hasStatus3xxRedirection();
    return Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
  }

  private Document page(String path) {
    return HtmlPage.of(mvc.get().uri(path).with(coordinator()).exchange(), 200);
  }

  private Document ended(String path) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> page(path), page -> page.select("[data-look-again]").isEmpty());
  }

  @Test
  void a_run_is_followed_to_its_end_and_its_files_are_taken_out_by_nobody_else()
      throws IOException {
    var path = path(ask("2 March 2026", "html", "ods"));

    var page = ended(path);

    assertThat(page.text()).contains("All 4 forces have their documents.", "Dyfed-Powys Police");
    assertThat(page.select("progress").attr("value")).isEqualTo("4");
    assertThat(page.select("form[action$=call-off]")).isEmpty();
    assertThat(page("/reports/runs").select("main a[href=" + path + "]")).hasSize(1);
    var zip = mvc.get().uri(path + "/documents.zip").with(coordinator()).exchange();
    assertThat(names(zip.getResponse().getContentAsByteArray()))
        .hasSize(8)
        .contains("mutual-aid-gwent-2026-03-02-OFFICIAL-SENSITIVE.html");
    var another = signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-london"));
    for (var address : List.of(path, path + "/documents.zip", "/reports/runs/none")) {
      assertThat(mvc.get().uri(address).with(another).exchange()).as(address).hasStatus(404);
    }
  }

  private static List<String> names(byte[] file) throws IOException {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(zip.readAllBytes()).isNotEmpty();
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void a_run_that_is_called_off_keeps_what_was_made_and_names_the_rest() {
    var path = path(ask("2 March 2026", "pdf"));
    assertThat(page(path).select("form[action=" + path + "/call-off]")).hasSize(1);

    var off = mvc.post().uri(path + "/call-off").with(csrf()).with(coordinator()).exchange();

    assertThat(off).hasRedirectedUrl(path);
    assertThat(ended(path).text()).contains("Called off: ", "Not begun: ");
  }

  @Test
  void what_cannot_be_made_is_told_beside_the_field_and_nothing_begins() {
    for (var day : List.of("30 February 2026", "1 March 1990")) {
      var page = HtmlPage.of(ask(day, "html"), 422);

      assertThat(page.title()).startsWith("Error: ");
      assertThat(page.select(".govuk-error-summary a[href=#as-at]")).hasSize(1);
      assertThat(page.select("#as-at").attr("value")).isEqualTo(day);
    }
    assertThat(HtmlPage.of(ask("2 March 2026"), 422).text()).contains("Choose at least one format");
  }
}
