package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.TestDatabase;
import uk.muster.access.Access;
import uk.muster.access.Scope;
import uk.muster.access.secret.AppCodes;
import uk.muster.access.secret.SecondFactors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What a person does to the own sign-in.
@MusterTest
class YourSignInTest {
  private static final Scope CUMBRIA = new Scope.OfForce(new ForceId("cumbria"));
  private static final String LEAD = SignedIn.account(Role.SPR_LEAD, CUMBRIA);
  private static final String OLD = "not-a-password";
  private static final String NEW = "harbour lantern nine plum";
  private static final Actor READER = Actor.system("sign-in", Set.of());

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired SecondFactors factors;
  @Autowired Access access;

  @BeforeEach
  void nothing_is_set_up() {
    signedIn.as(Role.SPR_LEAD, "cumbria");
    factors.forget(READER, LEAD);
    access.changePassword(READER, LEAD, "{noop}" + OLD);
    TestDatabase.asOwner("truncate access.sign_in_try");
  }

  private Browser in(String from) {
    var browser = new Browser(mvc, from);
    assertThat(browser.signIn(LEAD, OLD)).isEqualTo("/");
    return browser;
  }

  @Test
  void another_password_needs_the_old_one_and_ends_the_other_sessions() {
    var here = in("192.0.2.70");
    var there = in("192.0.2.71");

    var wrong = here.post("/your-sign-in/password", "old", "guess", "chosen", NEW, "again", NEW);
    assertThat(HtmlPage.of(wrong, 422).select("#old-error").text()).contains("is not right");
    var weak = here.post("/your-sign-in/password", "old", OLD, "chosen", "short", "again", "short");
    assertThat(HtmlPage.of(weak, 422).select("#chosen-error").text()).contains("5 characters");
    assertThat(there.isIn()).isTrue();

    assertThat(here.post("/your-sign-in/password", "old", OLD, "chosen", NEW, "again", NEW))
        .hasRedirectedUrl("/your-sign-in?done=password");
    assertThat(here.isIn()).isTrue();
    assertThat(there.isIn()).isFalse();
    assertThat(new Browser(mvc, "192.0.2.72").signIn(LEAD, OLD)).isEqualTo("/sign-in?refused");
    assertThat(new Browser(mvc, "192.0.2.72").signIn(LEAD, NEW)).isEqualTo("/");
  }

  @Test
  void who_sets_up_an_app_is_asked_for_it_and_may_remove_it() {
    var browser = in("192.0.2.73");
    var secret = HtmlPage.of(browser.get("/your-sign-in/app")).select(".muster-mono").text();
    var code = AppCodes.at(secret, Instant.now().minusSeconds(30));
    assertThat(
            HtmlPage.of(browser.post("/your-sign-in/app", "code", code)).select(".muster-codes li"))
        .hasSize(10);

    var other = new Browser(mvc, "192.0.2.74");
    assertThat(other.signIn(LEAD, OLD)).isEqualTo("/sign-in/second-step");
    assertThat(other.isIn()).isFalse();
    assertThat(browser.post("/your-sign-in/app/remove"))
        .hasRedirectedUrl("/your-sign-in?done=app-removed");
    assertThat(new Browser(mvc, "192.0.2.75").signIn(LEAD, OLD)).isEqualTo("/");
  }

  @Test
  void a_screen_left_open_changes_nothing_for_good() {
    var person = signedIn.as(Role.SPR_LEAD, "cumbria");
    for (var path :
        new String[] {
          "/your-sign-in/passkeys/options",
          "/your-sign-in/passkeys",
          "/your-sign-in/app",
          "/your-sign-in/app/remove",
          "/your-sign-in/recovery-codes"
        }) {
      var answer = mvc.post().uri(path).with(person).with(csrf()).exchange();

      assertThat(answer).as(path).hasStatus(422).bodyText().contains("within the last 15 minutes");
    }
  }
}
