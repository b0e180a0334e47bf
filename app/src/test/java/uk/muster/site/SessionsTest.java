package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Access;
import uk.muster.access.OpenSession;
import uk.muster.access.Scope;
import uk.muster.access.Sessions;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

@MusterTest
class SessionsTest {
  private static final Scope NORFOLK = new Scope.OfForce(new ForceId("norfolk"));
  private static final String PLANNER = SignedIn.account(Role.PLANNER, NORFOLK);
  private static final String LEAD = SignedIn.account(Role.SPR_LEAD, NORFOLK);

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Sessions sessions;
  @Autowired Access access;

  @BeforeEach
  void nobodyIsSignedIn() {
    signedIn.as(Role.PLANNER, "norfolk");
    signedIn.as(Role.SPR_LEAD, "norfolk");
    sessions.endAll(actor(PLANNER));
    sessions.endAll(actor(LEAD));
  }

  private Actor actor(String account) {
    return access.actor(Actor.system("test", Set.of()), account, "127.0.0.1").orElseThrow();
  }

  private Cookie signIn(String account, String browser) {
    var answer =
        mvc.post()
            .uri("/sign-in")
            .with(csrf())
            .param("account", account)
            .param("password", "not-a-password")
            .header("User-Agent", browser)
            .exchange();
    assertThat(answer).hasStatus(302).hasRedirectedUrl("/");
    return Objects.requireNonNull(answer.getResponse().getCookie("muster"));
  }

  private MvcTestResult get(String path, Cookie cookie) {
    return mvc.get().uri(path).cookie(cookie).header("Accept", "text/html").exchange();
  }

  private MvcTestResult post(String path, Cookie cookie) {
    return mvc.post().uri(path).cookie(cookie).with(csrf()).exchange();
  }

  @Test
  void the_cookie_says_nothing_to_scripts_or_other_sites() {
    var answer =
        mvc.post()
            .uri("/sign-in")
            .with(csrf())
            .param("account", PLANNER)
            .param("password", "not-a-password")
            .secure(true)
            .exchange();

    assertThat(answer.getResponse().getHeader("Set-Cookie"))
        .startsWith("muster=")
        .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax");
  }

  @Test
  void a_person_sees_where_they_are_signed_in() {
    signIn(PLANNER, "An office browser");
    var here = signIn(PLANNER, "A telephone");

    var page = HtmlPage.of(get("/your-sessions", here));

    assertThat(page.select("h1").text()).isEqualTo("You are signed in at 2 places");
    assertThat(page.select("main").text())
        .contains("An office browser", "A telephone", "127.0.0.1", "This one");
    assertThat(page.select("main form")).hasSize(2);
    assertThat(page.html()).doesNotContain(here.getValue());
  }

  @Test
  void a_session_that_is_ended_is_signed_out_at_once() {
    var lost = signIn(PLANNER, "Lost");
    var here = signIn(PLANNER, "Here");
    var form = HtmlPage.of(get("/your-sessions", here)).select("main form").first();

    var answer = post(Objects.requireNonNull(form).attr("action"), here);

    assertThat(answer).hasStatus(302);
    assertThat(get("/reference", lost)).hasStatus(302).hasRedirectedUrl("/sign-in");
    assertThat(get("/reference", here)).hasStatusOk();
  }

  @Test
  void signing_out_everywhere_ends_every_session_of_the_person_and_no_other() {
    var first = signIn(PLANNER, "First");
    var second = signIn(PLANNER, "Second");
    var lead = signIn(LEAD, "Lead");

    assertThat(post("/your-sessions/end-all", second)).hasRedirectedUrl("/sign-in?out");

    assertThat(get("/reference", first)).hasRedirectedUrl("/sign-in");
    assertThat(get("/reference", second)).hasRedirectedUrl("/sign-in");
    assertThat(get("/reference", lead)).hasStatusOk();
  }

  @Test
  void nobody_ends_the_session_of_another() {
    var planner = signIn(PLANNER, "Planner");
    var lead = signIn(LEAD, "Lead");
    var handle = sessions.list(actor(PLANNER)).getFirst().handle();

    var others = post("/your-sessions/" + handle + "/end", lead);
    var nobodys = post("/your-sessions/0000000000000000/end", lead);

    assertThat(HtmlPage.of(others, 404).select("main").text().replace(handle, "0000000000000000"))
        .isEqualTo(HtmlPage.of(nobodys, 404).select("main").text());
    assertThat(get("/reference", planner)).hasStatusOk();
  }

  @Test
  void another_password_ends_the_sessions_of_the_old_one() {
    var planner = signIn(PLANNER, "Planner");

    access.changePassword(Acting.actor(Role.ADMINISTRATOR), PLANNER, "{noop}not-a-password");

    assertThat(get("/reference", planner)).hasRedirectedUrl("/sign-in");
  }

  @Test
  void a_cookie_that_we_did_not_make_signs_nobody_in() {
    signIn(PLANNER, "Planner");
    var forged = new Cookie("muster", sessions.list(actor(PLANNER)).getFirst().handle());

    assertThat(get("/reference", forged)).hasRedirectedUrl("/sign-in");
  }

  @Test
  void signing_in_changes_the_session_that_was_there_before() {
    var before =
        Objects.requireNonNull(
            mvc.get().uri("/sign-in").exchange().getResponse().getCookie("muster"));
    var answer =
        mvc.post()
            .uri("/sign-in")
            .cookie(before)
            .with(csrf())
            .param("account", PLANNER)
            .param("password", "not-a-password")
            .exchange();

    assertThat(answer.getResponse().getCookie("muster")).isNotNull();
    assertThat(get("/reference", before)).hasRedirectedUrl("/sign-in");
  }

  @Test
  void a_session_that_was_signed_out_cannot_be_used_again() {
    var planner = signIn(PLANNER, "Planner");

    post("/sign-out", planner);

    assertThat(get("/reference", planner)).hasRedirectedUrl("/sign-in");
  }

  @Test
  void the_handle_is_the_digest_of_the_identifier_in_java_as_in_sql() {
    var cookie = signIn(PLANNER, "Planner");
    var id =
        new String(
            java.util.Base64.getDecoder().decode(cookie.getValue()),
            java.nio.charset.StandardCharsets.UTF_8);

    assertThat(sessions.list(actor(PLANNER)).getFirst().handle()).isEqualTo(OpenSession.handle(id));
  }
}
