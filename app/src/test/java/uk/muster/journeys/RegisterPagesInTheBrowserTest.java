package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.MusterTest;
import uk.muster.Pictures;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

/// Pages of catalogue, registers, imports and audit that {@link EveryPageTest} does not open, with
/// their errors and empty states: axe finds nothing, and nothing scrolls sideways.
@MusterTest
class RegisterPagesInTheBrowserTest {
  private static final Path CHROMIUM =
      Path.of(Objects.requireNonNullElse(System.getenv("MUSTER_CHROMIUM"), "/usr/bin/chromium"));
  private static final Path ASSETS = Path.of("target/classes/static/assets");
  private static final String FORCE = "nottinghamshire";

  /// What the Tab key reaches in the page's content although nobody can see it.
  private static final String UNSEEN =
      """
      [...document.querySelectorAll('main a[href], main button, main input, main select')]
        .filter(part => part.checkVisibility({visibilityProperty: true}) && part.type !== 'hidden')
        .filter(part => {
          for (let at = part; at && at.tagName !== 'MAIN'; at = at.parentElement) {
            const box = at.getBoundingClientRect();
            if (getComputedStyle(at).overflow === 'hidden' && (box.width < 4 || box.height < 4)) {
              return true;
            }
          }
          return false;
        })
        .map(part => part.outerHTML.slice(0, 80))
      """;

  private static Playwright playwright;
  private static Browser browser;
  private static boolean filled;

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

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

  @BeforeEach
  void fill() {
    if (filled) {
      return;
    }
    filled = true;
    var people =
        new StringBuilder("force,person_id,rank,post,base,starts_on,leaves_on,shoe_size\n");
    var awards = new StringBuilder("force,person_id,skill,awarded_on,expires_on\n");
    var skills = List.of("PO-L2", "PO-DRIVER", "PO-MEDIC", "PO-L3", "PO-BRONZE", "PO-LINK");
    for (int i = 1001; i < 1130; i++) {
      people.append(
          "%s,%d,%s,Response team,%s,2015-04-01,,44\n"
              .formatted(FORCE, i, i % 9 == 0 ? "PS" : "PC", i % 2 == 0 ? "Mansfield" : "Radford"));
      for (int s = 0; s <= i % 5; s++) {
        awards.append(
            "%s,%d,%s,2025-%02d-05,2026-%02d-28\n"
                .formatted(FORCE, i, skills.get(s), 1 + i % 12, 1 + i % 12));
      }
    }
    people.append(FORCE + ",1200,NOBODY,,,2020-01-01,,\n" + FORCE + ",1201,PC,,,2020-02-31,,\n");
    upload("people.csv", people.toString());
    upload("accreditations.csv", awards.toString());
    upload(
        "vehicles.csv",
        "force,vehicle_id,kind,base,in_service_on,out_of_service_on\n"
            + FORCE
            + ",V1,PO-CARRIER,Radford,2020-01-01,\n"
            + FORCE
            + ",V2,PO-CARRIER,Mansfield,2020-01-01,2030-12-31\n");
    document();
  }

  /// A document with two editions, and one in the fact check, with a text and a comment.
  private void document() {
    var frozen = open("Statement of two editions", "due-regard");
    send(frozen + "/steps/check", Map.of("version", "1"));
    approve(frozen, "2");
    send(frozen + "/steps/return", Map.of("version", "3", "why-return", "One figure is late"));
    send(frozen + "/section", Map.of("name", "What follows", "text", "We act at once."));
    send(frozen + "/steps/check", Map.of("version", "5"));
    approve(frozen, "6");
    var opened = open("Paper for the board", "board-paper");
    var text =
        "We can form {figure: readiness.psu-formable} units.\n\n"
            + "- one\n"
            + "- two^[as counted]\n\n"
            + "# By road\n\n"
            + "Soon.";
    send(opened + "/section", Map.of("name", "Introduction", "text", text));
    send(opened + "/steps/check", Map.of("version", "2"));
    send(opened + "/comments", Map.of("name", "Introduction", "comment", "Two of them are hired."));
  }

  private String open(String title, String kind) {
    return send(
        "/documents?force=" + FORCE, Map.of("kind", kind, "title", title, "as-at", "2026-03-02"));
  }

  private void approve(String document, String version) {
    send(Role.SPR_LEAD, document + "/steps/approve", Map.of("version", version));
  }

  private String send(String address, Map<String, String> values) {
    return send(Role.PLANNER, address, values);
  }

