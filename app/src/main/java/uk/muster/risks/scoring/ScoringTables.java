package uk.muster.risks.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.files.Source;
import uk.muster.risks.scheme.ForceTables;
import uk.muster.risks.scheme.Own;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scheme.TableRules;
import uk.muster.risks.scheme.TableVersion;
import uk.muster.risks.scoring.TableOutcome.TableFault;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// The tables by which a force scores: as they hold on a day, and how a force sets its own.
@Service
@Transactional
public class ScoringTables {
  private final ScoringStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ScoringTables(ScoringStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /// From when and where a force has a table of its own.
  ///
  /// @param seen the newest version that whoever sets it has seen; 0 for none
  public record Setting(String table, LocalDate from, String source, int seen) {}

  /// The tables that hold for a force on a day.
  @Transactional(readOnly = true)
  public ForceTables on(Actor actor, ForceId force, LocalDate day) {
    actor.require(Right.READ_RISKS, force);
    return ForceTables.of(
        store.on(List.of(force), day).stream().map(ScoringStore.OfForce::version).toList());
  }

  /// The tables of those forces that hold some of their own on a day, as far as the actor may read
  /// risks.
  @Transactional(readOnly = true)
  public Map<ForceId, ForceTables> own(Actor actor, LocalDate day) {
    var versions = new TreeMap<ForceId, List<TableVersion>>();
    store
        .on(actor.forcesWith(Right.READ_RISKS), day)
        .forEach(one ->
            versions.computeIfAbsent(one.force(), _ -> new ArrayList<>()).add(one.version()));
    var tables = new TreeMap<ForceId, ForceTables>();
    versions.forEach((force, all) -> tables.put(force, ForceTables.of(all)));
    return tables;
  }

  /// Every version of a table in a force, the one recorded last first.
  ///
  /// @throws NotFound when there is no such table
  @Transactional(readOnly = true)
  public List<TableVersion> history(Actor actor, ForceId force, String table) {
    actor.require(Right.READ_RISKS, force);
    return store.history(force, shipped(table).code());
  }

  private static ScoringTable shipped(String table) {
    return ScoringTable.shipped(table).orElseThrow(() -> new NotFound("scoring table", table));
  }

  /// Sets a table for a force from values by the keys of its lines.
  public TableOutcome set(Actor actor, ForceId force, Setting setting, Map<String, String> values) {
    actor.require(Right.CHANGE_RISKS, force);
    var checked = TableRules.check(shipped(setting.table()), values);
    return checked.wrong().isEmpty()
        ? keep(actor, force, setting, checked.values())
        : new TableOutcome.Refused(
            checked.wrong().stream()
                .map(wrong -> new TableFault(wrong.key(), 0, wrong.words()))
                .toList());
  }

  /// Sets a table for a force from a file.
  public TableOutcome set(Actor actor, ForceId force, Setting setting, Source file) {
    actor.require(Right.CHANGE_RISKS, force);
    var read = TableUpload.read(shipped(setting.table()), file);
    return read.faults().isEmpty()
        ? keep(actor, force, setting, read.values())
        : new TableOutcome.Refused(read.faults());
  }

  /// Takes Muster's table again.
  public TableOutcome takeBack(Actor actor, ForceId force, Setting setting) {
    actor.require(Right.CHANGE_RISKS, force);
    shipped(setting.table());
    return keep(actor, force, setting, Map.of());
  }

  private TableOutcome keep(
      Actor actor, ForceId force, Setting setting, Map<String, String> values) {
    store.hold(force);
    var history = store.history(force, setting.table());
    int newest = history.stream().mapToInt(one -> one.own().version()).findFirst().orElse(0);
    if (history.isEmpty() && setting.seen() != 0) {
      return new TableOutcome.Refused(List.of(TableFault.notThere(setting.seen())));
    }
    if (newest != setting.seen()) {
      return new TableOutcome.Changed(history.getFirst());
    }
    var before = on(actor, force, setting.from()).find(setting.table()).orElseThrow();
    var version =
        new TableVersion(
            setting.table(),
            new Own(
                newest + 1,
                setting.from(),
                setting.source(),
                actor.post(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)),
            values);
    var after = ForceTables.of(List.of(version)).find(setting.table()).orElseThrow();
    if (before.isSameAs(after)) {
      return new TableOutcome.Same();
    }
    store.add(force, version);
    events.publishEvent(
        new TableKept(
            actor,
            force,
            version,
            before.own().map(Own::words).orElse("as Muster brings it along"),
            String.join("; ", before.differences(after))));
    return new TableOutcome.Kept(version);
  }
}
