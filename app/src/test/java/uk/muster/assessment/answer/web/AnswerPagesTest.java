package uk.muster.assessment.answer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// The pages on which a lead answers.
@MusterTest
class AnswerPagesTest {
  private static final String FORCE = "dorset";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;

  private AssessmentId asked(String title, String threat) {
    signedIn.as(Role.SPR_LEAD, FORCE);
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var wanted = new NewCampaign(title, Cycle.QUARTERLY, "2023", FORCE, due, Optional.empty());
    var opened = (OpeningOutcome.Opened) campaigns.open(Acting.actor(Role.SPR_LEAD, FORCE), wanted);
    return new AssessmentId(new ForceId(FORCE), opened.campaign().code(), threat);
  }

  private String question(AssessmentId id) {
    var paper = assessments.paper(Acting.actor(Role.SPR_LEAD, FORCE), id);
    return Ids.path(Ids.ANSWERS, id) + "/" + paper.framework().questions().getFirst().code();
  }

  private Document get(String path, Role role) {
    return HtmlPage.of(mvc.get().uri(path).with(signedIn.as(role, FORCE)).exchange());
  }

  @Test
  void a_lead_of_another_threat_reads_why_nothing_can_be_answered_here() {
    var cyber = asked("Other lead", "cyber");
    var own = new AssessmentId(cyber.force(), cyber.campaign(), "public-order");
    var why = "Your post leads on Public disorder. Who leads on National cyber event answers here.";

    for (var path : new String[] {question(cyber), Ids.path(Ids.ANSWERS, cyber)}) {
      var theirs = get(path, Role.BUSINESS_LEAD);
      assertThat(theirs.text()).contains(why);
      assertThat(theirs.select("main form")).isEmpty();
      assertThat(get(path, Role.SPR_LEAD).text()).doesNotContain(why);
    }
    assertThat(get(question(own), Role.BUSINESS_LEAD).select("main form")).isNotEmpty();
    var refused =
        mvc.post()
            .uri(question(cyber))
            .with(signedIn.as(Role.BUSINESS_LEAD, FORCE))
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .param("rating", "2")
            .exchange();
    assertThat(refused)
        .hasStatus(403)
        .bodyText()
        .contains("Your post leads on public-order: another lead has the right");
  }
}
