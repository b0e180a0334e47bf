package uk.muster.assessment.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.access.posts.Seats;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// Assessments: which there are, how far each is, who is to answer it.
@Service
@Transactional
public class Assessments {
  private final Papers papers;
  private final Campaigns campaigns;
  private final AssessmentStore store;
  private final Seats seats;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate reading;

  Assessments(
      Papers papers,
      Campaigns campaigns,
      AssessmentStore store,
      Seats seats,
      Clock clock,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.papers = papers;
    this.campaigns = campaigns;
    this.store = store;
    this.seats = seats;
    this.clock = clock;
    this.events = events;
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /// The newest version of each in a campaign that the actor may see.
  @Transactional(readOnly = true)
  public List<Assessment> list(Actor actor, String campaign) {
    actor.require(Right.READ_ASSESSMENTS);
    return store.list(campaign);
  }

  /// Those of a force that were signed since a moment, in any campaign.
  @Transactional(readOnly = true)
  public List<Assessment> signedSince(Actor actor, ForceId force, Instant since) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return store.signedSince(force, since);
  }

  /// Those under way that are not signed and due within some days, with their campaigns.
  @Transactional(readOnly = true)
  public List<Assessment.Named> dueWithin(Actor actor, List<ForceId> forces, Period days) {
    var known =
        campaigns.list(actor).stream()
            .collect(Collectors.toMap(Campaign::code, one -> one, (one, _) -> one));
    return store.underWay(Set.copyOf(forces)).stream()
        .filter(one -> one.state() != AssessmentState.SIGNED && days.covers(one.due()))
        .flatMap(one ->
            Optional.ofNullable(known.get(one.id().campaign())).stream()
                .map(campaign -> new Assessment.Named(one, campaign.title(), campaign.edition())))
        .toList();
  }

  /// Those of a force in open campaigns, and those of closed ones that are still to be signed.
  @Transactional(readOnly = true)
  public List<Assessment> underWay(Actor actor, ForceId force) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return store.underWay(Set.of(force));
  }

  /// Those of a force under way that should have been submitted by now.
  @Transactional(readOnly = true)
  public List<Assessment> late(Actor actor, ForceId force) {
    actor.require(Right.READ_ASSESSMENTS, force);
    var today = LocalDate.now(clock);
    return store.underWay(Set.of(force)).stream().filter(one -> one.late(today)).toList();
  }

  /// What the actor has to do in assessments under way, the most urgent first.
  @Transactional(readOnly = true)
  public List<Task> tasks(Actor actor) {
    actor.require(Right.READ_ASSESSMENTS);
    var forces = actor.forcesWith(Right.READ_ASSESSMENTS);
    return Task.of(actor, store.underWay(forces), LocalDate.now(clock));
  }

  /// One with all that stands in it. Its facts are counted before it is read.
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Paper paper(Actor actor, AssessmentId id) {
    actor.require(Right.READ_ASSESSMENTS, id.force());
    var counted = papers.counted(actor, id);
    return reading.execute(_ -> papers.get(actor, id, counted));
  }

  /// Its versions that the actor may see, the newest first.
  @Transactional(readOnly = true)
  public List<Assessment> versions(Actor actor, AssessmentId id) {
    actor.require(Right.READ_ASSESSMENTS, id.force());
    return store.versions(id);
  }

  /// An earlier version of one.
  @Transactional(readOnly = true)
  public Optional<Paper> version(Actor actor, AssessmentId id, int version) {
    actor.require(Right.READ_ASSESSMENTS, id.force());
    return papers.version(actor, id, version);
  }

  /// Who can be asked to answer for a force: those whose post lets them today.
  @Transactional(readOnly = true)
  public List<Answerer> answerers(Actor actor, ForceId force) {
    actor.require(Right.RUN_CAMPAIGNS, force);
    return actor.can(Right.READ_POSTS, force)
        ? seats.who(actor, force, Set.of(Right.ANSWER_ASSESSMENTS)).stream()
            .map(one -> one.seat().actor())
            .filter(one -> one.role() != Role.BUSINESS_LEAD || !one.leadsOn().isEmpty())
            .map(one -> new Answerer(one.account(), one.post(), one.leadsOn()))
            .distinct()
            .toList()
        : List.of();
  }

  /// Asks somebody to answer an assessment by a day. False when no post lets that account answer on
  /// its threat.
  public boolean delegate(Actor actor, AssessmentId id, String account, LocalDate due) {
    actor.require(Right.RUN_CAMPAIGNS, id.force());
    var asked =
        answerers(actor, id.force()).stream()
            .filter(one -> one.account().equals(account) && one.answersOn(id.threat()))
            .findFirst();
    if (asked.isEmpty()) {
      return false;
    }
    var assessment = store.lock(id).orElseThrow(() -> new NotFound("assessment", id.threat()));
    store.delegate(assessment, account, asked.get().post(), due);
    events.publishEvent(
        AssessmentRecorded.of(
            actor, "assessment delegated", assessment, "to: %s\ndue: %s".formatted(account, due)));
    return true;
  }
}
