package uk.muster.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.database.ActorScope;
import uk.muster.exchange.Importer.Planned;
import uk.muster.files.FileRefused;
import uk.muster.files.Mapping;
import uk.muster.files.Source;
import uk.muster.files.Tables;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Files in, and rows typed by hand. Each table of a file is one transaction.
@Service
public class Exchange {
  private static final int AT_ONCE = 2;
  private static final int FIRST_ORDER_AT_ONCE = 30;

  /// Each import holds two connections; pages and other imports need some too.
  private static final int IMPORTS_AT_ONCE = 4;

  private final Semaphore turns = new Semaphore(IMPORTS_AT_ONCE, true);
  private final Importer importer;
  private final MappingStore mappings;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Exchange(
      Importer importer,
      MappingStore mappings,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events) {
    this.importer = importer;
    this.mappings = mappings;
    this.transaction = new TransactionTemplate(transactions);
    this.events = events;
  }

  /// The kinds of table that can be imported, in the order in which they should be.
  public List<String> kinds(Actor actor) {
    return importer.kinds(actor);
  }

  /// Imports the tables of one file.
  public List<ImportOutcome> importFile(Actor actor, Source source, ImportOptions options) {
    return importFiles(actor, List.of(source), options, Progress.SILENT);
  }

  /// Imports the tables of several files, those that others point at first.
  ///
  /// @return an outcome for each table, in the order in which they were imported
  public List<ImportOutcome> importFiles(
      Actor actor, List<Source> sources, ImportOptions options, Progress progress) {
    var mapping = options.mappingOf().map(force -> mapping(actor, force)).orElse(Mapping.NONE);
    var opened = new ArrayList<Tables>();
    try {
      var outcomes = new ArrayList<ImportOutcome>();
      var known = new ArrayList<Planned.Known>();
      for (var source : sources) {
        plan(source, options, mapping, opened, known, outcomes);
      }
      known.forEach(table -> actor.require(table.feed().right()));
      known.sort(java.util.Comparator.comparingInt(table -> table.feed().order()));
      outcomes.addAll(atOnce(actor, known, options, mapping, progress));
      transaction.executeWithoutResult(
          _ -> importer.takeStatistics(known.stream().map(Planned.Known::feed).toList()));
      return outcomes;
    } finally {
      opened.forEach(Tables::close);
    }
  }

  private void plan(
      Source source,
      ImportOptions options,
      Mapping mapping,
      List<Tables> opened,
      List<Planned.Known> known,
      List<ImportOutcome> outcomes) {
    try {
      var tables = importer.open(source);
      opened.add(tables);
      for (var planned : importer.plan(tables, options, mapping)) {
        switch (planned) {
          case Planned.Known one -> known.add(one);
          case Planned.Unusable(var file, var why) ->
              outcomes.add(new ImportOutcome.Refused(file, why));
        }
      }
    } catch (FileRefused e) {
      outcomes.add(new ImportOutcome.Refused(source.name(), String.valueOf(e.getMessage())));
    }
  }

  /// Two tables at a time. Each is read and staged at once, and then waits until those that it may
  /// point at are in their registers: they come before it in the list, so they began before it.
  private List<ImportOutcome> atOnce(
      Actor actor,
      List<Planned.Known> tables,
      ImportOptions options,
      Mapping mapping,
      Progress progress) {
    var begun = new ArrayList<CompletableFuture<ImportOutcome>>();
    turns.acquireUninterruptibly();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var table : tables) {
        var pointedAt = begun.subList(0, before(tables, begun.size()));
        var earlier = CompletableFuture.allOf(pointedAt.toArray(CompletableFuture[]::new));
        var one =
            CompletableFuture.supplyAsync(
                () -> load(actor, table, options, mapping, progress, earlier::join), threads);
        begun.add(one);
      }
      return begun.stream().map(CompletableFuture::join).toList();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      turns.release();
    }
  }

  /// How many of the tables before this one it has to wait for: from some order on, those of the
  /// same order may run beside each other.
  private static int before(List<Planned.Known> tables, int table) {
    int order = tables.get(table).feed().order();
    return (int)
        tables.subList(0, table).stream()
            .filter(one -> order < FIRST_ORDER_AT_ONCE || one.feed().order() < order)
            .count();
  }

  private ImportOutcome load(
      Actor actor,
      Planned.Known table,
      ImportOptions options,
      Mapping mapping,
      Progress progress,
      Runnable untilItsTurn) {
    try {
      return ActorScope.<ImportOutcome, RuntimeException>call(
          actor,
          () ->
              java.util.Objects.requireNonNull(
                  transaction.execute(
                      _ -> importer.load(actor, table, options, mapping, progress, untilItsTurn))));
    } catch (FileRefused e) {
      return new ImportOutcome.Refused(table.table().name(), String.valueOf(e.getMessage()));
    }
  }

  /// Waits until nobody else is changing this kind of a force, and keeps others waiting until the
  /// end of the transaction: what is read after this is what an entry will find.
  @Transactional
  public void hold(Actor actor, String kind, ForceId force) {
    actor.require(importer.feed(kind).right(), force);
    importer.hold(kind, force);
  }

  /// Enters one row as if it had come in a file; refuses it with the reasons when it is bad.
  ///
  /// @param cells what stands in the row, by column
  @Transactional
  public EntryOutcome enter(Actor actor, String kind, Map<String, String> cells) {
    return enter(actor, kind, "by hand", List.of(cells));
  }

  /// The same, true from a day where columns of the row are true from one.
  @Transactional
  public EntryOutcome enter(Actor actor, String kind, LocalDate from, Map<String, String> cells) {
    var feed = importer.feed(kind);
    actor.require(feed.right());
    var rows = Map.of(1L, cells);
    return importer.enter(actor, feed, "by hand", ImportOptions.USUAL.asAt(from), rows, _ -> {});
  }

  /// Enters rows that must all be good.
  ///
  /// @param from what stands for the name of the file
  @Transactional
  public EntryOutcome enter(Actor actor, String kind, String from, List<Map<String, String>> rows) {
    var feed = importer.feed(kind);
    actor.require(feed.right());
    var numbered = new LinkedHashMap<Long, Map<String, String>>();
    rows.forEach(cells -> numbered.put(numbered.size() + 1L, cells));
    return importer.enter(actor, feed, from, ImportOptions.USUAL, numbered, _ -> {});
  }

  /// The force's own headings and values, and ours for them.
  public Mapping mapping(Actor actor, ForceId force) {
    actor.require(Right.CHANGE_REGISTERS, force);
    return ActorScope.<Mapping, RuntimeException>call(
        actor,
        () -> java.util.Objects.requireNonNull(transaction.execute(_ -> mappings.get(force))));
  }

  /// Keeps one of the force's own words.
  ///
  /// @param column our column whose value it is, or empty for a heading
  @Transactional
  public void map(Actor actor, ForceId force, String column, String theirs, String ours) {
    actor.require(Right.CHANGE_REGISTERS, force);
    mappings.put(force, column, theirs.strip(), ours.strip());
    events.publishEvent(
        new ExchangeRecorded(
            actor,
            "mapping saved",
            Optional.of(force),
            column.isEmpty() ? "heading " + theirs : "%s %s".formatted(column, theirs),
            ours,
            ""));
  }

  /// Hears how far an import has come.
  @FunctionalInterface
  public interface Progress {
    /// Nobody listens.
    Progress SILENT = (_, _) -> {};

    /// So many rows of the table have been read.
    void rows(String table, long rows);
  }
}
