package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.access.Scope;
import uk.muster.assessment.answer.OwnFramework;
import uk.muster.look.Words;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// A quarter as its people see it, from the task list alone: the chief officer lead opens and
/// delegates, the business lead answers and explains, the planner challenges, the lead replies, the
/// chief officer signs, finds it on the grid and puts it before a board.
@Journey
class AQuarterFromOpeningToSignedTest {
  private static final Scope FORCE = new Scope.OfForce(new ForceId("leicestershire"));
  private static final String TITLE = "Quarter 3 of the journey";

  @Autowired Town town;
  @LocalServerPort int port;
  private String chief = "";
  private String lead = "";
  private String reviewer = "";

  @BeforeEach
  void load() {
    town.load();
    chief = town.account("chief.quarter", Role.SPR_LEAD, FORCE);
    lead = town.account("lead.quarter", Role.BUSINESS_LEAD, FORCE);
    reviewer = town.planner("leicestershire");
  }

  @Test
  void a_quarter_goes_from_opening_to_a_signed_item_of_a_board() {
    try (var visit = Visit.by(chief, port, 1280)) {
      open(visit);
      delegate(visit);
    }
    try (var visit = Visit.by(lead, port, 1280)) {
      answer(visit);
    }
    try (var visit = Visit.by(reviewer, port, 1280)) {
      task(visit, "Review");
      visit.page().locator("#challenge-" + OwnFramework.CLAIMS).fill("What can be formed?");
      press(visit, "Send it back with these points");
    }
    try (var visit = Visit.by(lead, port, 1280)) {
      task(visit, "Reply to what was challenged");
      visit.page().locator("#reply-1").fill("16 units, as the register says");
      press(visit, "Reply to point 1");
      press(visit, "Submit for review");
      assertThat(main(visit)).contains("It went to the reviewer");
    }
    try (var visit = Visit.by(reviewer, port, 1280)) {
      task(visit, "Review");
      assertThat(main(visit))
          .contains("16 units, as the register says", "Report of the quarter, version 1");
      press(visit, "Agree: it can be signed");
    }
    try (var visit = Visit.by(chief, port, 1280)) {
      sign(visit);
      putBeforeABoard(visit);
    }
  }

  private static void open(Visit visit) {
    visit.open("/assessment/tasks");
    visit.page().getByText("Open a campaign").click();
    visit.page().locator("#title").fill(TITLE);
    visit.page().getByLabel("Quarterly").check();
    visit.page().locator("#due").fill("31 February 2027");
    press(visit, "Open the campaign");
    assertThat(main(visit)).contains("Due (31 February 2027) must be a day");
    visit
        .page()
        .locator("#due")
        .fill(Words.date(LocalDate.now(ZoneId.of("Europe/London")).plusDays(20)));
    press(visit, "Open the campaign");
    assertThat(visit.heading()).startsWith(TITLE + ": 0 of");
    visit.isSound("campaign-opened").at(320).isSound("campaign-opened").at(1280);
  }

  private void delegate(Visit visit) {
    visit.page().locator("#threat").selectOption("public-order");
    visit.page().locator("#account").selectOption(lead);
    press(visit, "Ask for the answers");
    assertThat(main(visit)).contains("It stands among the tasks of whoever was asked");
  }

