package uk.muster.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.TestDatabase;
import uk.muster.access.Scope;
import uk.muster.access.provider.AtProvider;
import uk.muster.access.provider.BreakGlass;
import uk.muster.access.provider.ProviderAccounts;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;
import uk.muster.site.Browser;

@MusterTest
class AccountPagesTest {
  private static final String PLANNER =
      SignedIn.account(Role.PLANNER, new Scope.OfForce(new ForceId("cleveland")));
  private static final String NATIONAL =
      SignedIn.account(Role.NATIONAL_COORDINATOR, new Scope.OfNation());
  private static final Actor OPERATOR = Actor.system("test", Set.of());

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired BreakGlass glass;
  @Autowired ProviderAccounts providers;

  @BeforeEach
  void people() {
    signedIn.as(Role.PLANNER, "cleveland");
    signedIn.as(Role.PLANNER, "durham");
    signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
    TestDatabase.asOwner("truncate access.sign_in_try");
  }

  private MvcTestResult get(String path, String force) {
    return mvc.get().uri(path).with(signedIn.as(Role.ADMINISTRATOR, force)).exchange();
  }

  private MvcTestResult post(String path, String force, String... fields) {
    var request = mvc.post().uri(path).with(signedIn.as(Role.ADMINISTRATOR, force)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  @Test
  void an_administrator_sees_the_accounts_of_the_own_force_and_no_others() {
    var page = HtmlPage.of(get("/accounts", "cleveland"));

    assertThat(page.select("tbody th").eachText())
        .contains(PLANNER)
        .doesNotContain(NATIONAL, "page.planner.durham");
    assertThat(get("/accounts/" + PLANNER, "cleveland")).hasStatusOk();
    assertThat(HtmlPage.of(get("/accounts/" + NATIONAL, "cleveland"), 404).text())
        .contains("There is no account");
    assertThat(get("/accounts/page.planner.durham", "cleveland")).hasStatus(404);
  }

  @Test
  void nothing_is_done_to_an_account_of_another_force() {
    for (var act : new String[] {"close", "reopen", "reset", "glass"}) {
      assertThat(
              post("/accounts/page.planner.durham/" + act, "cleveland", "reason", "a good reason"))
          .as(act)
          .hasStatus(404);
    }
    assertThat(post("/accounts/%s/reset".formatted(NATIONAL), "cleveland", "reason", "a reason"))
        .as("one that sees other forces too")
        .hasStatus(404);
    assertThat(post("/accounts/page.planner.durham/sessions/end-all", "cleveland")).hasStatus(404);
  }

  @Test
  void a_closed_account_is_out_at_once_and_can_be_opened_again() {
    var planner = new Browser(mvc, "192.0.2.120");
    assertThat(planner.signIn(PLANNER, "not-a-password")).isEqualTo("/");

    assertThat(post("/accounts/%s/close".formatted(PLANNER), "cleveland")).hasStatus(422);
    assertThat(planner.isIn()).isTrue();
    assertThat(
            post("/accounts/%s/close".formatted(PLANNER), "cleveland", "reason", "left the force"))
        .hasStatus(302);
    assertThat(planner.isIn()).isFalse();
    assertThat(planner.signIn(PLANNER, "not-a-password")).isEqualTo("/sign-in?refused");

    post("/accounts/%s/reopen".formatted(PLANNER), "cleveland", "reason", "came back");
    planner.signIn(PLANNER, "not-a-password");
    assertThat(planner.isIn()).isTrue();
  }

  @Test
  void the_sessions_of_an_account_are_seen_and_ended() {
    var planner = new Browser(mvc, "192.0.2.121");
    planner.signIn(PLANNER, "not-a-password");
    var page = HtmlPage.of(get("/accounts/" + PLANNER, "cleveland"));
    var ends = page.select("form[action$=/end]").eachAttr("action");

    assertThat(page.select("main").text()).contains("192.0.2.121");
    assertThat(page.html()).doesNotContain(planner.cookie().getValue());
    for (var end : ends) {
      assertThat(post(end, "cleveland")).hasStatus(302);
    }
    assertThat(planner.isIn()).isFalse();
  }

  @Test
  void a_link_is_shown_once_to_whoever_gives_a_reason() {
    assertThat(
            HtmlPage.of(post("/accounts/%s/reset".formatted(PLANNER), "cleveland"), 422)
                .select(".govuk-error-summary")
                .text())
        .contains("The reason (0 characters)");

    var shown =
        HtmlPage.of(
            post("/accounts/%s/reset".formatted(PLANNER), "cleveland", "reason", "lost her phone"));
    assertThat(shown.select("main .muster-mono").text()).contains("/sign-in/new-password?code=");
    assertThat(HtmlPage.of(get("/accounts/" + PLANNER, "cleveland")).html())
        .doesNotContain("new-password?code=");
  }

  @Test
  void an_administrator_does_not_close_the_own_account() {
    var own = SignedIn.account(Role.ADMINISTRATOR, new Scope.OfForce(new ForceId("cleveland")));

    assertThat(post("/accounts/%s/close".formatted(own), "cleveland", "reason", "a mistake"))
        .hasStatus(422);
  }

  @Test
  void an_account_is_opened_within_the_own_force_only() {
    var name = "opened." + Long.toString(System.nanoTime(), 36);
    var fields =
        new String[] {
          "name", name, "title", "Planner, Cleveland", "role", "PLANNER", "scope", "cleveland"
        };

    var opened = HtmlPage.of(post("/open-account", "cleveland", fields));
    assertThat(opened.select("h1").text()).isEqualTo("Account %s is open".formatted(name));
    assertThat(opened.select("main .muster-mono").text()).contains("new-password?code=");
    assertThat(HtmlPage.of(post("/open-account", "cleveland", fields), 422).text())
        .contains("The name (%s) is taken".formatted(name));
    for (var scope : new String[] {"durham", "nation", "nowhere", ""}) {
      fields[7] = scope;
      fields[1] = name + ".x";
      assertThat(post("/open-account", "cleveland", fields)).as(scope).hasStatus(422);
    }
  }

  @Test
  void an_account_of_a_business_lead_is_opened_with_its_threat() {
    var name = "lead." + Long.toString(System.nanoTime(), 36);
    var fields =
        new String[] {
          "name",
          name,
          "title",
          "Cyber lead",
          "role",
          "BUSINESS_LEAD",
          "scope",
          "cleveland",
          "threat",
          "no-such-threat"
        };

    assertThat(HtmlPage.of(post("/open-account", "cleveland", fields), 422).text())
        .contains("Choose the threat (no-such-threat) that they lead on");
    fields[9] = "cyber";
    assertThat(HtmlPage.of(post("/open-account", "cleveland", fields)).select("h1").text())
        .isEqualTo("Account %s is open".formatted(name));
    assertThat(HtmlPage.of(get("/posts", "cleveland")).select("main tbody tr").eachText())
        .anyMatch(row -> row.contains(name) && row.contains("threat: National cyber event"));
  }

  @Test
  void an_account_is_opened_with_a_post_in_a_commissioners_office_of_the_force() {
    var open = HtmlPage.of(get("/open-account", "cleveland"));
    assertThat(open.select("#scope option").eachAttr("value"))
        .contains("cleveland", "commissioners-office:cleveland")
        .doesNotContain("commissioners-office:durham", "nation", "inspectorate:")
        .noneMatch(value -> value.startsWith("region"));

    var reader =
        new String[] {
          "name",
          "reader." + System.nanoTime(),
          "title",
          "Reader",
          "role",
          "COMMISSIONERS_READER",
          "scope",
          "commissioners-office:cleveland"
        };
    assertThat(HtmlPage.of(post("/open-account", "cleveland", reader)).select("h1").text())
        .endsWith("is open");
    reader[1] += ".x";
    reader[7] = "commissioners-office:durham";
    assertThat(post("/open-account", "cleveland", reader)).hasStatus(422);
  }

  @Test
  void the_nations_administrator_opens_one_for_an_inspection_and_a_forces_does_not() {
    var nation = signedIn.as(Role.ADMINISTRATOR, new Scope.OfNation());
    var name = "inspector." + System.nanoTime();
    var without =
        open(nation, name, "INSPECTOR", "inspectorate:").param("to", "2099-01-31").exchange();
    var inspection =
        open(nation, name, "INSPECTOR", "inspectorate:")
            .param("to", "2099-01-31")
            .param("programme", "PEEL 2099")
            .param("forces", "cleveland, durham")
            .exchange();
    var region =
        open(nation, name + ".r", "REGIONAL_COORDINATOR", "region:region-north-east").exchange();
    var byTheForce =
        open(
                signedIn.as(Role.ADMINISTRATOR, "cleveland"),
                name + ".x",
                "INSPECTOR",
                "inspectorate:")
            .param("to", "2099-01-31")
            .param("programme", "PEEL 2099")
            .param("forces", "cleveland")
            .exchange();

    assertThat(without).hasStatus(422);
    assertThat(HtmlPage.of(inspection).select("h1").text()).endsWith("is open");
    assertThat(HtmlPage.of(region).select("h1").text()).endsWith("is open");
    assertThat(HtmlPage.of(byTheForce, 422).text())
        .contains("Choose a place that your own post covers");
  }

  private MockMvcTester.MockMvcRequestBuilder open(
      RequestPostProcessor who, String name, String role, String scope) {
    return mvc.post()
        .uri("/open-account")
        .with(who)
        .with(csrf())
        .param("name", name)
        .param("title", "A post")
        .param("role", role)
        .param("scope", scope);
  }

  @Test
  void a_broken_glass_is_shown_to_the_administrators_of_the_force_and_to_no_others() {
    providers.assign(OPERATOR, PLANNER, new AtProvider("county", "jo." + PLANNER), "test");
    var actor = new Actor(PLANNER, "Planner", Role.PLANNER, Set.of(new ForceId("cleveland")), "x");
    glass.use(actor, "The provider is down and there is a fire", "192.0.2.130");

    assertThat(HtmlPage.of(get("/accounts", "cleveland")).select(".muster-alarm").text())
        .contains(PLANNER, "192.0.2.130", "there is a fire");
    assertThat(HtmlPage.of(get("/accounts", "durham")).select(".muster-alarm")).isEmpty();
    TestDatabase.asOwner("truncate access.break_glass_use, access.account_at_provider");
  }
}
