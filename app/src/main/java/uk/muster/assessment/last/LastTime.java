package uk.muster.assessment.last;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.framework.Carried;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.framework.Mappings;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.Relation;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// What was answered to a question last time: in the campaign that this one is compared with, or
/// else in the one of the force that was opened before it.
@Service
@Transactional(readOnly = true)
public class LastTime {
  private final Campaigns campaigns;
  private final Assessments assessments;
  private final Answers answers;
  private final Frameworks frameworks;
  private final Mappings mappings;

  LastTime(
      Campaigns campaigns,
      Assessments assessments,
      Answers answers,
      Frameworks frameworks,
      Mappings mappings) {
    this.campaigns = campaigns;
    this.assessments = assessments;
    this.answers = answers;
    this.frameworks = frameworks;
    this.mappings = mappings;
  }

  /// The campaign before, when there is one that the actor may see.
  public Optional<Campaign> campaign(Actor actor, Paper paper) {
    var now = paper.campaign();
    var force = paper.assessment().id().force();
    actor.require(Right.READ_ASSESSMENTS, force);
    if (now.previous().isPresent()) {
      return now.previous().map(code -> campaigns.get(actor, code));
    }
    return campaigns.list(actor).stream()
        .filter(one -> one.forces().contains(force) && !one.code().equals(now.code()))
        .filter(one -> one.edition().compareTo(now.edition()) <= 0)
        .filter(one -> one.openedOn().isBefore(now.openedOn()))
        .max(Comparator.comparing(Campaign::openedOn).thenComparing(Campaign::code));
  }

  /// What was answered in a campaign before, as far as the actor may see it; nothing where nothing
  /// like it was asked.
  public Optional<LastAnswer> answer(Actor actor, Paper paper, Question question, Campaign before) {
    var force = paper.assessment().id().force();
    actor.require(Right.READ_ASSESSMENTS, force);
    var asked = asked(actor, force, before);
    return source(actor, paper.framework(), question, asked.keySet())
        .flatMap(source ->
            asked.entrySet().stream()
                .filter(one -> one.getKey().code().equals(source.framework()))
                .findFirst()
                .flatMap(one ->
                    one.getKey()
                        .question(source.question())
                        .map(then ->
                            new LastAnswer(
                                before,
                                one.getValue(),
                                one.getKey(),
                                then,
                                source.relation(),
                                said(actor, one.getValue(), then)))));
  }

  /// By what the force was asked, with the version of each that counts.
  private Map<Framework, Assessment> asked(Actor actor, ForceId force, Campaign before) {
    var asked = new HashMap<Framework, Assessment>();
    assessments.list(actor, before.code()).stream()
        .filter(one -> one.id().force().equals(force))
        .forEach(one ->
            asked.put(
                frameworks.get(actor, one.framework(), one.frameworkVersion()),
                counting(actor, one)));
    return asked;
  }

  /// What was signed last counts, and not a correction that is being written.
  private Assessment counting(Actor actor, Assessment newest) {
    return newest.version() == 1
        ? newest
        : assessments.versions(actor, newest.id()).stream()
            .filter(one -> one.state() == AssessmentState.SIGNED)
            .findFirst()
            .orElse(newest);
  }

  private Optional<Carried.Source> source(
      Actor actor, Framework now, Question question, Set<Framework> then) {
    var same =
        then.stream()
            .filter(one -> one.code().equals(now.code()) && one.version() == now.version())
            .findFirst();
    if (same.isPresent()) {
      return Optional.of(
          new Carried.Source(now.code(), question.code(), Relation.EQUAL, "", List.of()));
    }
    return mappings.carried(actor, Set.of(now), then).values().stream()
        .flatMap(List::stream)
        .filter(one -> one.question().equals(question.code()))
        .flatMap(one -> one.sources().stream())
        .findFirst();
  }

  private Revision said(Actor actor, Assessment one, Question then) {
    return answers
        .history(actor, one.id(), then.code())
        .getOrDefault(one.version(), List.of())
        .stream()
        .findFirst()
        .orElse(Revision.none(then.code()));
  }
}
