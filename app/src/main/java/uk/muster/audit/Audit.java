package uk.muster.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.audit.chain.Content;
import uk.muster.audit.chain.Layout;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Right;

/// Questions about what was done, and the one writer of the record.
@Service
@Transactional
public class Audit {
  private static final OffsetDateTime FIRST =
      OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final OffsetDateTime LAST =
      OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private final AuditStore store;
  private final Clock clock;

  Audit(AuditStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// The rows of the actor's forces, newest first.
  @Transactional(readOnly = true)
  public List<AuditRow> list(Actor actor, AuditQuestion question) {
    actor.require(Right.READ_AUDIT);
    var midnight = midnight(question);
    return store.list(question, from(midnight), until(midnight));
  }

  /// What inspectors looked at of a force, newest first: for whoever answers to the inspectorate
  /// there, and for its auditors. Of the question the day and the subject count.
  @Transactional(readOnly = true)
  public List<AuditRow> looks(Actor actor, ForceId force, AuditQuestion question) {
    if (!actor.can(Right.READ_AUDIT, force)) {
      actor.require(Right.ANSWER_INSPECTIONS, force);
    }
    var midnight = midnight(question);
    return store.looks(force.value(), question, from(midnight), until(midnight));
  }

  private Optional<ZonedDateTime> midnight(AuditQuestion question) {
    return question.on().map(day -> day.atStartOfDay(clock.getZone()));
  }

  private static OffsetDateTime from(Optional<ZonedDateTime> midnight) {
    return midnight.map(ZonedDateTime::toOffsetDateTime).orElse(FIRST);
  }

  private static OffsetDateTime until(Optional<ZonedDateTime> midnight) {
    return midnight.map(first -> first.plusDays(1).toOffsetDateTime()).orElse(LAST);
  }

  /// What was done to one thing, alone or with others, in the order in which it was recorded.
  ///
  /// @param after only rows with a larger identifier; 0 for the oldest
  @Transactional(readOnly = true)
  public List<AuditRow> through(Actor actor, String subject, long after) {
    actor.require(Right.READ_AUDIT);
    return store.through(subject, after);
  }

  /// Every row of a force that names a person, for that person. The reading itself is recorded,
  /// with the reason given.
  public List<AuditRow> about(Actor actor, ForceId force, String personId, String reason) {
    actor.require(Right.READ_AUDIT, force);
    keep(actor, new SubjectAccess(actor, force, personId, reason));
    return store.about(force.value(), personId);
  }

  /// How many rows of the actor's forces were recorded before a day.
  @Transactional(readOnly = true)
  public long olderThan(Actor actor, LocalDate day) {
    actor.require(Right.READ_AUDIT);
    return store.olderThan(day.atStartOfDay(clock.getZone()).toOffsetDateTime());
  }

  /// Keeps one event, in the transaction that is running or in one of its own.
  public void keep(Actor actor, Recorded event) {
    var now = clock.instant();
    var forces = event.forces().stream().map(ForceId::value).sorted().toList();
    if (forces.size() > 1) {
      store.add(forces.stream().map(force -> content(actor, event, force, now)).toList());
    } else {
      store.add(content(actor, event, now));
    }
  }

  static Content content(Actor actor, Recorded event, Instant now) {
    var force = event.forces().stream().map(ForceId::value).findFirst().orElse("");
    return content(actor, event, force, now);
  }

  private static Content content(Actor actor, Recorded event, String force, Instant now) {
    return new Content(
        Layout.time(now),
        actor.account(),
        actor.post(),
        actor.role().name(),
        actor.from(),
        force,
        event.act(),
        event.subject(),
        event.before(),
        event.after(),
        event.reason());
  }
}
