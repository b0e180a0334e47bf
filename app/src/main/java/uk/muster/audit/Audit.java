package uk.muster.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
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
    var midnight = question.on().map(day -> day.atStartOfDay(clock.getZone()));
    return store.list(
        question,
        midnight.map(ZonedDateTime::toOffsetDateTime).orElse(FIRST),
        midnight.map(first -> first.plusDays(1).toOffsetDateTime()).orElse(LAST));
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
    store.add(content(actor, event, clock.instant()));
  }

  static Content content(Actor actor, Recorded event, Instant now) {
    return new Content(
        Layout.time(now),
        actor.account(),
        actor.post(),
        actor.role().name(),
        actor.from(),
        event.force().map(ForceId::value).orElse(""),
        event.act(),
        event.subject(),
        event.before(),
        event.after(),
        event.reason());
  }
}
