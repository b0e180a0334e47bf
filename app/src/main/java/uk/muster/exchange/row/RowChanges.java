package uk.muster.exchange.row;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.Exchange;
import uk.muster.files.Fault;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// Adds and changes single rows by hand. Each goes the way of an import: the same checks, and it
/// can be undone like one. Who saves second is told what stands there now.
@Service
@Transactional
public class RowChanges {
  private final RowKinds kinds;
  private final RowStore rows;
  private final Exchange exchange;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RowChanges(
      RowKinds kinds,
      RowStore rows,
      Exchange exchange,
      Clock clock,
      ApplicationEventPublisher events) {
    this.kinds = kinds;
    this.rows = rows;
    this.exchange = exchange;
    this.clock = clock;
    this.events = events;
  }

  /// Adds a row, true from today where it is true from a day.
  ///
  /// @param cells as its file would say, without the force
  public RowOutcome add(Actor actor, String code, ForceId force, Map<String, String> cells) {
    var kind = held(actor, code, force);
    var wrong = kind.wrong(cells);
    if (!wrong.isEmpty()) {
      return new RowOutcome.Refused(wrong);
    }
    var key = kind.keyOf(cells);
    var there = rows.find(kind, force, key, today());
    if (there.isPresent()) {
      return kind.says(cells, there.get())
          ? new RowOutcome.Same(there.get())
          : new RowOutcome.Exists(there.get());
    }
    return switch (enter(actor, kind, force, cells, today())) {
      case EntryOutcome.Refused(var faults) -> new RowOutcome.Refused(faults);
      case EntryOutcome.Entered(_, var importId) -> {
        var row = rows.find(kind, force, key, today()).orElseThrow();
        events.publishEvent(RowRecorded.added(actor, kind, row));
        yield new RowOutcome.Saved(row, importId);
      }
    };
  }

  /// Changes a row.
  ///
  /// @param cells as its file would say, with the key of the row
  /// @param version of the row that the change was made from
  /// @param from the day from which ranks, posts, bases and their like are true so
  public RowOutcome change(
      Actor actor,
      String code,
      ForceId force,
      Map<String, String> cells,
      String version,
      LocalDate from) {
    var kind = held(actor, code, force);
    var key = kind.keyOf(cells);
    if (!kind.hasKey(cells)) {
      throw new NotFound(kind.held().one(), String.join(", ", key.values()));
    }
    var now =
        rows.find(kind, force, key, today())
            .orElseThrow(() -> new NotFound(kind.held().one(), String.join(", ", key.values())));
    if (kind.says(cells, now)) {
      return new RowOutcome.Same(now);
    }
    if (!now.version().equals(version)) {
      return new RowOutcome.Changed(now);
    }
    var wrong =
        kind.isDated() && from.isBefore(now.valid().from()) ? early(now, from) : kind.wrong(cells);
    if (!wrong.isEmpty()) {
      return new RowOutcome.Refused(wrong);
    }
    return switch (enter(actor, kind, force, cells, from)) {
      case EntryOutcome.Refused(var faults) -> new RowOutcome.Refused(faults);
      case EntryOutcome.Entered(_, var importId) -> {
        var row = rows.find(kind, force, key, from.isAfter(today()) ? from : today()).orElseThrow();
        events.publishEvent(RowRecorded.changed(actor, kind, now, row));
        yield new RowOutcome.Saved(row, importId);
      }
    };
  }

  private static List<Fault> early(HeldRow now, LocalDate from) {
    return List.of(
        new Fault(
            "from",
            from.toString(),
            "too-early",
            "True from (%s) is before %s, since when the row says what it says: change it from that day or later"
                .formatted(from, now.valid().from())));
  }

  /// Nobody else changes rows of the kind until the end of the transaction.
  private RowKind held(Actor actor, String code, ForceId force) {
    var kind = kinds.get(code);
    actor.require(kind.held().reading(), force);
    exchange.hold(actor, code, force);
    return kind;
  }

  private EntryOutcome enter(
      Actor actor, RowKind kind, ForceId force, Map<String, String> cells, LocalDate from) {
    var all = new LinkedHashMap<String, String>();
    all.put(RowKind.FORCE, force.value());
    kind.columns().forEach(column -> all.put(column.name(), cells.getOrDefault(column.name(), "")));
    return exchange.enter(actor, kind.code(), from, all);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
