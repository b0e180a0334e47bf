package uk.muster.assessment.answer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Quarters;
import uk.muster.assessment.answer.Reviews;
import uk.muster.assessment.answer.Signing;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What was answered before: last time, and in every version since.
@MusterTest
class VersionPagesTest {
  private static final String FORCE = "cumbria";
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, FORCE);

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired Reviews reviews;
  @Autowired Signing signing;

  private Quarters quarters() {
    signedIn.as(Role.SPR_LEAD, FORCE);
    return new Quarters(campaigns, assessments, answers, FORCE);
  }

  private Document get(String path, Role role) {
    return HtmlPage.of(mvc.get().uri(path).with(signedIn.as(role, FORCE)).exchange());
  }

  private RequestPostProcessor inspector() {
    return signedIn.as(Role.INSPECTOR, new Scope.OfInspectorate(Set.of(new ForceId(FORCE))));
  }

  private void sign(AssessmentId id) {
    answers.submit(LEAD, id);
    reviews.agree(Acting.actor(Role.PLANNER, FORCE), id);
    signing.sign(Acting.actor(Role.SPR_LEAD, FORCE), id.campaign(), id.force(), "A. Chief", true);
  }

  @Test
  void what_was_answered_last_time_stands_beside_the_question_with_what_changed() {
    var quarters = quarters();
    var before = quarters.publicOrder("Summer", Optional.empty());
    var question = quarters.answer(before, "2", "Pumps are missing");
    sign(before);
    answers.correct(LEAD, before);
    quarters.answer(before, "1", "A correction that nobody signed");
    var now = quarters.publicOrder("Autumn", Optional.of(before.campaign()));
    var path = Ids.path(Ids.ANSWERS, now) + "/" + question;

    var unanswered = get(path, Role.BUSINESS_LEAD);
    assertThat(unanswered.text())
        .contains("Last time: Summer", "2, partial", "Pumps are missing", "Medium", "submitted")
        .doesNotContain("A correction that nobody signed");
    assertThat(last(unanswered)).contains("Answered by").doesNotContain("changed");
    quarters.answer(now, "3", "Pumps are missing");

    var answered = get(path, Role.BUSINESS_LEAD);
    assertThat(row(answered, "Rating")).isEqualTo("Rating 2, partial changed");
    assertThat(row(answered, "Reasons")).isEqualTo("Reasons Pumps are missing");
    assertThat(get(Ids.path(Ids.ANSWERS, before) + "/" + question, Role.BUSINESS_LEAD).text())
        .doesNotContain("Last time:");
    var then = answered.select("main a:contains(Business lead)").attr("href");
    assertThat(then).isEqualTo(Ids.revision(before, 1, question, 1));
    assertThat(get(then, Role.BUSINESS_LEAD).text())
        .contains("Version 1.1 of the answer, submitted", "Pumps are missing");
  }

  private static String last(Document page) {
    return page.select("table:contains(What was answered)").text();
  }

  private static String row(Document page, String part) {
    return page.select("table:contains(What was answered) tr").stream()
        .map(row -> row.text())
        .filter(row -> row.startsWith(part))
        .findFirst()
        .orElse("");
  }

  @Test
  void every_version_is_opened_beside_the_one_before() {
    var quarters = quarters();
    var id = quarters.publicOrder("Corrected in winter", Optional.empty());
    quarters.answer(id, "1", "Typed first");
    var question = quarters.answer(id, "2", "As signed");
    sign(id);
    answers.correct(LEAD, id);
    quarters.answer(id, "3", "As corrected");

    var signed = HtmlPage.of(mvc.get().uri(Ids.version(id, 1)).with(inspector()).exchange());
    assertThat(signed.text())
        .contains("version 1", "Signed by A. Chief", "As signed")
        .doesNotContain("As corrected", "What changed since");
    assertThat(signed.select("main form, main input, main textarea")).isEmpty();
    var corrected = get(Ids.version(id, 2), Role.BUSINESS_LEAD);
    assertThat(corrected.select("table:contains(Version 1)").text())
        .contains("Rating 2, partial 3, meets", "Reasons As signed As corrected");
    assertThat(mvc.get().uri(Ids.version(id, 2)).with(inspector()))
        .as("a correction is the force's own until it is submitted")
        .hasStatus(404);

    var typed = get(Ids.revision(id, 1, question, 2), Role.BUSINESS_LEAD);
    assertThat(typed.select("table").text())
        .contains("Version 1.1 Version 1.2", "Reasons Typed first As signed changed")
        .contains("Confidence Medium Medium What");
    assertThat(mvc.get().uri(Ids.revision(id, 1, question, 1)).with(inspector()))
        .as("a draft is the force's own")
        .hasStatus(404);
    var paper = get(Ids.path(Ids.ANSWERS, id), Role.BUSINESS_LEAD);
    assertThat(paper.select("a[href=%s]".formatted(Ids.version(id, 1)))).hasSize(1);
    var history = get(Ids.path(Ids.ANSWERS, id) + "/" + question, Role.BUSINESS_LEAD);
    assertThat(history.select("a[href=%s]".formatted(Ids.revision(id, 1, question, 1)))).hasSize(1);
  }
}
