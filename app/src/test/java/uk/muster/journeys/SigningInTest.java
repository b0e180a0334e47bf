package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.access.SignInTries;
import uk.muster.access.secret.AppCodes;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Passkeys and second factors in a real browser with an authenticator that the browser plays.
@Journey
class SigningInTest {
  private static final Scope DERBYSHIRE = new Scope.OfForce(new ForceId("derbyshire"));
  private static final Actor READER = Actor.system("sign-in", Set.of());

  @Autowired Access access;
  @Autowired SignInTries tries;
  @Autowired PasswordEncoder encoder;
  @LocalServerPort int port;

  /// An account that is held to the rules; a new one each time.
  private String account(Role role, String name) {
    var account = "%s.%s".formatted(name, Long.toString(System.nanoTime(), 36));
    access.open(
        Actor.system("journeys", Set.of()),
        account,
        String.valueOf(encoder.encode(Town.PASSWORD)),
        new Post(
            role.title() + ", derbyshire",
            role,
            DERBYSHIRE,
            new Period(LocalDate.of(2000, 1, 1), Period.OPEN)),
        false);
    return account;
  }

  private static void password(Visit visit, String account) {
    visit.page().getByLabel("Account name").fill(account);
    visit.page().getByLabel("Password").fill(Town.PASSWORD);
    visit.page().getByText("Sign in").last().click();
  }

  /// The device under the finger of the owner.
  private static CDPSession device(Visit visit) {
    var device = visit.page().context().newCDPSession(visit.page());
    device.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    var asked = new JsonObject();
    asked.add("options", options);
    device.send("WebAuthn.addVirtualAuthenticator", asked);
    return device;
  }

  private static void press(Visit visit, String button) {
    visit.page().getByText(button, exactly()).first().click();
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void reached(Visit visit, String path) {
    visit.page().waitForURL(url -> url.contains(path));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void the_pages_before_signing_in_are_sound(int width) {
    try (var visit = Visit.outside(port, width)) {
      visit.isSound("sign-in");
      visit.page().getByText("Forgotten password or lost passkey").click();
      visit.isSound("forgotten");
      visit.open("/sign-in/new-password?code=abcd").isSound("new-password");
      press(visit, "Choose this password");
      assertThat(visit.page().locator("main").innerText()).contains("There is a problem");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void a_passkey_is_made_named_used_and_removed(int width) {
    var account = account(Role.PLANNER, "passkey");
    try (var visit = Visit.outside(port, width)) {
      device(visit);
      visit.isSound("sign-in");
      password(visit, account);
      visit.open("/your-sign-in").isSound("your-sign-in-empty");
      visit.page().getByLabel("Name of the new passkey").fill("Work phone");
      press(visit, "Make a passkey");
      reached(visit, "done=passkey");
      assertThat(visit.page().locator("main").innerText()).contains("Work phone");
      visit.isSound("your-sign-in-passkey");

      visit.page().locator("form[action='/sign-out'] button").dispatchEvent("click");
      reached(visit, "/sign-in");
      for (int i = 0; i < 60; i++) {
        tries.begin(READER, account, "127.0.0.1");
      }
      assertThat(tries.begin(READER, account, "127.0.0.1")).as("a password waits").isPositive();
      press(visit, "Use a passkey");
      visit.page().waitForURL(url -> !url.contains("/sign-in"));
      visit.open("/your-sessions");
      assertThat(visit.page().locator("main").innerText()).contains("passkey");

      visit.open("/your-sign-in");
      visit.page().locator("summary").first().click();
      visit.page().getByLabel("Name of the passkey").fill("Old phone");
      press(visit, "Rename");
      reached(visit, "done=renamed");
      visit.page().locator("summary").first().click();
      visit.isSound("your-sign-in-open");
      press(visit, "Remove");
      reached(visit, "done=removed");
      visit.page().locator("form[action='/sign-out'] button").dispatchEvent("click");
      reached(visit, "/sign-in");
      press(visit, "Use a passkey");
      reached(visit, "?passkey");
      visit.isSound("sign-in-passkey-refused");
    }
  }

  @Test
  void a_first_sign_in_that_needs_a_second_factor_may_make_a_passkey() {
    var account = account(Role.ADMINISTRATOR, "first");
    try (var visit = Visit.outside(port, 1280)) {
      device(visit);
      password(visit, account);
      reached(visit, "/sign-in/second-step");
      press(visit, "Make a passkey");
      visit.page().waitForURL(url -> !url.contains("/sign-in"));

      visit.page().context().clearCookies();
      visit.open("/sign-in");
      password(visit, account);
      assertThat(visit.heading()).isEqualTo("Show your passkey");
      visit.isSound("second-step-passkey");
      press(visit, "Use your passkey");
      visit.page().waitForURL(url -> !url.contains("/sign-in"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void a_first_sign_in_that_needs_a_second_factor_may_set_up_an_app(int width) {
    var account = account(Role.AUDITOR, "app");
    try (var visit = Visit.outside(port, width)) {
      password(visit, account);
      reached(visit, "/sign-in/second-step");
      assertThat(visit.page().locator("body").innerText())
          .as("what only who is in sees")
          .doesNotContain("Sign out", "Your sessions");
      visit.isSound("second-step-set-up");
      var secret = visit.page().locator("main .muster-mono").innerText();
      visit.page().getByLabel("Code").fill(AppCodes.at(secret, Instant.now()));
      visit.page().locator("form[action='/sign-in/second-step/app'] button").click();
      assertThat(visit.heading()).isEqualTo("Keep these recovery codes");
      visit.isSound("recovery-codes");
      var recovery = visit.page().locator(".muster-codes li").first().innerText();
      visit.page().getByText("I have kept them, go on").click();
      assertThat(visit.page().url()).contains("/audit");

      visit.page().context().clearCookies();
      visit.open("/sign-in");
      password(visit, account);
      visit.isSound("second-step-code");
      visit.page().getByLabel("Code").fill(recovery);
      press(visit, "Go on");
      visit.open("/your-sign-in");
      assertThat(visit.page().locator("main").innerText()).contains("9");
      visit.isSound("your-sign-in-app-set-up");
    }
  }
}
