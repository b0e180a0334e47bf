package uk.muster.assessment.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.Facts;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;

/// Puts an assessment together from where its parts are kept; plain Java, within the transaction of
/// the front door that asks.
final class Papers {
  private final AssessmentStore assessments;
  private final AnswerStore answers;
  private final FactStore frozen;
  private final RemarkStore remarks;
  private final Campaigns campaigns;
  private final Frameworks frameworks;
  private final Facts facts;
  private final Clock clock;

  Papers(
      AssessmentStore assessments,
      AnswerStore answers,
      FactStore frozen,
      RemarkStore remarks,
      Campaigns campaigns,
      Frameworks frameworks,
      Facts facts,
      Clock clock) {
    this.assessments = assessments;
    this.answers = answers;
    this.frozen = frozen;
    this.remarks = remarks;
    this.campaigns = campaigns;
    this.frameworks = frameworks;
    this.facts = facts;
    this.clock = clock;
  }

  Paper get(Actor actor, AssessmentId id) {
    return of(actor, assessments.find(id).orElseThrow(() -> missing(id)));
  }

  /// The same, held until the end of the transaction.
  Paper lock(Actor actor, AssessmentId id) {
    return of(actor, assessments.lock(id).orElseThrow(() -> missing(id)));
  }

  Optional<Paper> version(Actor actor, AssessmentId id, int version) {
    return assessments.versions(id).stream()
        .filter(one -> one.version() == version)
        .findFirst()
        .map(one -> of(actor, one));
  }

  private Paper of(Actor actor, Assessment assessment) {
    var id = assessment.id();
    var campaign = campaigns.get(actor, id.campaign());
    var framework = frameworks.get(actor, assessment.framework(), assessment.frameworkVersion());
    var live = assessment.state().answers();
    return new Paper(
        campaign,
        assessment,
        framework,
        answers.newest(id, assessment.version()),
        live
            ? facts(actor, id, framework)
            : frozen.frozen(id, assessment.version(), assessment.submissions()),
        !live,
        remarks.list(id, assessment.version()));
  }

  private Map<String, Fact> facts(Actor actor, AssessmentId id, Framework framework) {
    var bound = framework.indicators().collect(Collectors.toSet());
    return facts.on(actor, id.force(), LocalDate.now(clock), bound);
  }

  private static NotFound missing(AssessmentId id) {
    return new NotFound("assessment", "%s of %s".formatted(id.threat(), id.force()));
  }
}
