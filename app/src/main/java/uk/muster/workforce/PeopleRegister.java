package uk.muster.workforce;

import java.time.Clock;
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
import uk.muster.reference.Catalogue;
import uk.muster.reference.Rank;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.workforce.held.Known;

/// Single people of the register: lists of them, one person, and an accreditation entered by hand.
/// Each reading is recorded, once a page.
@Service
@Transactional
public class PeopleRegister {
  private final PeopleStore people;
  private final PersonRecordStore records;
  private final Exchange exchange;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  PeopleRegister(
      PeopleStore people,
      PersonRecordStore records,
      Exchange exchange,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.people = people;
    this.records = records;
    this.exchange = exchange;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// A page of people.
  public PeoplePage people(Actor actor, PeopleQuestion question) {
    actor.require(Right.READ_PEOPLE, question.force());
    var found = people.page(question, ranks());
    tell(
        actor,
        question.force(),
        "list of people: " + PeopleRead.these(found.rows(), PeoplePage.Line::personId));
    var all = question.from().isEmpty() && found.next().isEmpty();
    return PeoplePage.of(found, all ? found.rows().size() : people.count(question));
  }

  /// Hands out all people that a question is about, for a file.
  public void eachPerson(Actor actor, PeopleQuestion question, Consumer<PeoplePage.Line> each) {
    actor.require(Right.READ_PEOPLE, question.force());
    var rows = people.each(question, ranks(), each);
    tell(actor, question.force(), "file of people, %d rows, %s".formatted(rows, question.words()));
  }

  private List<String> ranks() {
    return catalogue.ranksBySeniority().stream().map(Rank::code).toList();
  }

  /// The forces that know exactly this collar number, of those whose people the actor may read.
  public List<ForceId> forcesOf(Actor actor, String personId) {
    actor.require(Right.READ_PEOPLE);
    var known = records.forcesOf(actor.forcesWith(Right.READ_PEOPLE), personId);
    events.publishEvent(new PersonSought(actor, personId, known));
    return known;
  }

  /// All that is known of one person.
  ///
  /// @param knownOn as Muster knew it at that instant; empty for what it knows today
  public PersonRecord person(
      Actor actor, ForceId force, String personId, Optional<Instant> knownOn) {
    actor.require(Right.READ_PEOPLE, force);
    var known = Known.on(knownOn);
    var service = records.service(force, personId, known);
    if (service.isEmpty()) {
      throw new NotFound("person", personId);
    }
    tell(actor, force, "person " + personId);
    return new PersonRecord(
        force,
        personId,
        records.name(force, personId),
        service,
        records.accreditations(force, personId, known),
        records.restrictions(force, personId, known),
        records.duties(force, personId, known, Instant.now(clock)));
  }

  /// Enters one accreditation by hand. It goes the way of an import and can be undone like one.
  ///
  /// @param expiresOn the last day in date; empty for no end
  /// @param seen when the form was drawn: an award that was recorded later is not replaced unseen
  public AccreditationOutcome addAccreditation(
      Actor actor,
      ForceId force,
      String personId,
      String skill,
      String awardedOn,
      String expiresOn,
      Instant seen) {
    actor.require(Right.CHANGE_TRAINING, force);
    exchange.hold(actor, "accreditations", force);
    var theirs =
        records.accreditations(force, personId, Known.on(Optional.empty())).stream()
            .filter(award -> award.is(skill, awardedOn))
            .filter(award -> award.source().recordedFrom().isAfter(seen))
            .filter(award -> !award.endInFiles().equals(expiresOn))
            .findFirst();
    if (theirs.isPresent()) {
      return new AccreditationOutcome.ChangedMeanwhile(theirs.get().expiresOn());
    }
    var outcome =
        exchange.enter(
            actor,
            "accreditations",
            Map.of(
                "force", force.value(),
                "person_id", personId,
                "skill", skill,
                "awarded_on", awardedOn,
                "expires_on", expiresOn));
    return switch (outcome) {
      case EntryOutcome.Refused(var faults) -> new AccreditationOutcome.Refused(faults);
      case EntryOutcome.Entered(var counts, var importId) ->
          counts.added() > 0
              ? new AccreditationOutcome.Added(importId)
              : counts.changed() > 0
                  ? new AccreditationOutcome.Corrected(importId)
                  : new AccreditationOutcome.Known();
    };
  }

  private void tell(Actor actor, ForceId force, String subject) {
    events.publishEvent(new PeopleRead(actor, force, subject));
  }
}
