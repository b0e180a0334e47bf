package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.Program;
import uk.muster.look.Words;

/// A quarter as its people see it in the nation of the demonstration, from the task list alone: the
/// chief officer lead opens and delegates, the business lead answers and explains, the planner
/// challenges, the lead replies, the chief officer signs, finds it on the grid and puts it before
/// the board that the force has.
class AQuarterFromOpeningToSignedTest {
  private static final String TITLE = "Quarter of the journey";
  private static final Pattern PASSWORD = Pattern.compile("(?m)^ +password +(\\S+)$");
  private static final int MOST_QUESTIONS = 60;

  @TempDir static Path folder;
  private static Program demonstration;
  private static String password = "";
  private static int port;

  @BeforeAll
  static void demonstrate() throws IOException {
    port = Program.freePort();
    demonstration =
        Program.start(
            "700m",
            Map.of(),
            "Stop with Ctrl-C",
            "demo",
            "--data",
            folder.resolve("demo").toString(),
            "--port",
            Integer.toString(port));
    var found = PASSWORD.matcher(demonstration.said());
    assertThat(found.find()).as(demonstration.said()).isTrue();
    password = found.group(1);
  }

  @AfterAll
  static void end() {
    demonstration.close();
  }

  private static Visit by(String account) {
    return Visit.by(account, password, port, 1280);
  }

  @Test
  void a_quarter_goes_from_opening_to_a_signed_item_of_a_board() {
    try (var visit = by("lead")) {
      open(visit);
      delegate(visit);
    }
    try (var visit = by("business")) {
      answer(visit);
      explain(visit);
    }
    try (var visit = by("planner")) {
      task(visit, "Review");
      visit.page().locator("textarea[id^=challenge-]").first().fill("What can be formed?");
      press(visit, "Send it back with these points");
    }
    try (var visit = by("business")) {
      task(visit, "Reply to what was challenged");
      visit.page().locator("#reply-1").fill("As many as the register says");
      press(visit, "Reply to point 1");
      press(visit, "Submit for review");
      assertThat(main(visit)).contains("It went to the reviewer");
    }
    try (var visit = by("planner")) {
      task(visit, "Review");
      assertThat(main(visit))
          .contains("As many as the register says", "Report of the quarter, version 1");
      press(visit, "Agree: it can be signed");
    }
    try (var visit = by("lead")) {
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

  private static void delegate(Visit visit) {
    visit.page().locator("#threat").selectOption("public-order");
    visit.page().locator("#account").selectOption("business");
    press(visit, "Ask for the answers");
    assertThat(main(visit)).contains("It stands among the tasks of whoever was asked");
  }

  /// Claims the best of everything.
  private static void answer(Visit visit) {
    task(visit, "Answer");
    press(visit, "Submit for review");
    assertThat(main(visit)).contains("There is a problem", "Choose a rating");
    visit.page().locator("main tbody a[href*='/public-order/']").first().click();
    var answered = 0;
    while (visit.page().locator("#reasons").count() > 0 && answered < MOST_QUESTIONS) {
      question(visit);
      press(visit, "Save and go to the next question");
      answered++;
    }
    assertThat(answered).isBetween(2, MOST_QUESTIONS - 1);
  }

  private static void explain(Visit visit) {
    press(visit, "Submit for review");
    assertThat(main(visit)).contains("Explain the difference or choose another rating");
    toTheQuestionInError(visit);
    assertThat(main(visit)).contains("These disagree");
    visit.isSound("question-disagrees").at(320).isSound("question-disagrees").at(1280);
    var question = visit.page().url();
    keepEvidence(visit);
    visit.page().navigate(question);
    visit.page().locator("#find").fill("of the quarter");
    press(visit, "Find evidence");
    visit.page().getByLabel("Report of the quarter").check();
    visit.page().locator("#explanation").fill("It is written down elsewhere");
    press(visit, "Save");
    visit.page().navigate(question);
    assertThat(main(visit)).contains("version 1, true as of 2026-10, SHA-256 ");
    visit.isSound("question-rests").at(320).isSound("question-rests").at(1280);
    press(visit, "Save");
    press(visit, "Submit for review");
    while (visit.page().locator(".govuk-error-summary").count() > 0) {
      toTheQuestionInError(visit);
      visit.page().locator("#explanation").fill("It is written down elsewhere");
      press(visit, "Save");
      press(visit, "Submit for review");
    }
    visit.isSound("paper-submitted").at(320).isSound("paper-submitted").at(1280);
  }

  /// The first line of what is wrong begins with the question.
  private static void toTheQuestionInError(Visit visit) {
    var line = visit.page().locator(".govuk-error-summary a").first().textContent();
    visit.page().getByText(line.substring(0, line.lastIndexOf(" – "))).last().click();
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
            new FilePayload(
                "report.txt", "text/plain", "Exercised.".getBytes(StandardCharsets.UTF_8)));
    press(visit, "Keep this evidence");
    assertThat(visit.heading()).isEqualTo("Report of the quarter");
  }

  private static void question(Visit visit) {
    var page = visit.page();
    if (page.locator("input[name='yes-no']").count() > 0) {
      page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
    }
    page.locator("input[name=rating][value='4']").check();
    if (page.locator("#target").count() > 0) {
      page.locator("#target").fill("20");
      page.locator("#estimate").fill("16");
    }
    page.locator("#reasons").fill("It was exercised in spring");
    page.getByLabel("Medium").check();
    page.getByLabel("Testing and exercising").check();
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
    assertThat(main(visit)).contains("medium confidence, claim disagrees");
    visit.isSound("grid").at(320).isSound("grid").at(1280);
    visit.open("/assessment/nation").isSound("grid-nation").at(320).isSound("grid-nation").at(1280);
    visit.open("/assessment/compare").isSound("grid-compare").at(320).isSound("grid-compare");
  }

  private static void putBeforeABoard(Visit visit) {
    visit.open("/assessment/tasks");
    visit.page().getByText("Put what is signed before a board").click();
    visit.page().locator("main a[href^='/board-meetings/leicestershire/']").last().click();
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
        .locator("main tbody tr", new Page.LocatorOptions().setHasText(TITLE))
        .filter(new Locator.FilterOptions().setHasText("Public disorder"))
        .getByText(what, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private static void press(Visit visit, String button) {
    visit
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static String main(Visit visit) {
    return visit.page().locator("main").textContent();
  }
}
