package uk.muster.site.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.access.posts.KeptThing;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.OwnFramework;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// What is said of who sees an assessment is what each role is shown.
@MusterTest
class AssessmentSightTest {
  private static final ForceId FORCE = new ForceId("leicestershire");
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, FORCE.value());

  @Autowired AssessmentSight sight;
  @Autowired Assessments assessments;
  @Autowired Campaigns campaigns;
  @Autowired FrameworkChanges frameworks;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

  private AssessmentId id;

  @BeforeEach
  void opened(TestInfo test) {
    OwnFramework.publish(frameworks, FORCE.value());
    var wanted =
        new NewCampaign(
            test.getDisplayName().replace("_", " ").replaceAll("\\(.*", ""),
            Cycle.QUARTERLY,
            "2023",
            FORCE.value(),
            LocalDate.now(clock).plusDays(14),
            Optional.empty());
    var outcome = (OpeningOutcome.Opened) campaigns.open(CHIEF, wanted);
    id = new AssessmentId(FORCE, outcome.campaign().code(), "public-order");
  }

  @Test
  void a_draft_is_said_to_be_seen_by_whom_it_is_shown() {
    assertThat(differing()).isEmpty();
    assertThat(said(Role.INSPECTOR)).isFalse();
  }

  @Test
  void what_went_to_the_reviewer_is_said_to_be_seen_by_whom_it_is_shown() {
    acting.commit(
        CHIEF,
        () ->
            sql.sql("update assessment.assessment set submissions = 1 where campaign = :campaign")
                .param("campaign", id.campaign())
                .update());

    assertThat(differing()).isEmpty();
    assertThat(said(Role.INSPECTOR)).isTrue();
  }

  @Test
  void nobody_learns_of_another_forces_assessment() {
    var elsewhere = Acting.actor(Role.SPR_LEAD, "derbyshire");

    assertThat(sight.opening(elsewhere, FORCE, id.subject())).isEmpty();
  }

  @Test
  void what_the_audit_calls_a_campaign_opens_with_assessments() {
    assertThat(KeptThing.ofSubject("campaign " + id.campaign())).isEqualTo(KeptThing.ASSESSMENT);
    assertThat(KeptThing.ofSubject(id.subject() + ", version 2")).isEqualTo(KeptThing.ASSESSMENT);
    assertThat(KeptThing.ofSubject("framework spr-2023-cyber version 1"))
        .isEqualTo(KeptThing.FRAMEWORK);
  }

  private boolean said(Role role) {
    var actor = Acting.actor(role, FORCE.value());
    var opening = sight.opening(CHIEF, FORCE, id.subject() + ", version 1").orElseThrow();
    return actor.can(opening.right(), FORCE) && opening.sees().test(actor);
  }

  private List<Role> differing() {
    var wrong = new ArrayList<Role>();
    for (var role : Role.values()) {
      var actor = Acting.actor(role, FORCE.value());
      var shown =
          actor.can(Right.READ_ASSESSMENTS)
              && assessments.list(actor, id.campaign()).stream()
                  .anyMatch(one -> one.id().equals(id));
      if (said(role) != shown) {
        wrong.add(role);
      }
    }
    return wrong;
  }
}
