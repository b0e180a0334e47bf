package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

@MusterTest
class AppearancePagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private Document welsh(String path, int status) {
    return HtmlPage.whole(
        mvc.get()
            .uri(path)
            .cookie(new Cookie("muster-appearance", "welsh-dark-letterless"))
            .with(signedIn.as(Role.PLANNER, "gwent"))
            .exchange(),
        status);
  }

  @Test
  void a_switch_is_kept_for_a_year_where_no_script_reads_it_and_leads_back() {
    var answer =
        mvc.post()
            .uri("/appearance")
            .param("language", "cy")
            .param("back", "/people?on=2026-11-21")
            .with(csrf())
            .exchange();

    assertThat(answer).hasStatus(302).hasRedirectedUrl("/people?on=2026-11-21");
    assertThat(answer.getResponse().getHeader("Set-Cookie"))
        .startsWith("muster-appearance=welsh-light-letters;")
        .contains("Path=/", "Max-Age=31536000", "HttpOnly", "SameSite=Lax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example"})
  void a_switch_never_leads_away_from_muster(String back) {
    assertThat(mvc.post().uri("/appearance").param("back", back).with(csrf()).exchange())
        .hasRedirectedUrl("/");
  }

  @Test
  void the_shell_is_welsh_and_names_the_force_and_the_month_in_welsh() {
    var page = welsh("/reference", 200);

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("cy");
    assertThat(page.expectFirst("main").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("header, footer").text())
        .contains("Heddlu Gwent", "Allgofnodi", "Parodrwydd", "English", "Thema olau", "Chwefror")
        .containsPattern(
            "Darllenwyd y cofrestrau am [0-9]{2}:[0-9]{2} ar [0-9]+ [A-Z]\\p{L}+ 20[0-9]{2}\\.")
        .doesNotContain("Sign out", "Readiness", "Requirement");
    assertThat(page.select(".muster-search kbd")).isEmpty();
    assertThat(page.expectFirst("html").attr("data-letters")).isEqualTo("off");
  }

  @Test
  void the_footer_says_when_the_figures_were_counted_and_nothing_where_there_are_none() {
    var planner =
        HtmlPage.of(mvc.get().uri("/keys").with(signedIn.as(Role.PLANNER, "gwent")).exchange());
    var administrator =
        HtmlPage.of(
            mvc.get().uri("/keys").with(signedIn.as(Role.ADMINISTRATOR, "gwent")).exchange());

    assertThat(planner.select("footer p").text())
        .containsPattern(
            "^Registers read at [0-9]{2}:[0-9]{2} on [0-9]+ [A-Z][a-z]+ 20[0-9]{2}\\.");
    assertThat(administrator.select("footer p").text())
        .contains("Requirement")
        .doesNotContain("Registers read");
  }

  @Test
  void the_error_page_is_welsh_and_the_words_of_a_refusal_are_marked_as_english() {
    var page = welsh("/audit", 403);

    assertThat(page.expectFirst("h1").text()).isEqualTo("Nid yw eich swydd yn cynnwys hyn");
    assertThat(page.expectFirst("main p").attr("lang")).isEqualTo("en-GB");
    assertThat(welsh("/no/such/page", 404).expectFirst("main p").text())
        .isEqualTo("Nid oes tudalen yn y cyfeiriad hwn.");
  }

  @Test
  void somebody_not_signed_in_may_switch_too() {
    var page =
        HtmlPage.whole(
            mvc.get()
                .uri("/sign-in?refused=")
                .cookie(new Cookie("muster-appearance", "welsh-light-letters"))
                .exchange(),
            200);

    assertThat(page.expectFirst("h1").text()).isEqualTo("Mewngofnodi");
    assertThat(page.select("main").text()).doesNotContain("Password", "not right");
    assertThat(page.title()).isEqualTo("Gwall: Mewngofnodi – Muster");
    assertThat(page.select("footer form input[name=back]").attr("value"))
        .isEqualTo("/sign-in?refused=");
  }

  @Test
  void the_styles_and_scripts_have_an_address_that_changes_with_what_they_hold() {
    var page = welsh("/keys", 200);

    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .matches("/assets/muster\\.css\\?v=[0-9a-f]{12}");
    assertThat(page.select("script").attr("src")).matches("/assets/muster\\.js\\?v=[0-9a-f]{12}");
  }
}
