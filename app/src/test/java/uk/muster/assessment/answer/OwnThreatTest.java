package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Said;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

/// A business lead answers on the threat of the post, and on no other.
@MusterTest
class OwnThreatTest {
  private static final ForceId FORCE = new ForceId("dorset");
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, "dorset");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "dorset");
  private static final Said TYPED =
      new Said("", "2", "", "", "Exercised", "medium", Set.of(Basis.STRA), "", "", "");

  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired Reviews reviews;
  @Autowired SignedIn signedIn;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private AssessmentId asked(String title, String threat) {
    signedIn.as(Role.BUSINESS_LEAD, "dorset");
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var wanted = new NewCampaign(title, Cycle.QUARTERLY, "2023", "dorset", due, Optional.empty());
    var opened = (OpeningOutcome.Opened) campaigns.open(CHIEF, wanted);
    return new AssessmentId(FORCE, opened.campaign().code(), threat);
  }

  private String first(AssessmentId id) {
    return assessments.paper(CHIEF, id).framework().questions().getFirst().code();
  }

  @Test
  void a_lead_answers_the_own_threat_and_is_refused_every_act_on_another() {
    var cyber = asked("Own threat", "cyber");
    var own = new AssessmentId(FORCE, cyber.campaign(), "public-order");

    assertThat(answers.save(LEAD, own, first(own), TYPED, 0))
        .isInstanceOf(AnswerOutcome.Saved.class);
    assertThatThrownBy(() -> answers.save(LEAD, cyber, first(cyber), TYPED, 0))
        .isInstanceOf(NotAllowed.class)
        .hasMessage(
            "Your post leads on public-order: another lead has the right answer assessments on"
                + " cyber for dorset");
    assertThatThrownBy(() -> answers.submit(LEAD, cyber)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> answers.correct(LEAD, cyber)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> reviews.reply(LEAD, cyber, 1, "No")).isInstanceOf(NotAllowed.class);
    assertThat(assessments.paper(LEAD, cyber).answers()).isEmpty();
    assertThat(answers.save(CHIEF, cyber, first(cyber), TYPED, 0))
        .isInstanceOf(AnswerOutcome.Saved.class);
  }

  @Test
  void a_post_that_names_no_threat_answers_on_none() {
    var id = asked("No threat", "public-order");

    assertThatThrownBy(() -> answers.save(LEAD.leadingOn(""), id, first(id), TYPED, 0))
        .isInstanceOf(NotAllowed.class)
        .hasMessageStartingWith("Your post leads on no threat");
  }

  @Test
  void the_database_holds_to_it_too() {
    var cyber = asked("Held by the database", "cyber");
    var open = "update assessment.assessment set answered = 1 where campaign = :c and threat = :t";

    assertThat(changed(LEAD, open, cyber)).isZero();
    assertThat(changed(LEAD.leadingOn(""), open, cyber)).isZero();
    assertThat(changed(LEAD.leadingOn("cyber"), open, cyber)).isOne();
    assertThat(changed(CHIEF, open, cyber)).isOne();
    var add =
        """
        insert into assessment.answer (force_id, campaign, threat, version, question, revision, yes_no,
          rating, target, estimate, reasons, confidence, sources, inherited, explanation, document,
          by_account, by_post, recorded_at)
        values ('dorset', :c, :t, 1, 'q', 1, '', '', '', '', '', '', '{}', '', '', '', 'a', 'a', now())\
        """;
    assertThat(changed(LEAD.leadingOn("cyber"), add, cyber)).isOne();
    assertThatThrownBy(() -> changed(LEAD, add, cyber))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private int changed(Actor actor, String statement, AssessmentId id) {
    return acting.rollBack(
        actor, () -> sql.sql(statement).param("c", id.campaign()).param("t", id.threat()).update());
  }

  @Test
  void nobody_is_asked_on_a_threat_that_the_post_does_not_lead_on() {
    var cyber = asked("Asked on the own", "cyber");
    var own = new AssessmentId(FORCE, cyber.campaign(), "public-order");
    var lead = SignedIn.account(Role.BUSINESS_LEAD, new Scope.OfForce(FORCE));

    assertThat(assessments.delegate(CHIEF, cyber, lead, LocalDate.EPOCH)).isFalse();
    assertThat(assessments.delegate(CHIEF, own, lead, LocalDate.EPOCH)).isTrue();
  }
}
