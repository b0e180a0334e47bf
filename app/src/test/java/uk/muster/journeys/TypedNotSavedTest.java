package uk.muster.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.Acting;
import uk.muster.access.Scope;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Whoever types an answer and loses the page loses nothing.
@Journey
class TypedNotSavedTest {
  private static final ForceId FORCE = new ForceId("surrey");
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, "surrey");
  private static final Pattern KEPT = Pattern.compile("Kept as typed at \\d\\d:\\d\\d");

  @Autowired Town town;
  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  /// An account of its own, since what is done to the session stays in the browser.
  private String account(String name) {
    return town.account("typing." + name, Role.SPR_LEAD, new Scope.OfForce(FORCE));
  }

  private String question(String title) {
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var wanted = new NewCampaign(title, Cycle.QUARTERLY, "2023", "surrey", due, Optional.empty());
    var opened = (OpeningOutcome.Opened) campaigns.open(CHIEF, wanted);
    var id = new AssessmentId(FORCE, opened.campaign().code(), "public-order");
    return "/assessment/answers/%s/surrey/public-order/%s"
        .formatted(
            id.campaign(), assessments.paper(CHIEF, id).framework().questions().getFirst().code());
  }

  private static void type(Page page, String words) {
    page.locator("#reasons").click();
    page.keyboard().press("Control+End");
    page.keyboard().type(words);
  }

  @Test
  void what_is_typed_comes_back_is_thrown_away_and_is_cleared_by_saving() {
    var path = question("Typed in a browser");
    try (var visit = Visit.again(account("back"), port, 1280).open(path)) {
      var page = visit.page();
      var said = page.locator("[data-typed-said]");
      type(page, "Half a sentence");
      assertThat(said).hasText(KEPT);

      visit.open(path);
      assertThat(page.locator("main")).containsText("and had not saved it");
      assertThat(page.locator("#reasons")).hasValue("Half a sentence");
      visit.isSound("typed-not-saved").at(320).isShaped("typed-not-saved-320").at(1280);
      page.getByText("Throw away what was typed").click();
      assertThat(page.locator("#reasons")).hasValue("");

      type(page, "A whole sentence");
      page.locator("button[value=back]").click();
      visit.open(path);
      assertThat(page.locator("main")).not().containsText("and had not saved it");
      assertThat(page.locator("#reasons")).hasValue("A whole sentence");
    }
  }

  @Test
  void what_was_typed_just_before_the_page_was_left_is_kept_and_a_second_window_says_so() {
    var path = question("Left in a browser");
    try (var visit = Visit.again(account("left"), port, 1280).open(path)) {
      var page = visit.page();
      var second = page.context().newPage();
      second.navigate(page.url());
      type(page, "Left at once");
      visit.open("/assessment/tasks").open(path);
      assertThat(page.locator("#reasons")).hasValue("Left at once");

      type(second, "In the second window");
      assertThat(second.locator("[data-typed-said]"))
          .hasText(Pattern.compile(KEPT + "\\. It takes the place of what you typed here.*"));
      second.close();
    }
  }

  @Test
  void who_is_offline_or_signed_out_is_told_and_it_goes_on_after() {
    var path = question("Signed out in a browser");
    try (var visit = Visit.again(account("out"), port, 1280).open(path)) {
      var page = visit.page();
      var said = page.locator("[data-typed-said]");
      page.context().setOffline(true);
      type(page, "Without a line");
      assertThat(said).hasText("Not kept: the connection is gone; it will be tried again");
      page.context().setOffline(false);
      assertThat(said).hasText(KEPT);

      page.context().clearCookies();
      type(page, ", signed out");
      assertThat(said)
          .hasText("Not kept: you are signed out. Sign in in another tab, then it goes on");
      var other = page.context().newPage();
      other.navigate(page.url());
      other.getByLabel("Account name").fill(account("out"));
      other.getByLabel("Password").fill(Town.PASSWORD);
      other.getByText("Sign in").last().click();
      type(page, ", signed in");
      assertThat(said).hasText(KEPT);
      other.navigate(page.url());
      assertThat(other.locator("#reasons")).hasValue("Without a line, signed out, signed in");
      other.close();
    }
  }
}
