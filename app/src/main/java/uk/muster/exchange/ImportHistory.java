package uk.muster.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.files.Fault;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Imports that are in: read, undone, and what a complete one did not name confirmed as ended.
@Service
@Transactional
public class ImportHistory {
  private static final int MISSING_AT_ONCE = 500;
  private static final int NAMED = 100;

  private final Importer importer;
  private final StageStore stage;
  private final MergeStore merges;
  private final ImportStore imports;
  private final MissingStore missing;
  private final QuarantineStore quarantine;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ImportHistory(
      Importer importer,
      StageStore stage,
      MergeStore merges,
      ImportStore imports,
      MissingStore missing,
      QuarantineStore quarantine,
      Clock clock,
      ApplicationEventPublisher events) {
    this.importer = importer;
    this.stage = stage;
    this.merges = merges;
    this.imports = imports;
    this.missing = missing;
    this.quarantine = quarantine;
    this.clock = clock;
    this.events = events;
  }

  /// Undoes an import as a whole: its rows are superseded, and what they superseded holds again.
  /// What somebody changed by hand since stays as it is, and is named.
  public UndoOutcome undo(Actor actor, long importId, String why) {
    var feed = feedToChange(actor, importId);
    var standing =
        imports.get(importId).stream()
            .filter(one -> one.force().filter(f -> actor.can(feed.right(), f)).isPresent())
            .toList();
    if (standing.isEmpty()) {
      throw new NotFound("import", Long.toString(importId));
    }
    var forces = standing.stream().map(one -> one.force().orElseThrow().value()).toList();
    stage.lock(importer.feeds().stream().map(Feed::kind).toList(), forces);
    var refusal = forces.stream().flatMap(f -> whyNot(feed, importId, f).stream()).findFirst();
    if (refusal.isPresent()) {
      return new UndoOutcome.Refused(refusal.get());
    }
    var rows = 0L;
    var byHand = new ArrayList<String>();
    for (var force : forces) {
      var kept = merges.byHand(feed.merge(), importId, force, NAMED);
      rows += undo(actor, feed, importId, force, why, kept);
      byHand.addAll(kept);
    }
    return new UndoOutcome.Undone(rows, byHand);
  }

  /// What an import is of, where the actor may change such a register.
  private Feed feedToChange(Actor actor, long importId) {
    importer.requireKinds(actor);
    var feed = importer.feed(get(actor, importId).getFirst().kind());
    actor.require(feed.right());
    return feed;
  }

  private Optional<String> whyNot(Feed feed, long importId, String force) {
    if (imports.standing(List.of(importId), force).isEmpty()) {
      return Optional.of("import %d was undone already".formatted(importId));
    }
    var later = imports.standing(merges.blockers(feed.merge(), importId, force), force);
    return later.isEmpty()
        ? feed.whyNotUndone(importId, force)
        : Optional.of(
            "import %d changed the same rows since: undo that one first"
                .formatted(later.getLast()));
  }

  private long undo(
      Actor actor, Feed feed, long importId, String force, String why, List<String> kept) {
    var at = stage.now();
    imports.markUndone(importId, force, at, actor.account(), why);
    quarantine.undo(importId, force, at, actor.account());
    var newest = imports.newestAsAt(feed.kind(), force);
    var run = new FeedRun(importId, at, newest, List.of(force), List.of(force), false, true);
    var rows = merges.undo(feed.merge(), run, force);
    feed.settled(run);
    events.publishEvent(ExchangeRecorded.undone(actor, new ForceId(force), importId, why, kept));
    return rows;
  }

  /// The entries of an import that somebody changed by hand since, at most 100 of each force: they
  /// are not undone with it.
  @Transactional(readOnly = true)
  public List<String> byHand(Actor actor, long importId) {
    var found = get(actor, importId);
    var merge = importer.feed(found.getFirst().kind()).merge();
    return found.stream()
        .flatMap(one -> one.force().stream())
        .flatMap(force -> merges.byHand(merge, importId, force.value(), NAMED).stream())
        .toList();
  }

