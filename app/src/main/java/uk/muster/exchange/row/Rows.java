package uk.muster.exchange.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.exchange.row.RowStore.Placed;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// Reads the rows of registers that files fill. What an actor sees is decided by the row policies;
/// that somebody read rows about people is recorded, once a page.
@Service
@Transactional
public class Rows {
  private static final int COUNTED = 10_000;

  private final RowKinds kinds;
  private final RowStore rows;
  private final ApplicationEventPublisher events;

  Rows(RowKinds kinds, RowStore rows, ApplicationEventPublisher events) {
    this.kinds = kinds;
    this.rows = rows;
    this.events = events;
  }

  /// The kinds whose rows the actor may read.
  @Transactional(readOnly = true)
  public List<RowKind> kinds(Actor actor) {
    return kinds.list().stream().filter(kind -> actor.can(kind.held().reading())).toList();
  }

  /// One kind whose rows the actor may read.
  @Transactional(readOnly = true)
  public RowKind kind(Actor actor, String code) {
    var kind = kinds.get(code);
    actor.require(kind.held().reading());
    return kind;
  }

  /// How much each register of a force holds on a day.
  @Transactional(readOnly = true)
  public List<RowsHeld> held(Actor actor, ForceId force, LocalDate on) {
    var readable =
        kinds.list().stream().filter(kind -> actor.can(kind.held().reading(), force)).toList();
    return rows.held(readable, force, on);
  }

  /// A page of rows. They are counted up to ten thousand.
  public RowPage list(Actor actor, String code, RowQuestion question) {
    var kind = kind(actor, code, question.force());
    var page =
        Slice.of(rows.list(kind, question), question.from(), question.most(), Placed::values);
    var listed = page.rows().stream().map(Placed::row).toList();
    kind.held()
        .person()
        .ifPresent(column ->
            events.publishEvent(
                RowRecorded.read(
                    actor, question.force(), RowRecorded.people(kind, column, listed))));
    var counted = rows.count(kind, question, COUNTED);
    return new RowPage(
        listed, Math.min(counted, COUNTED), counted > COUNTED, page.previous(), page.next());
  }

  /// Hands out all rows that a question asks for, for a file.
  public void each(Actor actor, String code, RowQuestion question, Consumer<HeldRow> each) {
    var kind = kind(actor, code, question.force());
    var handed = rows.each(kind, question, each);
    events.publishEvent(RowRecorded.takenOut(actor, kind, question.force(), handed));
  }

  /// One row as the register holds it.
  public HeldRow get(
      Actor actor, String code, ForceId force, Map<String, String> key, LocalDate on) {
    var kind = kind(actor, code, force);
    requireKey(kind, key);
    var row = rows.find(kind, force, key, on).orElseThrow(() -> notFound(kind, key));
    tell(actor, kind, row);
    return row;
  }

  /// All that was ever recorded of a row, the newest first.
  public List<RowState> history(Actor actor, String code, ForceId force, Map<String, String> key) {
    var kind = kind(actor, code, force);
    requireKey(kind, key);
    var states = rows.history(kind, force, key);
    if (states.isEmpty()) {
      throw notFound(kind, key);
    }
    tell(actor, kind, states.getFirst().row());
    return states;
  }

  private RowKind kind(Actor actor, String code, ForceId force) {
    var kind = kinds.get(code);
    actor.require(kind.held().reading(), force);
    return kind;
  }

  private static void requireKey(RowKind kind, Map<String, String> key) {
    if (!kind.hasKey(key)) {
      throw notFound(kind, key);
    }
  }

  private static NotFound notFound(RowKind kind, Map<String, String> key) {
    return new NotFound(kind.held().one(), String.join(", ", kind.keyOf(key).values()));
  }

  private void tell(Actor actor, RowKind kind, HeldRow row) {
    if (kind.held().person().isPresent()) {
      events.publishEvent(RowRecorded.read(actor, row.force(), RowRecorded.subject(kind, row)));
    }
  }
}
