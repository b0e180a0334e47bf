package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.muster.Pictures;

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

  private static final int HEIGHT = 900;

  /// People who signed in before and come back in the same browser, by account and address.
  private static final Map<String, BrowserContext> SIGNED_IN = new HashMap<>();

  private final Page page;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  private Visit(String address, Page page, int width) {
    this.address = address;
    this.page = page;
    page.setViewportSize(width, HEIGHT);
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
    var visit = alone("http://127.0.0.1:" + port, width);
    visit.signIn(account, Town.PASSWORD);
    return visit;
  }

  /// The same in another Muster than that of the tests.
  static Visit by(String account, String password, int port, int width) {
    var visit = alone("http://127.0.0.1:" + port, width);
    visit.signIn(account, password);
    return visit;
  }

  /// Comes back, signed in since an earlier visit; signs in the first time. For tests that only
  /// look: what one does to the session the next one meets.
  static Visit again(String account, int port, int width) {
    var address = "http://127.0.0.1:" + port;
    var known = SIGNED_IN.get(account + " " + address);
    if (known != null) {
      known.clearCookies(new BrowserContext.ClearCookiesOptions().setName("muster-appearance"));
      return new Visit(address, known.newPage(), width);
    }
    var context = BROWSER.newContext();
    SIGNED_IN.put(account + " " + address, context);
    var visit = new Visit(address, context.newPage(), width);
    visit.signIn(account, Town.PASSWORD);
    return visit;
  }

  private static Visit alone(String address, int width) {
    return new Visit(address, BROWSER.newPage(), width);
  }

  private void signIn(String account, String password) {
    page.navigate(address + "/sign-in");
    page.getByLabel("Account name").fill(account);
    page.getByLabel("Password").fill(password);
    page.getByText("Sign in").last().click();
  }

  /// Stands at the sign-in page, under the name of this machine that passkeys can be made for.
  static Visit outside(int port, int width) {
    return alone("http://localhost:" + port, width).open("/sign-in");
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

  /// Makes the window another width.
  Visit at(int width) {
    page.setViewportSize(width, HEIGHT);
    return this;
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  /// Nothing is wrong with the page that a machine can find; keeps a picture of it.
  Visit isSound(String name) {
    page.evaluate("document.fonts.ready.then(() => true)");
    var width = page.viewportSize().width;
    Pictures.keep(page, name);
    assertThat(violations(axe())).as("axe on %s at %d", name, width).isEmpty();
    return fits(name);
  }

  /// Nothing is wrong with a page in a width of its own that was sound in another: contrast, which
  /// costs the most, is as it was there. Keeps a picture of it.
  Visit isShaped(String name) {
    page.evaluate("document.fonts.ready.then(() => true)");
    Pictures.keep(page, name);
    assertThat(violations(axe().disableRules(List.of("color-contrast"))))
        .as("axe on %s at %d", name, page.viewportSize().width)
        .isEmpty();
    return fits(name);
  }

  /// Nothing is wrong with the colours and the language of a page that is sound otherwise; keeps a
  /// picture of it.
  Visit isLegible(String name) {
    page.evaluate("document.fonts.ready.then(() => true)");
    Pictures.keep(page, name);
    assertThat(violations(axe().withTags(List.of("cat.color", "cat.language"))))
        .as("axe on %s", name)
        .isEmpty();
    return fits(name);
  }

  /// All of axe's rules; our pages have no frames, for which alone it would open a second page.
  @SuppressWarnings("deprecation")
  private AxeBuilder axe() {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  private static List<Rule> violations(AxeBuilder axe) {
    return axe.analyze().getViolations();
  }

  /// Nothing is wider than the window, and the browser complains of nothing.
  Visit fits(String name) {
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .as("sideways scroll on %s at %d", name, page.viewportSize().width)
        .isEqualTo(0);
    assertThat(complaints).as("console on " + name).isEmpty();
    return this;
  }

  @Override
  public void close() {
    page.close();
  }
}
