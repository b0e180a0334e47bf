package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What the browser is told, and what is refused before it reaches a page.
@MusterTest
class HardeningTest {
  private static final Scope LINCOLNSHIRE = new Scope.OfForce(new ForceId("lincolnshire"));

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private static String header(MvcTestResult answer, String name) {
    return String.valueOf(answer.getResponse().getHeader(name));
  }

  @Test
  void every_answer_says_what_a_browser_may_do_with_it() {
    for (var path :
        new String[] {"/sign-in", "/reference", "/no/such/page", "/assets/muster.css"}) {
      var answer = mvc.get().uri(path).with(signedIn.as(Role.PLANNER, "lincolnshire")).exchange();

      assertThat(header(answer, "Content-Security-Policy"))
          .as(path)
          .contains(
              "default-src 'none'",
              "frame-ancestors 'none'",
              "base-uri 'none'",
              "form-action 'self'")
          .doesNotContain("unsafe", "data:", "*", "http");
      assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(header(answer, "X-Frame-Options")).as(path).isEqualTo("DENY");
      assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
      assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
      assertThat(header(answer, "Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
      assertThat(header(answer, "Permissions-Policy")).as(path).contains("geolocation=()");
    }
  }

  @Test
  void a_page_is_kept_in_no_cache() {
    var answer =
        mvc.get().uri("/people").with(signedIn.as(Role.PLANNER, "lincolnshire")).exchange();

    assertThat(header(answer, "Cache-Control")).contains("no-store");
  }

  @Test
  void only_an_encrypted_answer_demands_encryption() {
    var plain = mvc.get().uri("/sign-in").exchange();
    var encrypted = mvc.get().uri("/sign-in").secure(true).exchange();

    assertThat(plain.getResponse().getHeader("Strict-Transport-Security")).isNull();
    assertThat(header(encrypted, "Strict-Transport-Security")).contains("max-age=31536000");
  }

  @Test
  void signing_in_leads_to_the_page_that_was_wanted() {
    assertThat(afterSignIn("/reference/forces?q=a%20b")).isEqualTo("/reference/forces?q=a%20b");
  }

  @Test
  void signing_in_never_leads_to_another_site() {
    assertThat(afterSignIn("http://evil.example/people")).isEqualTo("/people");
    assertThat(afterSignIn("/sign-in?continue=https://evil.example/")).isEqualTo("/");
  }

  private String afterSignIn(String wanted) {
    signedIn.as(Role.PLANNER, "lincolnshire");
    var before =
        Objects.requireNonNull(
            mvc.get()
                .uri(URI.create(wanted))
                .header("Accept", "text/html")
                .exchange()
                .getResponse()
                .getCookie("muster"));
    var answer =
        mvc.post()
            .uri("/sign-in")
            .cookie(before)
            .with(csrf())
            .param("account", SignedIn.account(Role.PLANNER, LINCOLNSHIRE))
            .param("password", "not-a-password")
            .param("continue", "https://evil.example/")
            .exchange();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  @Test
  void a_failure_shows_no_trace_and_no_name_of_a_class() {
    for (var path : new String[] {"/imports/abc", "/readiness/%3Cscript%3E", "/no/such/page"}) {
      var answer =
          mvc.get()
              .uri(URI.create(path))
              .with(signedIn.as(Role.PLANNER, "lincolnshire"))
              .exchange();
      var page = HtmlPage.of(answer, answer.getResponse().getStatus());

      assertThat(answer.getResponse().getStatus()).as(path).isBetween(400, 404);
      assertThat(page.html()).as(path).doesNotContain("Exception", "java.", "org.spring", "at uk.");
    }
  }

  @Test
  void who_signs_in_wrongly_is_told_the_same_whoever_it_is() {
    signedIn.as(Role.PLANNER, "lincolnshire");

    assertThat(refused(SignedIn.account(Role.PLANNER, LINCOLNSHIRE)))
        .isEqualTo(refused("nobody.of.that.name"))
        .isEqualTo("/sign-in?refused");
  }

  private String refused(String account) {
    var answer =
        mvc.post()
            .uri("/sign-in")
            .with(csrf())
            .param("account", account)
            .param("password", "wrong")
            .exchange();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  @Test
  void too_many_tries_are_told_to_wait() {
    var page = HtmlPage.of(mvc.get().uri("/sign-in?wait=").exchange());

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary").text()).contains("Wait a minute");
  }
}
