package uk.muster.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.muster.exchange.Exchange.Progress;
import uk.muster.exchange.Pipeline.Facts;
import uk.muster.files.CheckedTable;
import uk.muster.files.FileRefused;
import uk.muster.files.Limits;
import uk.muster.files.Mapping;
import uk.muster.files.Shape;
import uk.muster.files.Source;
import uk.muster.files.TableFile;
import uk.muster.files.Tables;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Recorded;
import uk.muster.shared.Right;

/// Finds out what each table of a file is and takes it through the pipeline.
final class Importer {
  private final Pipeline pipeline;
  private final QuarantineStore quarantine;
  private final List<Feed> feeds;
  private final Limits limits;
  private final Clock clock;
  private final Consumer<Recorded> tell;

  Importer(
      Pipeline pipeline,
      QuarantineStore quarantine,
      List<Feed> feeds,
      Limits limits,
      Clock clock,
      Consumer<Recorded> tell) {
    this.pipeline = pipeline;
    this.quarantine = quarantine;
    this.feeds = feeds.stream().sorted(Comparator.comparingInt(Feed::order)).toList();
    this.limits = limits;
    this.clock = clock;
    this.tell = tell;
  }

  List<Feed> feeds() {
    return feeds;
  }

  /// The kinds that the actor may import.
  List<String> kinds(Actor actor) {
    return feeds.stream().filter(feed -> actor.can(feed.right())).map(Feed::kind).toList();
  }

  /// The kinds that the actor may import.
  ///
  /// @throws NotAllowed when there are none
  List<String> requireKinds(Actor actor) {
    var kinds = kinds(actor);
    if (kinds.isEmpty()) {
      throw new NotAllowed(Right.CHANGE_REGISTERS, "");
    }
    return kinds;
  }

  Feed feed(String kind) {
    return feeds.stream()
        .filter(feed -> feed.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("kind (%s) is unknown".formatted(kind)));
  }

  /// The feed's own checks, and those of the registers that its rows point at.
  private List<Feed.Check> checks(Feed feed) {
    var all = new ArrayList<>(feed.checks());
    feeds.stream()
        .flatMap(other -> Optional.ofNullable(other.checksOfOthers().get(feed.kind())).stream())
        .forEach(all::add);
    return all;
  }

  Tables open(Source source) {
    return Tables.of(source, limits);
  }

  /// What each table of an opened file is, without reading further than its headings.
  List<Planned> plan(Tables tables, ImportOptions options, Mapping mapping) {
    var shapes = shapes(options);
    var planned = new ArrayList<Planned>();
    for (var table : tables.list()) {
      try (var opened = table.open(shapes, mapping)) {
        planned.add(new Planned.Known(table, feed(opened.shape().kind())));
      } catch (FileRefused e) {
        planned.add(new Planned.Unusable(table.name(), String.valueOf(e.getMessage())));
      }
    }
    return planned;
  }

  private List<Shape> shapes(ImportOptions options) {
    return feeds.stream()
        .filter(feed -> options.kind().isEmpty() || options.kind().get().equals(feed.kind()))
        .map(Feed::shape)
        .toList();
  }

  /// Takes one table through; runs inside a transaction of the actor.
  ///
  /// @param untilItsTurn waits, once the table is staged, for those that it may point at
  ImportOutcome load(
      Actor actor,
      Planned.Known known,
      ImportOptions options,
      Mapping mapping,
      Progress progress,
      Runnable untilItsTurn) {
    var feed = known.feed();
    try (var table = known.table().open(List.of(feed.shape()), mapping)) {
      var checked =
          pipeline.check(actor, feed, checks(feed), table, asAt(options), progress, untilItsTurn);
      var id = checked.run().importId();
      var quarantined =
          checked.bad() == 0 ? 0 : quarantine.addStaged(feed, id, actor.account(), table.name());
      var counts = pipeline.merge(feed, checked, quarantined);
      var facts =
          new Facts(
              actor.account(),
              table.name(),
              table.digest(),
              options.complete(),
              table.extraColumns());
      var kept = pipeline.keep(facts, checked, counts, feed);
      kept.forEach(one -> tell.accept(ExchangeRecorded.imported(actor, one)));
      follow(actor, feed, id);
      return new ImportOutcome.Loaded(table.name(), feed.kind(), id, kept);
    }
  }

