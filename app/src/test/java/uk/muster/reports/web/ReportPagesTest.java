package uk.muster.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reports.ReportKind;
import uk.muster.reports.format.Format;
import uk.muster.shared.Role;

@MusterTest
class ReportPagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).with(signedIn.as(Role.SPR_LEAD, "durham")).exchange();
  }

  private Document page(String address) {
    return HtmlPage.of(get(address), 200);
  }

  @Test
  void every_kind_is_offered_in_every_format_and_for_the_public() {
    var page = page("/reports?force=durham&as-at=2 March 2026");

    assertThat(page.select("tbody tr")).hasSize(ReportKind.values().length);
    assertThat(page.select("tbody a"))
        .hasSize(2 * ReportKind.values().length * Format.values().length);
    assertThat(page.select("tbody a[href=/reports/board-paper.pdf?force=durham&as-at=2026-03-02]"))
        .hasSize(1);
  }

  @Test
  void a_day_that_does_not_exist_and_one_before_the_requirement_are_named() {
    assertThat(page("/reports?force=durham&as-at=30 February 2026").text())
        .contains("As at (30 February 2026) must be a day of the calendar");
    assertThat(page("/reports?force=durham&as-at=1 March 1990").select("tbody a")).isEmpty();
    assertThat(get("/reports/board-paper.pdf?force=durham&as-at=1990-03-01"))
        .hasStatus(303)
        .hasHeader("Location", "/reports?force=durham&as-at=1990-03-01");
    assertThat(get("/reports/board-paper.wav?force=durham&as-at=2026-03-02")).hasStatus(404);
    assertThat(get("/reports/novel.pdf?force=durham&as-at=2026-03-02")).hasStatus(404);
  }

  @Test
  void a_file_inside_bears_the_marking_of_its_reader_and_the_one_for_the_public_none_above() {
    var inside = get("/reports/due-regard.html?force=durham&as-at=2026-03-02");
    var published = get("/reports/due-regard.html?force=durham&as-at=2026-03-02&public=true");

    assertThat(marking(inside)).isEqualTo("OFFICIAL-SENSITIVE");
    assertThat(inside.getResponse().getHeader("Content-Disposition"))
        .contains("OFFICIAL-SENSITIVE");
    assertThat(marking(published)).isEqualTo("OFFICIAL");
  }

  private static String marking(MvcTestResult answer) {
    var text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return Jsoup.parse(text).select(".marking").eachText().getFirst();
  }
}
