package uk.muster.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Access;
import uk.muster.access.Scope;
import uk.muster.access.posts.Seats;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

@MusterTest
class PostsPagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Seats seats;
  @Autowired Access access;

  private RequestPostProcessor administrator;
  private RequestPostProcessor person;
  private String account;

  @BeforeEach
  void people() {
    var force = new Scope.OfForce(new ForceId("gloucestershire"));
    administrator = signedIn.as(Role.ADMINISTRATOR, force);
    person = signedIn.as(Role.FINANCE, force);
    account = SignedIn.account(Role.FINANCE, force);
  }

  private MvcTestResult give(String organisation, String role, String... more) {
    var request =
        mvc.post()
            .uri("/posts/give")
            .param("account", account)
            .param("title", "Risk, Gloucestershire")
            .param("role", role)
            .param("organisation", organisation)
            .param("ceiling", "OFFICIAL-SENSITIVE");
    for (int i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return request.with(csrf()).with(administrator).exchange();
  }

  @Test
  void a_post_that_is_given_can_be_chosen_and_the_page_acts_as_it() {
    give("force:gloucestershire", "RISK_ANALYST");
    var key =
        seats.list(Actor.system("test", Set.of()), account, "127.0.0.1").stream()
            .filter(seat -> seat.post().role() == Role.RISK_ANALYST)
            .findFirst()
            .orElseThrow()
            .key();

    var before = page("/your-posts");
    var chosen =
        mvc.post().uri("/your-posts/act").param("seat", key).with(csrf()).with(person).exchange();
    var after = page("/your-posts?done=acting", chosen.getResponse().getCookies());

    assertThat(chosen).hasRedirectedUrl("/your-posts?done=acting");
    assertThat(before.select(".muster-header__person").text()).contains("Finance");
    assertThat(after.select(".muster-header__person").text()).contains("Risk, Gloucestershire");
    assertThat(after.select("main").text()).contains("You act as another post now");
  }

  @Test
  void a_business_lead_leads_on_a_threat_and_nobody_else_does() {
    var force = new Scope.OfForce(new ForceId("gloucestershire"));
    signedIn.as(Role.TRAINING_MANAGER, force);
    account = SignedIn.account(Role.TRAINING_MANAGER, force);

    var without = HtmlPage.of(give("force:gloucestershire", "BUSINESS_LEAD"));
    var other = HtmlPage.of(give("force:gloucestershire", "PLANNER", "threat", "cyber"));
    var given = give("force:gloucestershire", "BUSINESS_LEAD", "threat", "cyber");
    var list =
        HtmlPage.of(mvc.get().uri("/posts").with(administrator).exchange()).select("main tbody tr");

    assertThat(without.select(".govuk-error-summary a[href=#threat]").text())
        .isEqualTo("Choose the threat () that they lead on");
    assertThat(other.select(".govuk-error-summary a[href=#threat]").text())
        .contains("threat (cyber)", "only a business lead");
    assertThat(other.select("#threat option[selected]").val()).isEqualTo("cyber");
    assertThat(given).hasRedirectedUrl("/posts?done=given");
    assertThat(list.eachText())
        .anyMatch(row -> row.contains("Business lead for a threat: National cyber event"));
  }

  private Document page(String path, Cookie... cookies) {
    var request = mvc.get().uri(path).with(person);
    var answer = (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    assertThat(answer).hasStatusOk();
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_header_shows_the_post_in_effect_with_the_others_and_changes_it() {
    give("force:gloucestershire", "RISK_ANALYST");

    var form = page("/reference").select(".muster-header__person details form");
    var button = form.select("button[name=seat]");
    var chosen =
        mvc.post()
            .uri(form.attr("action"))
            .param("seat", button.val())
            .with(csrf())
            .with(person)
            .exchange();
    var after = page("/reference", chosen.getResponse().getCookies());

    assertThat(button.eachText()).containsExactly("Risk, Gloucestershire");
    assertThat(after.select(".muster-header__person summary").text())
        .isEqualTo("You act as: Risk, Gloucestershire");
    assertThat(after.select(".muster-header__person button[name=seat]").text()).contains("Finance");
  }

  @Test
  void a_seat_of_somebody_else_cannot_be_chosen() {
    var other = signedIn.as(Role.PLANNER, "gloucestershire");
    assertThat(other).isNotNull();
    var theirs =
        seats
            .list(
                Actor.system("test", Set.of()),
                SignedIn.account(Role.PLANNER, new Scope.OfForce(new ForceId("gloucestershire"))),
                "127.0.0.1")
            .getFirst()
            .key();

    assertThat(
            mvc.post()
                .uri("/your-posts/act")
                .param("seat", theirs)
                .with(csrf())
                .with(person)
                .exchange())
        .hasStatus(404);
  }

  @Test
  void what_is_wrong_in_the_form_is_said_beside_it() {
    assertThat(give("force:kent", "PLANNER")).hasStatus(403);
    assertThat(give("force:gloucestershire", "REGIONAL_COORDINATOR"))
        .bodyText()
        .contains("is not held in a force");
    assertThat(give("force:gloucestershire", "PLANNER", "to", "someday"))
        .bodyText()
        .contains("not “someday”");
    assertThat(give("nowhere", "PLANNER")).bodyText().contains("Choose an organisation");
  }

  @Test
  void lending_a_post_asks_for_an_end() {
    var own =
        seats.list(Actor.system("test", Set.of()), account, "127.0.0.1").getFirst().post().id();

    var answer =
        mvc.post()
            .uri("/your-posts/%d/lend".formatted(own))
            .param("account", "somebody")
            .param("reason", "leave")
            .with(csrf())
            .with(person)
            .exchange();

    assertThat(answer).hasStatusOk().bodyText().contains("Enter a day such as");
  }

  @Test
  void the_page_of_roles_shows_each_role_with_what_it_may_do() {
    var main = page("/roles").select("main");

    assertThat(main.select("tbody tr")).hasSize(14);
    assertThat(main.text()).contains("SPR lead", "rows about single people");
    assertThat(mvc.get().uri("/roles.csv").with(person).exchange())
        .bodyText()
        .contains("read people", "shared");
  }
}