  /// The newest imports.
  ///
  /// @param before only imports with a smaller identifier; 0 for the newest
  @Transactional(readOnly = true)
  public List<Import> list(Actor actor, Optional<ForceId> force, long before) {
    return imports.list(force, before, 100);
  }

  /// What one file brought, for each force that the actor may see.
  @Transactional(readOnly = true)
  public List<Import> get(Actor actor, long importId) {
    var found = imports.get(importId);
    if (found.isEmpty()) {
      throw new NotFound("import", Long.toString(importId));
    }
    return found;
  }

  /// Whether the actor may undo an import, and confirm what it left out: its kind decides.
  @Transactional(readOnly = true)
  public boolean mayChange(Actor actor, long importId) {
    return actor.can(importer.feed(get(actor, importId).getFirst().kind()).right());
  }

  /// Refuses unless the actor may undo the import.
  @Transactional(readOnly = true)
  public void requireChange(Actor actor, long importId) {
    feedToChange(actor, importId);
  }

  /// The column with the last day, where rows of this import's kind can be confirmed as ended.
  @Transactional(readOnly = true)
  public Optional<String> end(Actor actor, long importId) {
    return importer.feed(get(actor, importId).getFirst().kind()).end();
  }

  /// Who the register holds, a complete file did not name, and nobody has confirmed as ended yet.
  public List<String> missing(Actor actor, long importId, ForceId force, String after) {
    if (!actor.can(Right.READ_PEOPLE, force)) {
      actor.require(feedToChange(actor, importId).right(), force);
    }
    events.publishEvent(
        ExchangeRecorded.read(actor, Optional.of(force), "missing from import " + importId));
    return missing.waiting(importId, force, after, MISSING_AT_ONCE);
  }

  /// Confirms that what a complete file did not name has ended. It goes the way of an import: it is
  /// recorded like one, and can be undone like one.
  ///
  /// @param subjects as they are listed
  /// @param last the last day that they held; an end that is earlier stays
  public EntryOutcome confirmEnded(
      Actor actor, long importId, ForceId force, List<String> subjects, LocalDate last) {
    var feed = feedToChange(actor, importId);
    actor.require(feed.right(), force);
    var one =
        imports.get(importId).stream()
            .filter(found -> found.force().equals(Optional.of(force)))
            .findFirst()
            .orElseThrow(() -> new NotFound("import", Long.toString(importId)));
    var refusal = whyNotEnded(feed, one, subjects, last);
    if (refusal.isPresent()) {
      return new EntryOutcome.Refused(List.of(refusal.get()));
    }
    var ended = missing.ended(feed, one, force, subjects, last, LocalDate.now(clock));
    if (ended.isEmpty()) {
      return new EntryOutcome.Refused(
          List.of(new Fault("subject", "", "confirmed", "they were confirmed already")));
    }
    var rows = new LinkedHashMap<Long, Map<String, String>>();
    ended.values().forEach(cells -> rows.put(rows.size() + 1L, cells));
    return importer.enter(
        actor,
        feed,
        "not named by import %d, confirmed as ended".formatted(importId),
        ImportOptions.USUAL,
        rows,
        run -> missing.confirm(importId, force, List.copyOf(ended.keySet()), run.importId()));
  }

  private static Optional<Fault> whyNotEnded(
      Feed feed, Import one, List<String> subjects, LocalDate last) {
    if (one.undone().isPresent()) {
      return Optional.of(new Fault("", "", "undone", "import %d was undone".formatted(one.id())));
    }
    if (feed.end().isEmpty()) {
      return Optional.of(
          new Fault("", "", "no-end", "%s have no last day of their own".formatted(one.kind())));
    }
    if (subjects.isEmpty() || subjects.size() > MISSING_AT_ONCE) {
      return Optional.of(
          new Fault(
              "subject",
              "",
              "how-many",
              "choose 1 to %d of them; %d are chosen".formatted(MISSING_AT_ONCE, subjects.size())));
    }
    return last.isAfter(one.asAt())
        ? Optional.of(
            new Fault(
                "last",
                last.toString(),
                "too-late",
                "the last day (%s) is after the day of the file (%s)".formatted(last, one.asAt())))
        : Optional.empty();
  }
}
