package uk.muster.workforce.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.Exchange;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.workforce.PeopleRead;

/// Who is enrolled in which session and with which result. Each reading is recorded, once a page;
/// what is entered by hand goes the way of an import and can be undone like one.
@Service
@Transactional
public class Enrolments {
  private final EnrolmentStore store;
  private final Exchange exchange;
  private final ApplicationEventPublisher events;

  Enrolments(EnrolmentStore store, Exchange exchange, ApplicationEventPublisher events) {
    this.store = store;
    this.exchange = exchange;
    this.events = events;
  }

  /// The people of a force in a session.
  public List<Enrolment> in(Actor actor, ForceId force, ForceId sessionForce, String session) {
    actor.require(Right.READ_PEOPLE, force);
    var found = store.in(force, sessionForce, session);
    tell(
        actor,
        force,
        "session %s of %s: %s"
            .formatted(session, sessionForce, PeopleRead.these(found, Enrolment::personId)));
    return found;
  }

  /// Hands out all enrolments of a force, for a file.
  public void each(Actor actor, ForceId force, Consumer<Enrolment> each) {
    actor.require(Right.READ_PEOPLE, force);
    var rows = store.each(force, each);
    tell(actor, force, "file of enrolments, %d rows".formatted(rows));
  }

  /// All training of one person. Not recorded as a reading: whoever shows it records that.
  ///
  /// @param knownOn as Muster knew it at that instant; empty for what it knows today
  public PersonTraining ofPerson(
      Actor actor, ForceId force, String personId, Optional<Instant> knownOn) {
    actor.require(Right.READ_PEOPLE, force);
    return new PersonTraining(
        store.of(force, personId, knownOn),
        store.fitness(force, personId, knownOn),
        store.portfolios(force, personId, knownOn));
  }

  /// Enrols one person, or changes the state of an enrolment.
  public EntryOutcome enrol(Actor actor, ForceId force, Map<String, String> cells) {
    actor.require(Right.CHANGE_TRAINING, force);
    return exchange.enter(actor, "enrolments", cells);
  }

  /// Enters one result. A pass of a course that gives a skill is followed by its award.
  public EntryOutcome enterResult(Actor actor, ForceId force, Map<String, String> cells) {
    actor.require(Right.CHANGE_TRAINING, force);
    return exchange.enter(actor, "training-results", cells);
  }

  private void tell(Actor actor, ForceId force, String subject) {
    events.publishEvent(new PeopleRead(actor, force, subject));
  }
}
