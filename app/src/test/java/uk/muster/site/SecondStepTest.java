package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.TestDatabase;
import uk.muster.access.Scope;
import uk.muster.access.secret.AppCodes;
import uk.muster.access.secret.CodeOutcome;
import uk.muster.access.secret.QrReader;
import uk.muster.access.secret.SecondFactors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What is asked after the password.
@MusterTest
class SecondStepTest {
  private static final Scope GWENT = new Scope.OfForce(new ForceId("gwent"));
  private static final String AUDITOR = SignedIn.account(Role.AUDITOR, GWENT);
  private static final String PASSWORD = "not-a-password";
  private static final Actor READER = Actor.system("sign-in", Set.of());

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired SecondFactors factors;

  @BeforeEach
  void nothing_is_set_up() {
    signedIn.as(Role.AUDITOR, "gwent");
    factors.forget(READER, AUDITOR);
    forgetTries();
  }

  private static void forgetTries() {
    TestDatabase.asOwner("truncate access.sign_in_try", "truncate access.sign_in_source");
  }

  private record Auditor(Browser browser, String secret, List<String> recovery) {}

  /// Signs in for the first time and sets up an app; the code is that of the step before, so that
  /// the present one is still unused.
  private Auditor setUp() {
    var browser = new Browser(mvc, "192.0.2.50");
    assertThat(browser.signIn(AUDITOR, PASSWORD)).isEqualTo("/sign-in/second-step");
    var secret = secret(HtmlPage.of(browser.get("/sign-in/second-step")));
    var answer =
        browser.post(
            "/sign-in/second-step/app",
            "code",
            AppCodes.at(secret, Instant.now().minusSeconds(30)));
    var codes = HtmlPage.of(answer).select(".muster-codes li").eachText();
    return new Auditor(browser, secret, codes);
  }

  private static String secret(Document page) {
    return page.select(".muster-mono").text();
  }

  private static String now(String secret) {
    return AppCodes.at(secret, Instant.now());
  }

  @Test
  void a_role_that_needs_a_second_factor_sets_one_up_before_it_gets_in() {
    var browser = new Browser(mvc, "192.0.2.51");

    assertThat(browser.signIn(AUDITOR, PASSWORD)).isEqualTo("/sign-in/second-step");
    assertThat(browser.isIn()).as("after the password alone").isFalse();
    var page = HtmlPage.of(browser.get("/sign-in/second-step"));
    assertThat(page.select("h1").text()).isEqualTo("Set up a second factor");
    var wrong = browser.post("/sign-in/second-step/app", "code", "000000");
    assertThat(HtmlPage.of(wrong).title()).startsWith("Error: ");
    assertThat(browser.isIn()).isFalse();

    assertThat(setUp().browser().isIn()).isTrue();
  }

  @Test
  void the_picture_holds_the_secret_that_can_be_typed() throws Exception {
    var browser = new Browser(mvc, "192.0.2.52");
    browser.signIn(AUDITOR, PASSWORD);
    var page = HtmlPage.of(browser.get("/sign-in/second-step"));
    var picture = Objects.requireNonNull(page.select("svg.muster-qr").first());

    var size = Integer.parseInt(picture.attr("viewBox").split(" ", -1)[2]);
    assertThat(QrReader.read(size, picture.select("path").attr("d")))
        .contains("Muster:" + AUDITOR, secret(page).replace(" ", ""));
  }

  @Test
  void a_code_lets_in_once_and_a_wrong_one_does_not() {
    var secret = setUp().secret();
    var browser = new Browser(mvc, "192.0.2.53");
    assertThat(browser.signIn(AUDITOR, PASSWORD)).isEqualTo("/sign-in/second-step");

    var wrong = browser.post("/sign-in/second-step", "code", "123123");
    assertThat(HtmlPage.of(wrong).select(".govuk-error-summary").text()).contains("not right");
    assertThat(browser.isIn()).isFalse();
    var code = now(secret);
    assertThat(browser.post("/sign-in/second-step", "code", code)).hasStatus(302);
    assertThat(browser.isIn()).isTrue();

    var other = new Browser(mvc, "192.0.2.54");
    other.signIn(AUDITOR, PASSWORD);
    other.post("/sign-in/second-step", "code", code);
    assertThat(other.isIn()).as("with a code that was overheard").isFalse();
  }

