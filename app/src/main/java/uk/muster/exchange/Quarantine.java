package uk.muster.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.exchange.QuarantinedRow.Correction;
import uk.muster.files.Shape;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Rows that could not be used: read, corrected and replayed, or dismissed with a reason.
@Service
@Transactional
public class Quarantine {
  private static final int REPLAYED_AT_ONCE = 500;

  private final Importer importer;
  private final QuarantineStore rows;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Quarantine(
      Importer importer, QuarantineStore rows, Clock clock, ApplicationEventPublisher events) {
    this.importer = importer;
    this.rows = rows;
    this.clock = clock;
    this.events = events;
  }

  /// A page of rows of the kinds that the actor may change, in the order in which they came. The
  /// reading is recorded.
  public List<QuarantinedRow> list(Actor actor, QuarantineQuestion question) {
    var found = rows.list(question, importer.requireKinds(actor));
    found.stream()
        .map(QuarantinedRow::force)
        .distinct()
        .forEach(
            force -> events.publishEvent(ExchangeRecorded.read(actor, force, "quarantined rows")));
    return found;
  }

  /// Every row of a force that is about a person, however it stands. The reading is recorded.
  public List<QuarantinedRow> about(Actor actor, ForceId force, String personId) {
    actor.require(Right.READ_PEOPLE, force);
    events.publishEvent(
        ExchangeRecorded.read(actor, Optional.of(force), "quarantined rows of person " + personId));
    return rows.about(force, personId);
  }

  /// One row. The reading is recorded.
  public QuarantinedRow get(Actor actor, long id) {
    importer.requireKinds(actor);
    var row = find(id);
    require(actor, importer.feed(row.kind()), row.force());
    events.publishEvent(ExchangeRecorded.read(actor, row.force(), "quarantined row " + id));
    return row;
  }

  /// The columns of a row's kind, for a form that corrects it.
  public Shape shape(Actor actor, String kind) {
    var feed = importer.feed(kind);
    actor.require(feed.right());
    return feed.shape();
  }

  /// How many rows wait of the kinds that the actor may change, by force, kind and reason, the
  /// largest first.
  @Transactional(readOnly = true)
  public List<QuarantinedRow.Waiting> waiting(Actor actor) {
    var kinds = importer.requireKinds(actor);
    return rows.waiting().stream().filter(one -> kinds.contains(one.kind())).toList();
  }

  /// Replays one row with other values; when they are bad too, it goes on waiting.
  ///
  /// @param seen the version of the row that was corrected; a row that somebody else settled since
  ///   is left alone, and entered all the same by whoever has seen that
  public Correction correct(Actor actor, long id, Map<String, String> cells, String seen) {
    var found = find(id);
    var feed = importer.feed(found.kind());
    require(actor, feed, found.force());
    var row = rows.lock(id).orElse(found);
    if (!row.version().equals(seen)) {
      return new Correction.ChangedMeanwhile(row);
    }
    return Correction.of(
        importer.enter(
            actor,
            feed,
            "quarantined row %d of %s".formatted(id, row.file()),
            ImportOptions.USUAL,
            Map.of(id, cells),
            run -> rows.settleCorrected(id, cells, run, actor.account())));
  }

  /// Tries the waiting rows of a kind again as they are, at most 500 after the one given: what they
  /// lacked may have come in since.
  public EntryOutcome replay(Actor actor, ForceId force, String kind, long after) {
    var feed = importer.feed(kind);
    require(actor, feed, Optional.of(force));
    var waiting =
        rows.list(QuarantineQuestion.waiting(force, kind, after, REPLAYED_AT_ONCE), List.of(kind));
    var cells = new LinkedHashMap<Long, Map<String, String>>();
    waiting.forEach(row -> cells.put(row.id(), row.cells()));
    return importer.replay(
        actor,
        feed,
        "quarantined %s of %s".formatted(kind, force),
        cells,
        run -> rows.settleReplayed(run, actor.account()));
  }

  /// Says that a row is not to be used, and why.
  ///
  /// @return false when it no longer waits
  public boolean dismiss(Actor actor, long id, String why) {
    if (why.isBlank()) {
      throw new IllegalArgumentException(
          "why (%s) must say why the row is dismissed".formatted(why));
    }
    var row = find(id);
    require(actor, importer.feed(row.kind()), row.force());
    var settled =
        rows.settle(
            id, QuarantinedRow.State.DISMISSED, OffsetDateTime.now(clock), actor.account(), why);
    if (settled) {
      events.publishEvent(ExchangeRecorded.dismissed(actor, row, why));
    }
    return settled;
  }

  private QuarantinedRow find(long id) {
    return rows.find(id).orElseThrow(() -> new NotFound("quarantined row", Long.toString(id)));
  }

  private static void require(Actor actor, Feed feed, Optional<ForceId> force) {
    force.ifPresentOrElse(
        one -> actor.require(feed.right(), one), () -> actor.require(feed.right()));
  }
}
