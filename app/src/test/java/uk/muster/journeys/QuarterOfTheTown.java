package uk.muster.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.muster.Acting;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.OwnFramework;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// A campaign over Leicestershire in which public order is submitted, with one rating that the
/// register contradicts.
@Component
public class QuarterOfTheTown {
  private static final String FORCE = "leicestershire";

  private final FrameworkChanges frameworks;
  private final Campaigns campaigns;
  private final Answers answers;

  QuarterOfTheTown(FrameworkChanges frameworks, Campaigns campaigns, Answers answers) {
    this.frameworks = frameworks;
    this.campaigns = campaigns;
    this.answers = answers;
  }

  void open() {
    OwnFramework.publish(frameworks, FORCE);
    campaigns.open(
        Acting.actor(Role.SPR_LEAD, FORCE),
        new NewCampaign(
            "Quarter of the town",
            Cycle.QUARTERLY,
            "2023",
            FORCE,
            LocalDate.now(ZoneId.of("Europe/London")).plusDays(13),
            Optional.empty()));
    var id =
        new AssessmentId(new ForceId(FORCE), "leicestershire-quarter-of-the-town", "public-order");
    answer(id, OwnFramework.CLAIMS, "3", "", "", "Neighbours come when they are called");
    answer(id, OwnFramework.NUMBER, "2", "20", "16", "");
    answer(id, OwnFramework.YES_NO, "4", "", "", "");
    answers.submit(Acting.actor(Role.BUSINESS_LEAD, FORCE), id);
  }

  private void answer(
      AssessmentId id,
      String question,
      String rating,
      String target,
      String estimate,
      String explanation) {
    var said =
        new Said(
            "yes",
            rating,
            target,
            estimate,
            "It was exercised in spring",
            "medium",
            Set.of(Basis.TESTING_AND_EXERCISING),
            "Two evidence gatherers",
            explanation,
            "Paragraph 12");
    answers.save(Acting.actor(Role.BUSINESS_LEAD, FORCE), id, question, said, 0);
  }
}