  private String send(Role role, String address, Map<String, String> values) {
    var request = mvc.post().uri(address).with(signedIn.as(role, FORCE)).with(csrf());
    values.forEach(request::param);
    var answer = request.exchange();
    assertThat(answer).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private void upload(String name, String text) {
    assertThat(
            mvc.post()
                .uri("/imports")
                .multipart()
                .file(
                    new MockMultipartFile(
                        "file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .with(signedIn.as(Role.PLANNER, FORCE))
                .with(csrf())
                .exchange())
        .hasStatus3xxRedirection();
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNER,people-none,/people?q=nobody&known-on=2020-01-01",
    "PLANNER,people-wrong,/people?on=2026-02-31",
    "PLANNER,people-sorted,/people?on=2026-03-01&sort=rank&order=descending",
    "PLANNER,skills-by-rank,/skills?on=2026-03-01",
    "PLANNER,skills-by-base,/skills?on=2026-03-01&by=base",
    "SPR_LEAD,skills-counts,/skills?on=2026-03-01",
    "PLANNER,skills-wrong,/skills?on=31/2/2026",
    "PLANNER,expiring-sorted,/people/expiring?on=2026-03-01&sort=rank&days=45",
    "PLANNER,expiring-wrong,/people/expiring?on=never",
    "PLANNER,vehicles-sorted,/vehicles?sort=base",
    "PLANNER,vehicles-wrong,/vehicles?on=31/2/2026",
    "PLANNER,person,/people/nottinghamshire/1003",
    "PLANNER,person-in-command,/people/nottinghamshire/1004?on=2026-03-01",
    "PLANNER,imports-too-large,/imports?refused=too-large",
    "PLANNER,import,first:/imports:a[href^='/imports/']",
    "PLANNER,missing,first:/imports:a[href^='/imports/']:/missing?force=nottinghamshire",
    "PLANNER,undo,first:/imports:a[href^='/imports/']:/undo",
    "PLANNER,quarantine,/quarantine",
    "PLANNER,quarantined-row,first:/quarantine:a[href^='/quarantine/']",
    "PLANNER,document,first:/documents:a[href^='/documents/']",
    "SPR_LEAD,document-frozen,first:/documents:tbody tr + tr a[href^='/documents/']",
    "SPR_LEAD,document-compared,first:/documents:tbody tr + tr a[href^='/documents/']:/compare",
    "PLANNER,document-section,first:/documents:a[href^='/documents/']:/section?name=Introduction",
    "PLANNER,reference-forces,/reference/forces",
    "PLANNER,reference-assumptions,/reference/planning-assumptions",
    "PLANNER,reference-unit-type,/reference/unit-types/psu-with-medics",
    "PLANNER,not-found,/reference/nothing",
    "AUDITOR,audit-none,/audit?subject=nobody",
    "AUDITOR,not-allowed,/people"
  })
  void axe_finds_nothing_and_nothing_scrolls_sideways(Role role, String name, String address) {
    var who = signedIn.as(role, FORCE);
    var path = address.startsWith("first:") ? first(who, address.split(":")) : address;

    try (var page = open(who, path)) {
      for (var width : List.of(1280, 320)) {
        page.setViewportSize(width, 900);
        Pictures.keep(page, name);
        if (!name.startsWith("not-")) {
          assertThat(page.locator("h1").innerText()).as(name).doesNotContain("cannot answer");
        }
        assertThat(violations(page)).as("%s at %d", name, width).isEmpty();
        assertThat(
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .as("%s at %d scrolls sideways", name, width)
            .isEqualTo(0);
        assertThat((List<?>) page.evaluate(UNSEEN))
            .as("%s at %d: reached by key and not seen", name, width)
            .isEmpty();
      }
    }
  }

  /// All of axe's rules; our pages have no frames, for which alone it would open a second page.
  @SuppressWarnings("deprecation")
  private static List<Rule> violations(Page page) {
    return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
  }

  /// The address that the first such link of a page leads to, with what follows it.
  private String first(RequestPostProcessor who, String[] parts) {
    var page = org.jsoup.Jsoup.parse(text(get(who, parts[1])));
    return page.select("main " + parts[2]).getFirst().attr("href")
        + (parts.length > 3 ? parts[3] : "");
  }

  private MvcTestResult get(RequestPostProcessor who, String path) {
    return mvc.get().uri(URI.create(path)).with(who).exchange();
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Page open(RequestPostProcessor who, String path) {
    var page = browser.newPage();
    page.route(
        "**/*",
        route -> {
          var asked = URI.create(route.request().url());
          if (asked.getPath().startsWith("/assets/")) {
            route.fulfill(
                new FulfillOptions()
                    .setPath(ASSETS.resolve(asked.getPath().substring("/assets/".length()))));
            return;
          }
          var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
          var answer = get(who, asked.getRawPath() + query);
          route.fulfill(
              new FulfillOptions()
                  .setStatus(answer.getResponse().getStatus())
                  .setHeaders(Map.of("Content-Type", "text/html;charset=UTF-8"))
                  .setBody(text(answer)));
        });
    page.navigate("http://muster.test" + path);
    page.evaluate("document.fonts.ready.then(() => true)");
    return page;
  }
}
