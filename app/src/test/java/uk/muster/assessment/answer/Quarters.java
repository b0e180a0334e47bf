package uk.muster.assessment.answer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import uk.muster.Acting;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.Answer;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Opens campaigns of tests over one force and answers in them.
public record Quarters(
    Campaigns campaigns, Assessments assessments, Answers answers, String force) {
  /// The assessment of public order in a new campaign.
  public AssessmentId publicOrder(String title, Optional<String> previous) {
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var wanted = new NewCampaign(title, Cycle.QUARTERLY, "2023", force, due, previous);
    var opened = (OpeningOutcome.Opened) campaigns.open(Acting.actor(Role.SPR_LEAD, force), wanted);
    return new AssessmentId(new ForceId(force), opened.campaign().code(), "public-order");
  }

  /// What somebody types for a question.
  public static Said said(Paper paper, String question, String rating, String reasons) {
    var number =
        paper.framework().question(question).orElseThrow().answer() instanceof Answer.Numeric;
    return new Said(
        "yes",
        rating,
        number ? "20" : "",
        number ? "16" : "",
        reasons,
        "medium",
        Set.of(Basis.STRA),
        reasons,
        reasons,
        "");
  }

  /// Answers every question as the lead, and returns the code of the first.
  public String answer(AssessmentId id, String rating, String reasons) {
    var lead = Acting.actor(Role.BUSINESS_LEAD, force);
    var paper = assessments.paper(lead, id);
    for (var one : paper.framework().questions()) {
      var basedOn = paper.answer(one.code()).number();
      answers.save(lead, id, one.code(), said(paper, one.code(), rating, reasons), basedOn);
    }
    return paper.framework().questions().getFirst().code();
  }
}
