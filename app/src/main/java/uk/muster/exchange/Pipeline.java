package uk.muster.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.exchange.Exchange.Progress;
import uk.muster.exchange.MergeStore.Matched;
import uk.muster.exchange.StageStore.Staged;
import uk.muster.files.CheckedTable;
import uk.muster.files.Fault;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// One table from its rows to the register, inside one transaction: copy, lock, check, quarantine,
/// merge, count. Each step is told apart so that a replay and an entry by hand use the same ones.
final class Pipeline {
  private final StageStore stage;
  private final MergeStore merges;
  private final ImportStore imports;
  private final MissingStore missing;

  Pipeline(StageStore stage, MergeStore merges, ImportStore imports, MissingStore missing) {
    this.stage = stage;
    this.merges = merges;
    this.imports = imports;
    this.missing = missing;
  }

  /// Copies and checks; nothing lasting is touched yet.
  ///
  /// @param untilItsTurn called between the two
  Checked check(
      Actor actor,
      Feed feed,
      List<Feed.Check> checks,
      CheckedTable table,
      LocalDate asAt,
      Progress progress,
      Runnable untilItsTurn) {
    var covered =
        actor.forcesWith(feed.right()).stream().map(ForceId::value).collect(Collectors.toSet());
    stage.create(feed.shape());
    var copied = stage.copy(table, feed.merge(), covered, progress);
    stage.analyse();
    untilItsTurn.run();
    stage.lock(Set.of(feed.kind()), copied.forces());
    feed.shared().ifPresent(names -> stage.lockShared(feed.kind(), names));
    stage.keepAbsent(table, feed.merge(), asAt);
    var run =
        new FeedRun(imports.nextId(), stage.now(), asAt, copied.forces(), List.of(), false, false);
    if (!copied.ascending()) {
      stage.findTwice(feed.merge());
    }
    checks.forEach(stage::check);
    return new Checked(run, copied.rows(), copied.ascending(), stage.count());
  }

  void hold(String kind, ForceId force) {
    stage.lock(Set.of(kind), Set.of(force.value()));
  }

  /// The first faults in the stage.
  List<Fault> faults() {
    return stage.faults();
  }

  /// The rows that follow from an import, as they would stand in a file, numbered from 1.
  Map<Long, Map<String, String>> following(Feed.Following following, long importId) {
    return merges.following(following, importId);
  }

  /// Lets the planner know what the feeds have brought.
  void takeStatistics(List<Feed> feeds) {
    feeds.stream()
        .map(feed -> feed.merge().schema())
        .distinct()
        .sorted()
        .forEach(merges::takeStatistics);
  }

  /// Merges the good rows of the stage.
  ///
  /// @return the counts of each force; the empty name stands for rows that could be given to none
  Map<String, ImportCounts> merge(Feed feed, Checked checked, long quarantined) {
    var good = checked.staged().stream().mapToLong(one -> one.rows() - one.bad()).sum();
    Map<String, Matched> matched = Map.of();
    var run = checked.run();
    if (good > 0) {
      run = run.intoEmpty(!merges.holds(feed.merge(), run));
      feed.beforeMerge(run);
      matched = run.intoEmpty() ? matched : merges.matched(feed.merge(), run.asAt());
      var same = matched.values().stream().mapToLong(Matched::same).sum();
      var differ = matched.values().stream().mapToLong(Matched::changed).sum();
      var changed = differ == 0 ? 0 : merges.change(feed.merge(), run);
      var added = same + differ == good ? 0 : merges.add(feed.merge(), run, checked.ascending());
      balance(checked, new ImportCounts(checked.rows(), added, changed, same, quarantined));
    }
    var counts = counts(checked, matched);
    if (good > 0) {
      var changed =
          counts.entrySet().stream()
              .filter(force -> force.getValue().changedSomething())
              .map(Map.Entry::getKey)
              .toList();
      feed.afterMerge(run.withChanged(changed));
      feed.settled(run.withChanged(changed));
    }
    return counts;
  }

  private static void balance(Checked checked, ImportCounts counted) {
    var bad = checked.staged().stream().mapToLong(Staged::bad).sum();
    if (bad != counted.quarantined()) {
      throw new IllegalStateException(
          "%d rows are bad, but %d were quarantined".formatted(bad, counted.quarantined()));
    }
  }

  private static Map<String, ImportCounts> counts(Checked checked, Map<String, Matched> matched) {
    return checked.staged().stream()
        .collect(
            Collectors.toMap(
                Staged::force,
                one -> {
                  var found = matched.getOrDefault(one.force(), new Matched(0, 0));
                  var added = one.rows() - one.bad() - found.same() - found.changed();
                  return new ImportCounts(
                      one.rows(), added, found.changed(), found.same(), one.bad());
                }));
  }

  /// Keeps what one file brought for each force.
  List<Import> keep(Facts facts, Checked checked, Map<String, ImportCounts> counts, Feed feed) {
    var run = checked.run();
    if (facts.complete()) {
      missing.add(feed.merge(), run, feed.right());
    }
    var kept = new ArrayList<Import>();
    for (var force : checked.staged().stream().map(Staged::force).toList()) {
      var one =
          new Import(
              run.importId(),
              force.isEmpty() ? Optional.empty() : Optional.of(new ForceId(force)),
              feed.kind(),
              facts.file(),
              facts.sha256(),
              run.asAt(),
              run.at().toInstant(),
              facts.account(),
              facts.complete(),
              facts.extraColumns(),
              counts.getOrDefault(force, new ImportCounts(0, 0, 0, 0, 0)),
              facts.complete() && !force.isEmpty() ? missing.count(run.importId(), force) : 0,
              Optional.empty());
      imports.add(one, feed.right());
      kept.add(one);
    }
    return kept;
  }

  /// A table in the stage, checked.
  record Checked(FeedRun run, long rows, boolean ascending, List<Staged> staged) {
    long bad() {
      return staged.stream().mapToLong(Staged::bad).sum();
    }
  }

  /// What is kept about a file beside its rows.
  record Facts(
      String account, String file, String sha256, boolean complete, List<String> extraColumns) {}
}
