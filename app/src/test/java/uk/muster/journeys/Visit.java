package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One person at a browser. What the page complains of in the console is a fault.
final class Visit implements AutoCloseable {
  private static final Playwright PLAYWRIGHT = Playwright.create();
  private static final Browser BROWSER =
      PLAYWRIGHT
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(chromium())
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));

  private final Page page;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  private Visit(String address, int width) {
    this.address = address;
    page = BROWSER.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
    page.onConsoleMessage(message -> {
      // a form with mistakes in it is answered so, and the browser says it too
      var refusedForm = message.text().contains("status of 422");
      if (message.type().equals("error") && !refusedForm) {
        complaints.add(message.text());
      }
    });
  }

  private static Path chromium() {
    var told = System.getenv("MUSTER_CHROMIUM");
    return Path.of(told == null ? "/usr/bin/chromium" : told);
  }

  /// Signs in and stands at the first page.
  static Visit by(String account, int port, int width) {
    var visit = new Visit("http://127.0.0.1:" + port, width);
    visit.page.navigate(visit.address + "/sign-in");
    visit.page.getByLabel("Account name").fill(account);
    visit.page.getByLabel("Password").fill(Town.PASSWORD);
    visit.page.getByText("Sign in").last().click();
    return visit;
  }

  /// Stands at the sign-in page, under the name of this machine that passkeys can be made for.
  static Visit outside(int port, int width) {
    return new Visit("http://localhost:" + port, width).open("/sign-in");
  }

  Page page() {
    return page;
  }

  Visit open(String path) {
    page.navigate(address + path);
    return this;
  }

  /// Wants pages in another language, theme or without single keys.
  Visit wants(String appearance) {
    page.context().addCookies(List.of(new Cookie("muster-appearance", appearance).setUrl(address)));
    return this;
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  /// Nothing is wrong with the page that a machine can find; keeps a picture of it.
  Visit isSound(String name) {
    page.waitForFunction("document.fonts.status === 'loaded'");
    var width = page.viewportSize().width;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "pictures", name + "-" + width + ".png")));
    assertThat(new AxeBuilder(page).analyze().getViolations()).as("axe on " + name).isEmpty();
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .as("sideways scroll on " + name)
        .isEqualTo(0);
    assertThat(complaints).as("console on " + name).isEmpty();
    return this;
  }

  @Override
  public void close() {
    page.close();
  }
}
