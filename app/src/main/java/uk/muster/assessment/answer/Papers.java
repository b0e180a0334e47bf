package uk.muster.assessment.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.Facts;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.ground.Ground;
import uk.muster.assessment.ground.Grounds;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Puts an assessment together from where its parts are kept; plain Java, within the transaction of
/// the front door that asks.
final class Papers {
  private final AssessmentStore assessments;
  private final AnswerStore answers;
  private final FactStore frozen;
  private final RemarkStore remarks;
  private final Grounds grounds;
  private final Campaigns campaigns;
  private final Frameworks frameworks;
  private final Facts facts;
  private final Clock clock;
  private final Reading reading;

  /// Reads in a transaction of its own.
  @FunctionalInterface
  interface Reading {
    Optional<Framework> run(Supplier<Optional<Framework>> work);
  }

  Papers(
      AssessmentStore assessments,
      AnswerStore answers,
      FactStore frozen,
      RemarkStore remarks,
      Grounds grounds,
      Campaigns campaigns,
      Frameworks frameworks,
      Facts facts,
      Clock clock,
      Reading reading) {
    this.assessments = assessments;
    this.answers = answers;
    this.frozen = frozen;
    this.remarks = remarks;
    this.grounds = grounds;
    this.campaigns = campaigns;
    this.frameworks = frameworks;
    this.facts = facts;
    this.clock = clock;
    this.reading = reading;
  }

  /// The facts of today that an assessment is held against while it is answered; none once it is
  /// submitted. To be asked for before a transaction begins: indicators are counted in transactions
  /// of their own, and none should hold a connection meanwhile.
  Map<String, Fact> counted(Actor actor, AssessmentId id) {
    var framework =
        reading.run(() ->
            assessments
                .find(id)
                .filter(one -> one.state().answers())
                .map(one -> frameworks.get(actor, one.framework(), one.frameworkVersion())));
    return framework
        .map(one ->
            facts.on(
                actor,
                id.force(),
                LocalDate.now(clock),
                one.indicators().collect(Collectors.toSet())))
        .orElse(Map.of());
  }

  /// @param counted the facts of today
  Paper get(Actor actor, AssessmentId id, Map<String, Fact> counted) {
    return of(actor, assessments.find(id).orElseThrow(() -> missing(id)), counted);
  }

  /// The same, held until the end of the transaction.
  Paper lock(Actor actor, AssessmentId id, Map<String, Fact> counted) {
    return of(actor, assessments.lock(id).orElseThrow(() -> missing(id)), counted);
  }

  /// The same for what asks no fact of today.
  Paper lock(Actor actor, AssessmentId id) {
    return lock(actor, id, Map.of());
  }

  Optional<Paper> version(Actor actor, AssessmentId id, int version) {
    return assessments.versions(id).stream()
        .filter(one -> one.version() == version)
        .findFirst()
        .map(one -> of(actor, one, Map.of()));
  }

  private Paper of(Actor actor, Assessment assessment, Map<String, Fact> counted) {
    var id = assessment.id();
    var campaign = campaigns.get(actor, id.campaign());
    var framework = asked(actor, assessment);
    var live = assessment.state().answers();
    return new Paper(
        campaign,
        assessment,
        framework,
        answers.newest(id, assessment.version()),
        live ? counted : frozen.frozen(id, assessment.version(), assessment.submissions()),
        grounds(actor, assessment),
        !live,
        remarks.list(id, assessment.version()));
  }

  /// What was asked, as far as an inspector's post looks into it.
  private Framework asked(Actor actor, Assessment assessment) {
    var all = frameworks.get(actor, assessment.framework(), assessment.frameworkVersion());
    return actor.remit().isEmpty()
        ? all
        : all.with(
            all.questions().stream()
                .filter(one -> actor.looksInto(assessment.id().threat(), one.code()))
                .toList());
  }

  /// As they are used now for whoever reads drafts while it is answered, as they were submitted
  /// last for everybody else.
  private List<Ground> grounds(Actor actor, Assessment assessment) {
    var force = assessment.id().force();
    var drafts =
        actor.can(Right.ANSWER_ASSESSMENTS, force) || actor.can(Right.SIGN_ASSESSMENTS, force);
    return assessment.state().answers() && drafts
        ? grounds.used(actor, assessment.submission())
        : grounds.frozen(assessment.submission());
  }

  private static NotFound missing(AssessmentId id) {
    return new NotFound("assessment", "%s of %s".formatted(id.threat(), id.force()));
  }
}
