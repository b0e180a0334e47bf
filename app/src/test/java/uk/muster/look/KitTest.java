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
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void the_kit_has_no_fault_that_axe_finds_and_never_scrolls_sideways(int width)
      throws IOException {
    try (var page = kit(width, new ArrayList<>())) {
      var violations = new AxeBuilder(page).analyze().getViolations();
      var overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");

      assertThat(violations).isEmpty();
      assertThat(overflow).isEqualTo(0);
    }
  }

  @Test
  void the_page_asks_for_nothing_but_its_own_assets() throws IOException {
    var asked = new ArrayList<String>();

    kit(1280, asked).close();

    assertThat(asked)
        .contains("/assets/muster.css", "/assets/muster.js")
        .allMatch(path -> path.equals("/kit") || path.startsWith("/assets/"))
        .noneMatch(path -> path.matches(".*(bold|light)-[0-9a-f]{10}.*"))
        .allMatch(path -> path.equals("/kit") || Files.exists(asset(path)));
  }

  private static Path asset(String path) {
    return ASSETS.resolve(path.substring("/assets/".length()));
  }

  private static Page kit(int width, List<String> asked) throws IOException {
    var html = LookExamples.kit(LookExamples.shell());
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
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/kit-" + width + ".png")));
    return page;
  }
}
