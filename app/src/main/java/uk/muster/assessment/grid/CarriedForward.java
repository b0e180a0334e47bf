package uk.muster.assessment.grid;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.framework.Carried;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.assessment.framework.Mappings;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.grid.CarriedAnswers.Asked;
import uk.muster.assessment.grid.CarriedAnswers.From;
import uk.muster.assessment.grid.CarriedAnswers.Line;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// What a force answered before, carried forward question by question to a campaign that may ask by
/// a newer edition.
@Service
@Transactional(readOnly = true)
public class CarriedForward {
  private final GridStore store;
  private final Campaigns campaigns;
  private final Assessments assessments;
  private final Frameworks frameworks;
  private final Mappings mappings;

  CarriedForward(
      GridStore store,
      Campaigns campaigns,
      Assessments assessments,
      Frameworks frameworks,
      Mappings mappings) {
    this.store = store;
    this.campaigns = campaigns;
    this.assessments = assessments;
    this.frameworks = frameworks;
    this.mappings = mappings;
  }

  /// The campaigns whose answers may be carried to this one: of the force, by the same or an older
  /// edition, and not opened after it; the newest first.
  public List<Campaign> before(Actor actor, ForceId force, Campaign campaign) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return campaigns.list(actor).stream()
        .filter(one -> one.forces().contains(force) && !one.code().equals(campaign.code()))
        .filter(one -> one.edition().compareTo(campaign.edition()) <= 0)
        .filter(one -> !one.openedOn().isAfter(campaign.openedOn()))
        .toList();
  }

  /// The answers of a campaign beside those of one before.
  public CarriedAnswers between(Actor actor, ForceId force, String campaign, String before) {
    actor.require(Right.READ_ASSESSMENTS, force);
    var now = asked(actor, force, campaign);
    var then = asked(actor, force, before);
    var carried = mappings.carried(actor, now.keySet(), then.keySet());
    var older =
        then.keySet().stream().collect(Collectors.toMap(Framework::code, one -> one, (a, _) -> a));
    var used = new HashSet<List<String>>();
    var lines =
        now.keySet().stream()
            .flatMap(newer ->
                carried.getOrDefault(newer, List.of()).stream()
                    .flatMap(one ->
                        newer.question(one.question()).stream()
                            .map(question ->
                                new Line(
                                    new Asked(newer, question, rated(now, newer, question)),
                                    from(one, older, then, used)))))
            .toList();
    return new CarriedAnswers(
        campaigns.get(actor, campaign),
        campaigns.get(actor, before),
        force,
        lines,
        dropped(then, used));
  }

  private static List<From> from(
      Carried carried,
      Map<String, Framework> older,
      Map<Framework, Map<String, Rated>> then,
      Set<List<String>> used) {
    return carried.sources().stream()
        .flatMap(source ->
            Optional.ofNullable(older.get(source.framework())).stream()
                .flatMap(framework ->
                    framework.question(source.question()).stream()
                        .map(question -> {
                          used.add(List.of(framework.code(), question.code()));
                          return new From(
                              source,
                              new Asked(framework, question, rated(then, framework, question)));
                        })))
        .toList();
  }

  private static List<Asked> dropped(
      Map<Framework, Map<String, Rated>> then, Set<List<String>> used) {
    return then.keySet().stream()
        .flatMap(framework ->
            framework.questions().stream()
                .filter(question -> !used.contains(List.of(framework.code(), question.code())))
                .map(question -> new Asked(framework, question, rated(then, framework, question))))
        .toList();
  }

  private static Optional<Rated> rated(
      Map<Framework, Map<String, Rated>> all, Framework framework, Question question) {
    return Optional.ofNullable(all.getOrDefault(framework, Map.of()).get(question.code()));
  }

  /// The frameworks by which a force was asked, with its ratings by question.
  private Map<Framework, Map<String, Rated>> asked(Actor actor, ForceId force, String campaign) {
    var rated = store.rated(force, campaign);
    var all = new LinkedHashMap<Framework, Map<String, Rated>>();
    assessments.list(actor, campaign).stream()
        .filter(one -> one.id().force().equals(force))
        .forEach(one ->
            all.put(
                frameworks.get(actor, one.framework(), one.frameworkVersion()),
                rated.getOrDefault(one.id().threat(), Map.of())));
    return all;
  }
}