  /// Lets the planner know what a load has brought.
  void takeStatistics(List<Feed> loaded) {
    pipeline.takeStatistics(loaded);
  }

  void hold(String kind, ForceId force) {
    pipeline.hold(kind, force);
  }

  /// Takes rows through that must all be good; runs inside a transaction of the actor.
  ///
  /// @param after what else to do with the rows while they are staged
  EntryOutcome enter(
      Actor actor,
      Feed feed,
      String from,
      ImportOptions options,
      Map<Long, Map<String, String>> rows,
      Consumer<FeedRun> after) {
    try (var table = CheckedTable.given(from, feed.shape(), rows.entrySet().iterator())) {
      var checked =
          pipeline.check(
              actor, feed, checks(feed), table, asAt(options), Progress.SILENT, () -> {});
      if (checked.bad() > 0) {
        return new EntryOutcome.Refused(pipeline.faults());
      }
      return entered(actor, feed, from, checked, after);
    }
  }

  /// Takes rows through of which some may still be bad.
  EntryOutcome replay(
      Actor actor,
      Feed feed,
      String from,
      Map<Long, Map<String, String>> rows,
      Consumer<FeedRun> after) {
    try (var table = CheckedTable.given(from, feed.shape(), rows.entrySet().iterator())) {
      var checked =
          pipeline.check(
              actor,
              feed,
              checks(feed),
              table,
              asAt(ImportOptions.USUAL),
              Progress.SILENT,
              () -> {});
      return entered(actor, feed, from, checked, after);
    }
  }

  private EntryOutcome entered(
      Actor actor, Feed feed, String from, Pipeline.Checked checked, Consumer<FeedRun> after) {
    var counts = pipeline.merge(feed, checked, checked.bad());
    var facts = new Facts(actor.account(), from, "", false, List.of());
    var kept = pipeline.keep(facts, checked, counts, feed);
    after.accept(checked.run());
    kept.forEach(one -> tell.accept(ExchangeRecorded.imported(actor, one)));
    follow(actor, feed, checked.run().importId());
    return new EntryOutcome.Entered(
        counts.values().stream().reduce(new ImportCounts(0, 0, 0, 0, 0), ImportCounts::plus),
        checked.run().importId());
  }

  /// Enters what follows from an import; what is refused of it waits in quarantine like any row.
  private void follow(Actor actor, Feed feed, long importId) {
    var following = feed.following();
    var rows = following.map(one -> pipeline.following(one, importId)).orElse(Map.of());
    if (following.isEmpty() || rows.isEmpty()) {
      return;
    }
    var next = feed(following.get().kind());
    var from = following.get().from().formatted(importId);
    try (var table = CheckedTable.given(from, next.shape(), rows.entrySet().iterator())) {
      var asAt = asAt(ImportOptions.USUAL);
      var checked =
          pipeline.check(actor, next, checks(next), table, asAt, Progress.SILENT, () -> {});
      var id = checked.run().importId();
      if (checked.bad() > 0) {
        quarantine.addStaged(next, id, actor.account(), from);
      }
      entered(actor, next, from, checked, _ -> {});
    }
  }

  private LocalDate asAt(ImportOptions options) {
    return options.asAt().orElseGet(() -> LocalDate.now(clock));
  }

  /// A table and what it is.
  sealed interface Planned {
    /// A table that some feed knows.
    record Known(TableFile table, Feed feed) implements Planned {}

    /// A table that no feed knows.
    record Unusable(String file, String why) implements Planned {}
  }
}