  private static void answer(Visit visit) {
    task(visit, "Answer");
    press(visit, "Submit for review");
    assertThat(main(visit)).contains("There is a problem", "Choose a rating");
    visit.page().getByText("What about %s?".formatted(OwnFramework.CLAIMS)).last().click();
    question(visit, "3");
    press(visit, "Save and go to the next question");
    question(visit, "2");
    visit.page().locator("#target").fill("20");
    visit.page().locator("#estimate").fill("16");
    press(visit, "Save and go to the next question");
    question(visit, "4");
    visit.page().getByLabel("Yes", exactly()).check();
    press(visit, "Save");
    press(visit, "Submit for review");
    assertThat(main(visit)).contains("Explain the difference or choose another rating");
    visit.page().getByText("What about %s?".formatted(OwnFramework.CLAIMS)).last().click();
    assertThat(main(visit)).contains("These disagree");
    visit.isSound("question-disagrees").at(320).isSound("question-disagrees").at(1280);
    var question = visit.page().url();
    keepEvidence(visit);
    visit.page().navigate(question);
    visit.page().locator("#explanation").fill("It is written down elsewhere");
    visit
        .page()
        .locator("#rest-on")
        .selectOption(
            new com.microsoft.playwright.options.SelectOption().setLabel("Report of the quarter"));
    press(visit, "Save");
    visit.page().navigate(question);
    assertThat(main(visit)).contains("version 1, true as of 2026-10, SHA-256 ");
    visit.isSound("question-rests").at(320).isSound("question-rests").at(1280);
    press(visit, "Save");
    press(visit, "Submit for review");
    visit.isSound("paper-submitted").at(320).isSound("paper-submitted").at(1280);
  }

  private static void keepEvidence(Visit visit) {
    visit.page().getByText("Add evidence to the library").click();
    assertThat(visit.heading()).isEqualTo("Add evidence for Leicestershire Police");
    visit.page().locator("#name").fill("Report of the quarter");
    visit.page().locator("#owner").fill("Head of operations");
    visit.page().locator("#effective_on").fill("2026-10");
    visit
        .page()
        .locator("#file")
        .setInputFiles(
            new com.microsoft.playwright.options.FilePayload(
                "report.txt", "text/plain", "Exercised.".getBytes(StandardCharsets.UTF_8)));
    press(visit, "Keep this evidence");
    assertThat(visit.heading()).isEqualTo("Report of the quarter");
  }

  private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
    return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
  }

  private static void question(Visit visit, String rating) {
    visit.page().locator("input[name=rating][value='%s']".formatted(rating)).check();
    visit.page().locator("#reasons").fill("It was exercised in spring");
    visit.page().getByLabel("Medium").check();
    visit.page().getByLabel("Testing and exercising").check();
  }

  private static void sign(Visit visit) {
    task(visit, "Sign");
    visit.isSound("signing").at(320).isSound("signing").at(1280);
    visit.page().locator("#name").fill("A. Chief");
    press(visit, "Sign");
    assertThat(main(visit)).contains("Enter your name and make the declaration");
    visit.page().locator("#name").fill("A. Chief");
    visit.page().locator("#declared").check();
    press(visit, "Sign");
    assertThat(main(visit)).contains("Signed. What is signed stays as it is");
    assertThat(visit.page().locator("main .muster-grid tbody tr").count()).isEqualTo(7);
    assertThat(main(visit)).contains("3, meets, new, medium confidence, claim disagrees");
    visit.isSound("grid").at(320).isSound("grid").at(1280);
    visit.open("/assessment/nation").isSound("grid-nation").at(320).isSound("grid-nation").at(1280);
    visit.open("/assessment/compare").isSound("grid-compare").at(320).isSound("grid-compare");
  }

  private static void putBeforeABoard(Visit visit) {
    visit.open("/assessment/tasks");
    visit.page().getByText("Put what is signed before a board").click();
    visit.page().locator("main a[href$='/lrf-next']").first().click();
    var item = "Assessments signed: %s (1)".formatted(TITLE);
    visit.page().getByLabel(item).check();
    visit.isSound("agenda-proposed").at(320).isSound("agenda-proposed").at(1280);
    press(visit, "Add to the agenda");
    assertThat(visit.page().locator("main table").first().textContent()).contains(item);
    visit.page().getByText("Minutes to print").click();
    assertThat(main(visit)).contains(item, "Public disorder: signed on ");
    visit.isSound("minutes-signed").at(320).isSound("minutes-signed").at(1280);
  }

  /// Opens the task of this campaign.
  private static void task(Visit visit, String what) {
    visit.open("/assessment/tasks");
    visit
        .page()
        .locator(
            "main tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(TITLE))
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Public disorder"))
        .getByText(what, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private static void press(Visit visit, String button) {
    visit
        .page()
        .getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new com.microsoft.playwright.Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static String main(Visit visit) {
    return visit.page().locator("main").textContent();
  }
}
