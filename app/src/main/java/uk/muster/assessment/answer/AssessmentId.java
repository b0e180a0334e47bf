package uk.muster.assessment.answer;

import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Right;

/// What a force says of one threat in one campaign.
public record AssessmentId(ForceId force, String campaign, String threat) {
  /// Whether the actor's post lets them answer it: for the force, and on its threat.
  public boolean answerableBy(Actor actor) {
    return actor.can(Right.ANSWER_ASSESSMENTS, force) && actor.answersFor(threat);
  }

  /// Refuses who may not answer it.
  ///
  /// @throws NotAllowed with the threat that the post leads on instead
  public void requireAnswering(Actor actor) {
    actor.require(Right.ANSWER_ASSESSMENTS, force);
    if (!actor.answersFor(threat)) {
      throw new NotAllowed(Right.ANSWER_ASSESSMENTS, force.value(), threat, actor.leadsOn());
    }
  }

  /// How the audit names it, whichever version.
  public String subject() {
    return "assessment %s %s".formatted(campaign, threat);
  }

  /// How the audit names a version of it.
  String subject(int version) {
    return "%s, version %d".formatted(subject(), version);
  }
}
