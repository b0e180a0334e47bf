package uk.muster.assessment.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.access.posts.Seats;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// Assessments: which there are, how far each is, who is to answer it.
@Service
@Transactional
public class Assessments {
  private final Papers papers;
  private final AssessmentStore store;
  private final Seats seats;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Assessments(
      Papers papers,
      AssessmentStore store,
      Seats seats,
      Clock clock,
      ApplicationEventPublisher events) {
    this.papers = papers;
    this.store = store;
    this.seats = seats;
    this.clock = clock;
    this.events = events;
  }

  /// The newest version of each in a campaign that the actor may see.
  @Transactional(readOnly = true)
  public List<Assessment> list(Actor actor, String campaign) {
    actor.require(Right.READ_ASSESSMENTS);
    return store.list(campaign);
  }

  /// What the actor has to do in campaigns that are open, the most urgent first.
  @Transactional(readOnly = true)
  public List<Task> tasks(Actor actor) {
    actor.require(Right.READ_ASSESSMENTS);
    var forces = actor.forcesWith(Right.READ_ASSESSMENTS);
    return Task.of(actor, store.underWay(forces), LocalDate.now(clock));
  }

  /// One with all that stands in it.
  @Transactional(readOnly = true)
  public Paper paper(Actor actor, AssessmentId id) {
    actor.require(Right.READ_ASSESSMENTS, id.force());
    return papers.get(actor, id);
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
