package uk.muster.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.exchange.Exchange;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// What forces say that they need, have and promise.
@Service
@Transactional
public class Commitments {
  private final CommitmentStore commitments;
  private final Exchange exchange;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Commitments(
      CommitmentStore commitments,
      Exchange exchange,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.commitments = commitments;
    this.exchange = exchange;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// The statement that the question's day falls under.
  @Transactional(readOnly = true)
  public Optional<Commitment> find(Actor actor, Question question) {
    actor.require(Right.READ_COUNTS, question.force());
    return commitments.find(
        question.force(),
        question.unitType(),
        question.on(),
        question.knownOn().orElseGet(() -> LocalDate.now(clock)));
  }

  /// The statements of these forces that a day falls under, by force.
  @Transactional(readOnly = true)
  public Map<ForceId, Commitment> on(
      Actor actor, Set<ForceId> forces, String unitType, LocalDate day) {
    forces.forEach(force -> actor.require(Right.READ_COUNTS, force));
    var found = new HashMap<ForceId, Commitment>();
    commitments.list(forces, unitType, day).forEach(each -> found.put(each.force(), each));
    return found;
  }

  /// All that a force has stated, newest first.
  @Transactional(readOnly = true)
  public List<Commitment> history(Actor actor, ForceId force) {
    actor.require(Right.READ_COUNTS, force);
    return commitments.history(force);
  }

  /// What a form remembers of the moment when it was drawn; asked before what it shows.
  @Transactional(readOnly = true)
  public long seen(Actor actor, ForceId force) {
    actor.require(Right.READ_COUNTS, force);
    return commitments.lastRecorded(force);
  }

  /// States what a force needs, has and promises; replaces what was stated for the same day.
  public StatementOutcome state(Actor actor, Commitment commitment) {
    return state(actor, commitment, Long.MAX_VALUE);
  }

  /// The same from a form, which replaces nothing that was stated after it was drawn.
  ///
  /// @param seen what {@link #seen} answered when the form was drawn
  public StatementOutcome state(Actor actor, Commitment commitment, long seen) {
    actor.require(Right.CHANGE_COMMITMENTS, commitment.force());
    if (catalogue.unitType(commitment.unitType()).isEmpty()) {
      throw new NotFound("unit type", commitment.unitType());
    }
    if (commitment.statedOn().isAfter(LocalDate.now(clock))) {
      return new StatementOutcome.NotYet(commitment);
    }
    exchange.hold(actor, "commitments", commitment.force());
    var before = commitments.same(commitment);
    if (before.equals(Optional.of(commitment))) {
      return new StatementOutcome.AlreadyStated(commitment);
    }
    if (before.isPresent() && commitments.recordedAfter(commitment, seen)) {
      return new StatementOutcome.ChangedMeanwhile(before.get(), commitment);
    }
    var at = commitments.now();
    before.ifPresent(replaced -> commitments.supersede(replaced, at));
    commitments.add(commitment, at);
    events.publishEvent(new CommitmentStated(actor, commitment, before));
    return new StatementOutcome.Stated(commitment, before);
  }
}
