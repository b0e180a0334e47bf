package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.shared.Actor;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

/// Who may not sign is refused by the front door, and below it by the database.
@MusterTest
class WhoSignsTest {
  private static final String FORCE = "norfolk";
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
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private AssessmentId submitted(String title) {
    signedIn.as(Role.BUSINESS_LEAD, FORCE);
    OwnFramework.publish(frameworks, FORCE);
    var quarters = new Quarters(campaigns, assessments, answers, FORCE);
    var id = quarters.publicOrder(title, Optional.empty());
    quarters.answer(id, "2", "By the lead");
    return id;
  }

  /// Signs in the table itself, in somebody's name.
  private int signed(Actor actor, AssessmentId id, String as) {
    return acting.commit(
        actor,
        () ->
            sql.sql(
                    """
                    update assessment.assessment set state = 'signed', signed_by = :as,
                      signed_name = 'A. Person', signed_at = now(), declaration = 'So it is',
                      digest = repeat('0', 64)
                    where force_id = :force and campaign = :campaign and threat = 'public-order'\
                    """)
                .param("as", as)
                .param("force", FORCE)
                .param("campaign", id.campaign())
                .update());
  }

  @Test
  void whoever_answered_neither_reviews_nor_signs() {
    var id = submitted("Own work");
    var paper = assessments.paper(CHIEF, id);
    answers.save(
        CHIEF,
        id,
        OwnFramework.YES_NO,
        Quarters.said(paper, OwnFramework.YES_NO, "3", "By the chief"),
        paper.answer(OwnFramework.YES_NO).number());
    answers.submit(LEAD, id);

    assertThat(reviews.agree(CHIEF, id)).isInstanceOf(ReviewOutcome.OwnWork.class);
    assertThat(reviews.challenge(CHIEF, id, List.of(new Reviews.Challenge("", "No"))))
        .isInstanceOf(ReviewOutcome.OwnWork.class);
    assertThat(reviews.agree(REVIEWER, id)).isInstanceOf(ReviewOutcome.Done.class);
    assertThat(signing.sign(CHIEF, id.campaign(), id.force(), "A. Chief", true))
        .isEqualTo(new SigningOutcome.OwnWork(List.of("public-order")));
    assertThatThrownBy(() -> signing.sign(LEAD, id.campaign(), id.force(), "Me", true))
        .isInstanceOf(NotAllowed.class);

    assertThatThrownBy(() -> signed(CHIEF, id, CHIEF.account()))
        .as("an author")
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() ->
            acting.commit(
                CHIEF,
                () ->
                    sql.sql(
                            "update assessment.assessment set reviewed_by = :who where campaign ="
                                + " :c and threat = 'public-order'")
                        .param("who", CHIEF.account())
                        .param("c", id.campaign())
                        .update()))
        .as("an author as reviewer")
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void the_database_takes_a_signature_from_nobody_who_may_not_sign() {
    var id = submitted("Signed below the code");
    answers.submit(LEAD, id);
    assertThatThrownBy(() -> signed(CHIEF, id, CHIEF.account()))
        .as("nobody has reviewed it")
        .hasMessageContaining("assessment_signed_after_review");
    reviews.agree(REVIEWER, id);

    for (var actor : List.of(LEAD, REVIEWER)) {
      assertThatThrownBy(() -> signed(actor, id, "somebody.else"))
          .as("the post of %s may not sign, in whatever name", actor.role())
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("assessment_signed_by_right");
    }
    assertThatThrownBy(() -> signed(CHIEF, id, REVIEWER.account()))
        .as("who reviewed it")
        .hasMessageContaining("assessment_signed_by_another");
    assertThat(signed(CHIEF, id, CHIEF.account())).isOne();
  }
}
