package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// A campaign that is closed takes no answers, and what was submitted before goes its way.
@MusterTest
class AfterCloseTest {
  private static final String FORCE = "northumbria";
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, FORCE);
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, FORCE);
  private static final Actor REVIEWER = Acting.actor(Role.PLANNER, FORCE);

  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired Reviews reviews;
  @Autowired Signing signing;
  @Autowired FrameworkChanges frameworks;
  @Autowired SignedIn signedIn;

  private Quarters quarters() {
    signedIn.as(Role.BUSINESS_LEAD, FORCE);
    OwnFramework.publish(frameworks, FORCE);
    return new Quarters(campaigns, assessments, answers, FORCE);
  }

  private AssessmentId publicOrder(String title) {
    return quarters().publicOrder(title, Optional.empty());
  }

  private boolean isAskedOf(Actor actor, AssessmentId id, Task.Kind kind) {
    return assessments.tasks(actor).stream()
        .anyMatch(one -> one.assessment().id().equals(id) && one.kind() == kind);
  }

  @Test
  void a_campaign_that_is_closed_takes_nothing_and_loses_nothing() {
    var id = publicOrder("Closed meanwhile");
    var paper = assessments.paper(LEAD, id);
    var question = OwnFramework.CLAIMS;
    answers.save(LEAD, id, question, Quarters.said(paper, question, "2", "In time"), 0);

    assertThat(campaigns.close(CHIEF, id.campaign())).isTrue();
    assertThat(campaigns.close(CHIEF, id.campaign())).isFalse();

    assertThat(answers.save(LEAD, id, question, Quarters.said(paper, question, "2", "Late"), 1))
        .asInstanceOf(type(AnswerOutcome.TooLate.class))
        .satisfies(one ->
            assertThat(one.why())
                .isEqualTo("The campaign Closed meanwhile is closed: it takes no answers"));
    assertThat(answers.submit(LEAD, id)).isInstanceOf(AnswerOutcome.TooLate.class);
    assertThat(assessments.paper(LEAD, id).answer(question).said().reasons()).isEqualTo("In time");
    assertThat(assessments.tasks(LEAD)).noneMatch(one -> one.assessment().id().equals(id));
  }

  @Test
  void what_was_submitted_before_the_close_is_still_reviewed_and_signed() {
    var id = publicOrder("Closed under review");
    quarters().answer(id, "2", "In time");
    answers.submit(LEAD, id);
    campaigns.close(CHIEF, id.campaign());
    var deputy = new Actor("test.deputy", "Deputy", Role.SPR_LEAD, CHIEF.forces(), "local");

    assertThat(isAskedOf(REVIEWER, id, Task.Kind.REVIEW)).isTrue();
    assertThat(reviews.agree(CHIEF, id)).isInstanceOf(ReviewOutcome.Done.class);
    assertThat(signing.sign(CHIEF, id.campaign(), id.force(), "A. Chief", true))
        .isEqualTo(new SigningOutcome.OwnReview(List.of("public-order")));
    assertThat(signing.sign(deputy, id.campaign(), id.force(), "A. Deputy", true))
        .isInstanceOf(SigningOutcome.Signed.class);
  }

  @Test
  void what_is_challenged_after_the_close_is_replied_to_mended_and_signed() {
    var id = publicOrder("Challenged after the close");
    quarters().answer(id, "2", "In time");
    answers.submit(LEAD, id);
    campaigns.close(CHIEF, id.campaign());

    assertThat(
            reviews.challenge(
                REVIEWER, id, List.of(new Reviews.Challenge(OwnFramework.CLAIMS, "Since when?"))))
        .isEqualTo(new ReviewOutcome.Done(AssessmentState.CHALLENGED));
    assertThat(reviews.reply(LEAD, id, 1, "Since spring")).isInstanceOf(ReviewOutcome.Done.class);
    var paper = assessments.paper(LEAD, id);
    assertThat(paper.takesAnswers()).as("what is challenged may be mended").isTrue();
    var mended = Quarters.said(paper, OwnFramework.CLAIMS, "1", "Since spring");
    assertThat(answers.save(LEAD, id, OwnFramework.CLAIMS, mended, 1))
        .isInstanceOf(AnswerOutcome.Saved.class);
    assertThat(answers.submit(LEAD, id)).isInstanceOf(AnswerOutcome.Submitted.class);
    assertThat(isAskedOf(REVIEWER, id, Task.Kind.REVIEW)).isTrue();
    assertThat(reviews.agree(REVIEWER, id)).isInstanceOf(ReviewOutcome.Done.class);
    assertThat(signing.sign(CHIEF, id.campaign(), id.force(), "A. Chief", true))
        .isInstanceOf(SigningOutcome.Signed.class);

    var signed = assessments.paper(CHIEF, id);
    assertThat(signed.remarks())
        .extracting(Remark::words)
        .containsExactly("Since when?", "Since spring");
    assertThat(signed.answer(OwnFramework.CLAIMS).said().rating()).isEqualTo("1");
    assertThat(reviews.reply(LEAD, id, 1, "Once more")).isInstanceOf(ReviewOutcome.NotNow.class);
    assertThat(answers.save(LEAD, id, OwnFramework.CLAIMS, Said.NOTHING, 2))
        .isInstanceOf(AnswerOutcome.TooLate.class);
  }
}
