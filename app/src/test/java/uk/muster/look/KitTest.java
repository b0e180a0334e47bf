package uk.muster.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.muster.Pictures;
import uk.muster.shared.Appearance;

/// The kit page with every component and drawing, in a real browser.
class KitTest {
  private static final Path CHROMIUM =
      Path.of(Objects.requireNonNullElse(System.getenv("MUSTER_CHROMIUM"), "/usr/bin/chromium"));
  private static final Path ASSETS = Path.of("target/classes/static/assets");
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  @AfterAll
  static void stop() {
    playwright.close();
  }

  /// Words in drawings whose contrast with what is drawn under them is below 4.5 to 1.
  private static final String FAINT =
      """
      () => {
        const shine = colour => {
          const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(part => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paint = shape => getComputedStyle(shape).fill;
        const ground = text => {
          const box = text.getBoundingClientRect();
          const under = document
            .elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
            .find(part => part.matches('[fill]:is(polygon, path, rect)') && paint(part).startsWith('rgb('));
          return under ? paint(under) : getComputedStyle(document.body).backgroundColor;
        };
        const texts = [...document.querySelectorAll('svg text')].filter(text => text.checkVisibility());
        if (texts.length < 10) return ['only ' + texts.length + ' words are drawn'];
        return texts
          .map(text => [text.textContent, paint(text), ground(text)])
          .filter(([, ink, under]) => {
            const [dark, light] = [shine(ink), shine(under)].sort((a, b) => a - b);
            return (light + 0.05) / (dark + 0.05) < 4.5;
          })
          .map(String);
      }
      """;

  @ParameterizedTest
  @CsvSource({"1280, light", "320, light", "1280, dark", "320, dark"})
  void the_kit_has_no_fault_that_axe_finds_and_never_scrolls_sideways(int width, String theme)
      throws IOException {
    try (var page = kit(width, theme, new ArrayList<>())) {
      var violations = new AxeBuilder(page).analyze().getViolations();
      var overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");

      assertThat(violations).isEmpty();
      assertThat(overflow).isEqualTo(0);
      page.setViewportSize(width, 12_000);
      assertThat((List<?>) page.evaluate(FAINT)).as("faint words in drawings").isEmpty();
    }
  }

  @Test
  void the_page_asks_for_nothing_but_its_own_assets() throws IOException {
    var asked = new ArrayList<String>();

    kit(1280, "light", asked).close();

    assertThat(asked)
        .contains("/assets/muster.css", "/assets/muster.js")
        .allMatch(path -> path.equals("/kit") || path.startsWith("/assets/"))
        .noneMatch(path -> path.matches(".*(bold|light)-[0-9a-f]{10}.*"))
        .allMatch(path -> path.equals("/kit") || Files.exists(asset(path)));
  }

  private static Path asset(String path) {
    return ASSETS.resolve(path.substring("/assets/".length()));
  }

  private static Page kit(int width, String theme, List<String> asked) throws IOException {
    var html = LookExamples.kit(LookExamples.shell().in(Appearance.USUAL.with("theme", theme)));
    Files.writeString(Path.of("target/kit.html"), html);
    var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
    page.route(
        "**/*",
        route -> {
          var path = java.net.URI.create(route.request().url()).getPath();
          asked.add(path);
          route.fulfill(
              path.equals("/kit")
                  ? new FulfillOptions().setContentType("text/html").setBody(html)
                  : new FulfillOptions().setPath(asset(path)));
        });
    page.navigate("http://muster.test/kit");
    page.waitForFunction("document.fonts.status === 'loaded'");
    Pictures.keep(page, "kit-" + theme);
    return page;
  }
}
