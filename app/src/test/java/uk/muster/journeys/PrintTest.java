package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A readiness page on paper; the PDF is kept beside the pictures.
@Journey
class PrintTest {
  @Autowired Town town;
  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  private static String css(Page page, String selector, String property) {
    return page.evaluate(
            "([at, what]) => getComputedStyle(document.querySelector(at)).getPropertyValue(what)",
            new String[] {selector, property})
        .toString();
  }

  @Test
  void paper_is_ink_on_white_in_either_theme_without_menus_and_with_links_as_notes() {
    try (var visit = Visit.by(town.planner("leicestershire"), port, 1280)) {
      visit.wants("english-dark-letters");
      visit.open("/readiness/leicestershire?unit=psu&on=2013-09-30");
      var page = visit.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.evaluate("dispatchEvent(new Event('beforeprint'))");

      assertThat(css(page, "body", "background-color")).isEqualTo("rgb(255, 255, 255)");
      assertThat(css(page, "h1", "color")).isEqualTo("rgb(0, 0, 0)");
      for (var hidden :
          new String[] {
            ".muster-header",
            ".govuk-service-navigation",
            ".muster-footer__switches",
            ".muster-links"
          }) {
        assertThat(css(page, hidden, "display")).as(hidden).isEqualTo("none");
      }
      assertThat(css(page, "main tr", "break-inside")).isEqualTo("avoid");
      assertThat(css(page, "html", "page")).isEqualTo("sensitive");
      var notes = page.locator(".muster-link-notes li").allInnerTexts();
      assertThat(notes).doesNotHaveDuplicates().anyMatch(note -> note.contains("/people?"));
      assertThat(page.locator(".muster-link-mark").allInnerTexts())
          .contains(Integer.toString(notes.size()));
      assertThat(
              page.evaluate(
                  "getComputedStyle(document.querySelector('main .govuk-link'),"
                      + " '::after').content"))
          .isEqualTo("none");
      page.evaluate("dispatchEvent(new Event('afterprint'))");
      assertThat(page.locator(".muster-link-notes, .muster-link-mark").count()).isZero();

      page.pdf(new Page.PdfOptions().setPath(Path.of("target", "pictures", "readiness-force.pdf")));
    }
  }
}