  @Test
  void a_recovery_code_lets_in_once_however_it_is_typed() {
    var recovery = setUp().recovery();
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    var typed = recovery.getFirst().toUpperCase(Locale.ROOT).replace("-", " ");

    for (var let : List.of(true, false)) {
      var browser = new Browser(mvc, "192.0.2.55");
      browser.signIn(AUDITOR, PASSWORD);
      browser.post("/sign-in/second-step", "code", typed);
      assertThat(browser.isIn()).isEqualTo(let);
    }
    assertThat(factors.state(READER, AUDITOR).recoveryCodes()).isEqualTo(9);
  }

  @Test
  void who_has_an_app_cannot_be_given_another_by_whoever_knows_the_password() {
    setUp();
    var thief = new Browser(mvc, "192.0.2.56");
    thief.signIn(AUDITOR, PASSWORD);

    assertThat(HtmlPage.of(thief.get("/sign-in/second-step")).select("svg.muster-qr")).isEmpty();
    assertThat(thief.post("/sign-in/second-step/app", "code", "123456"))
        .hasRedirectedUrl("/sign-in");
    assertThat(thief.post("/sign-in/second-step/passkey/options")).hasStatus(422);
  }

  @Test
  void half_way_in_is_not_in_and_does_not_last() {
    var secret = setUp().secret();
    var browser = new Browser(mvc, "192.0.2.57");

    assertThat(browser.post("/sign-in/second-step", "code", now(secret)))
        .as("without the password")
        .hasRedirectedUrl("/sign-in");
    assertThat(browser.isIn()).isFalse();
  }

  @Test
  void thousands_of_wrong_codes_from_many_places_are_hardly_looked_at_and_the_owner_gets_in() {
    var auditor = setUp();
    int looked = 0;
    for (int i = 0; i < 2000; i++) {
      var outcome = factors.accept(READER, AUDITOR, "%06d".formatted(i), "198.51.100." + i % 200);
      looked += outcome instanceof CodeOutcome.Wrong ? 1 : 0;
    }

    assertThat(looked).as("codes that were looked at").isLessThan(40);
    assertThat(factors.accept(READER, AUDITOR, now(auditor.secret()), "192.0.2.50"))
        .as("from where the owner signed in before")
        .isInstanceOf(CodeOutcome.Right.class);
  }

  @Test
  void knowing_the_password_does_not_make_wrong_codes_forgotten() {
    setUp();
    forgetTries();
    for (int i = 0; i < 5; i++) {
      var thief = new Browser(mvc, "203.0.113.60");
      thief.signIn(AUDITOR, PASSWORD);
      thief.post("/sign-in/second-step", "code", "00000" + i);
    }

    assertThat(factors.accept(READER, AUDITOR, "000009", "203.0.113.60"))
        .isInstanceOf(CodeOutcome.Wait.class);
    assertThat(new Browser(mvc, "203.0.113.60").signIn(AUDITOR, PASSWORD))
        .isEqualTo("/sign-in?wait");
  }

  @Test
  void the_secrets_of_others_are_not_there_for_a_person() {
    setUp();
    signedIn.as(Role.PLANNER, "gwent");
    var planner = new Browser(mvc, "192.0.2.58");

    assertThat(planner.signIn(SignedIn.account(Role.PLANNER, GWENT), PASSWORD)).isEqualTo("/");
    assertThat(HtmlPage.of(planner.get("/your-sign-in")).select("main").text())
        .contains("Authenticator app none", "needs none");
  }
}
