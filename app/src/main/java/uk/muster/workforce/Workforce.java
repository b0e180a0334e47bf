package uk.muster.workforce;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.Exchange;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;
import uk.muster.workforce.ExtractStore.Known;

/// The people register: who they are, what they are accredited in, when they are on duty. Each
/// reading that shows single people is recorded, once a page.
@Service
@Transactional
public class Workforce {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");

  private final PeopleStore people;
  private final PersonRecordStore records;
  private final AccreditationStore accreditations;
  private final ExtractStore extracts;
  private final RegisterStateStore states;
  private final Exchange exchange;
  private final Catalogue catalogue;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Workforce(
      PeopleStore people,
      PersonRecordStore records,
      AccreditationStore accreditations,
      ExtractStore extracts,
      RegisterStateStore states,
      Exchange exchange,
      Catalogue catalogue,
      Clock clock,
      ApplicationEventPublisher events) {
    this.people = people;
    this.records = records;
    this.accreditations = accreditations;
    this.extracts = extracts;
    this.states = states;
    this.exchange = exchange;
    this.catalogue = catalogue;
    this.clock = clock;
    this.events = events;
  }

  /// A page of people.
  public PeoplePage people(Actor actor, PeopleQuestion question) {
    actor.require(Right.READ_PEOPLE, question.force());
    var found = people.list(question);
    tell(
        actor,
        question.force(),
        found.isEmpty()
            ? "list of people, none found"
            : "list of people, %s to %s"
                .formatted(found.getFirst().personId(), found.getLast().personId()));
    return new PeoplePage(
        found,
        people.count(question),
        found.size() < PeopleQuestion.PAGE ? "" : found.getLast().personId());
  }

  /// All that is known of one person.
  ///
  /// @param knownOn as Muster knew it at that instant; empty for now
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

  /// How many hold each skill at each base on a day, and for how many it ends within some days.
  @Transactional(readOnly = true)
  public SkillsMatrix skills(Actor actor, ForceId force, LocalDate on, int expiringWithin) {
    actor.require(Right.READ_PEOPLE, force);
    return new SkillsMatrix(
        force, on, expiringWithin, accreditations.matrix(force, on, expiringWithin));
  }

  /// Who goes out of date within some days, the next first.
  ///
  /// @param skill one skill, or empty for all
  /// @param page from 0
  public ExpiryPage expiring(
      Actor actor, ForceId force, String skill, LocalDate from, int days, int page) {
    actor.require(Right.READ_PEOPLE, force);
    var to = from.plusDays(days);
    var found = accreditations.expiring(force, skill, from, to, page);
    tell(actor, force, "expiries from %s to %s, page %d".formatted(from, to, page + 1));
    return new ExpiryPage(found, accreditations.countExpiring(force, skill, from, to), page);
  }

  /// Enters one accreditation by hand. It goes the way of an import and can be undone like one.
  ///
  /// @param expiresOn the last day in date; empty for no end
  public AccreditationOutcome addAccreditation(
      Actor actor,
      ForceId force,
      String personId,
      String skill,
      String awardedOn,
      String expiresOn) {
    actor.require(Right.CHANGE_REGISTERS, force);
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

  /// The bases of a force on a day.
  @Transactional(readOnly = true)
  public List<Base> bases(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_PEOPLE, force);
    return people.bases(force, on);
  }

  /// Who is on duty at any time between two instants.
  public List<Extract.OnDuty> duties(Actor actor, ForceId force, Instant from, Instant to) {
    actor.require(Right.READ_PEOPLE, force);
    tell(actor, force, "duties from %s to %s".formatted(from, to));
    return extracts.duties(force, from, to, Known.on(Optional.empty()));
  }

  /// How the registers stand: of one force, or of all whose counts or people may be read.
  @Transactional(readOnly = true)
  public Map<ForceId, List<RegisterState>> states(Actor actor, Optional<ForceId> force) {
    var byForce = new HashMap<ForceId, List<RegisterState>>();
    for (var state : states.list(force)) {
      byForce.computeIfAbsent(state.force(), _ -> new java.util.ArrayList<>()).add(state);
    }
    return byForce;
  }

  /// What forming units needs of a force over some days. Not recorded as a reading: whoever shows
  /// it to a person records that.
  ///
  /// @param skills whose intervals are wanted
  /// @param everyone false to leave out who holds none of the skills in the period
  /// @param knownOn as Muster knew it at that instant; empty for now
  /// @param duties whether duties of the period are wanted too
  @Transactional(readOnly = true)
  public Extract extract(
      Actor actor,
      ForceId force,
      Set<String> skills,
      boolean everyone,
      Period days,
      Optional<Instant> knownOn,
      boolean duties) {
    actor.require(Right.READ_PEOPLE, force);
    var known = Known.on(knownOn);
    return new Extract(
        extracts.people(force, skills, days, known, everyone),
        extracts.held(force, skills, days, known),
        extracts.away(force, awayKinds(), days, known),
        duties
            ? extracts.duties(
                force,
                days.from().atStartOfDay(LONDON).toInstant(),
                days.isOpen() ? FAR_AWAY : days.to().plusDays(1).atStartOfDay(LONDON).toInstant(),
                known)
            : List.of());
  }

  private List<String> awayKinds() {
    return catalogue.restrictionKinds().stream()
        .filter(kind -> !kind.allowsPosts())
        .map(kind -> kind.code())
        .toList();
  }

  private void tell(Actor actor, ForceId force, String subject) {
    events.publishEvent(new PeopleRead(actor, force, subject));
  }
}
