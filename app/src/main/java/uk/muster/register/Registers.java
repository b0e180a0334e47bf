package uk.muster.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Kinds;
import uk.muster.register.kind.Word;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// Reads the registers. What an actor sees is decided by the row policies: entries of the own
/// forces, and those of others where a policy opens them.
@Service
@Transactional(readOnly = true)
public class Registers {
  /// How far a page counts what answers it.
  static final int COUNTED = 10_000;

  private static final int FILE_AT_ONCE = 1000;

  private final Register register;
  private final EntryStore entries;
  private final ApplicationEventPublisher events;

  Registers(Register register, EntryStore entries, ApplicationEventPublisher events) {
    this.register = register;
    this.entries = entries;
    this.events = events;
  }

  /// The kinds that the actor may read, by module.
  public List<Kinds> kinds(Actor actor) {
    return register.modules().stream()
        .map(module ->
            new Kinds(
                module.title(),
                module.list().stream().filter(kind -> actor.can(kind.read())).toList(),
                module.pages()))
        .filter(module -> !module.list().isEmpty())
        .toList();
  }

  /// One kind that the actor may read.
  public Kind kind(Actor actor, String code) {
    var kind = register.kind(code);
    actor.require(kind.read());
    return kind;
  }

  /// How many entries of each kind the actor may read on a day, by the code of the kind.
  public Map<String, Long> counts(Actor actor, LocalDate on) {
    var counts = new HashMap<String, Long>();
    entries
        .counts(register.kinds().stream().filter(kind -> actor.can(kind.read())).toList(), on)
        .forEach(one -> counts.put(one.kind(), one.rows()));
    return counts;
  }

  /// How many entries of a force were added or changed since an instant, by the code of the kind.
  public Map<String, Long> changedSince(Actor actor, ForceId force, Instant since) {
    var kinds = register.kinds().stream().filter(kind -> actor.can(kind.read(), force)).toList();
    var changed = new TreeMap<String, Long>();
    entries.changedSince(kinds, force, since).forEach(one -> changed.put(one.kind(), one.rows()));
    return changed;
  }

  /// All entries that a question is about, for a page that shows them together.
  public List<Entry> all(Actor actor, String code, EntryQuestion question) {
    var all = new ArrayList<Entry>();
    walk(kind(actor, code), question, all::add);
    return all;
  }

  /// The same with some fields only, for a question that needs no more of very many; the others are
  /// empty.
  public List<Entry> all(Actor actor, String code, EntryQuestion question, List<String> fields) {
    var all = new ArrayList<Entry>();
    var kind = kind(actor, code);
    var read = kind.fields().stream().filter(field -> fields.contains(field.name())).toList();
    walk(kind, read, question, all::add);
    return all;
  }

  /// A page of entries. They are counted up to ten thousand.
  public EntryPage list(Actor actor, String code, EntryQuestion question) {
    return list(actor, code, question, COUNTED);
  }

  EntryPage list(Actor actor, String code, EntryQuestion asked, int bound) {
    var kind = kind(actor, code);
    var sorted = new KindSql(kind, register).sortType(asked.sort());
    var question = asked.from(asked.from().filter(at -> at.fits(sorted)));
    var found = new ArrayList<>(entries.list(kind, kind.fields(), question));
    var more = found.size() > question.most();
    var counted =
        more || question.from().isPresent()
            ? entries.count(kind, question, bound)
            : EntryStore.Counted.of(found);
    if (more) {
      found.removeLast();
    }
    var backwards = question.from().filter(Cursor::backwards).isPresent();
    if (backwards) {
      Collections.reverse(found);
    }
    var hasPrevious = backwards ? more : question.from().isPresent();
    var hasNext = backwards || more;
    return new EntryPage(
        found.stream().map(EntryStore.Placed::entry).toList(),
        Math.min(counted.rows(), bound),
        counted.rows() > bound,
        counted.changed(),
        counted.classification(),
        hasPrevious && !found.isEmpty()
            ? Optional.of(at(found.getFirst(), true))
            : Optional.empty(),
        hasNext && !found.isEmpty() ? Optional.of(at(found.getLast(), false)) : Optional.empty());
  }

  private static Cursor at(EntryStore.Placed placed, boolean backwards) {
    var entry = placed.entry();
    return new Cursor(backwards, placed.sortValue(), entry.force().value(), entry.code());
  }

  /// How many entries there are.
  public long count(Actor actor, String code, EntryQuestion question) {
    return entries.count(kind(actor, code), question).rows();
  }

  /// What a file of the entries bears.
  public Classification classification(Actor actor, String code, EntryQuestion question) {
    return entries.count(kind(actor, code), question).classification();
  }

  /// How many of the entries fulfil a condition; no entry leaves the registers.
  public long count(Actor actor, String code, EntryQuestion question, Predicate<Entry> condition) {
    var found = new AtomicLong();
    walk(kind(actor, code), question, entry -> found.addAndGet(condition.test(entry) ? 1 : 0));
    return found.get();
  }

  /// Hands out all entries that a question is about, for a file. It is recorded.
  @Transactional
  public void each(Actor actor, String code, EntryQuestion question, Consumer<Entry> each) {
    var kind = kind(actor, code);
    var rows = walk(kind, question, each);
    events.publishEvent(
        EntryRecorded.takenOut(actor, kind, question.force(), "%d entries".formatted(rows)));
  }

  /// The entries of a force that hold one of several values in a field or `code`, in one statement.
  public List<Entry> holdingAny(
      Actor actor, String code, ForceId force, String field, List<String> values, LocalDate on) {
    return values.isEmpty()
        ? List.of()
        : entries.holdingAny(kind(actor, code), force, field, values, on);
  }

  private long walk(Kind kind, EntryQuestion question, Consumer<Entry> each) {
    return walk(kind, kind.fields(), question, each);
  }

  private long walk(
      Kind kind, List<KindField> fields, EntryQuestion question, Consumer<Entry> each) {
    var rows = 0L;
    var asked = question.atMost(FILE_AT_ONCE).from(Optional.empty());
    while (true) {
      var found = entries.list(kind, fields, asked);
      var page = found.subList(0, Math.min(found.size(), FILE_AT_ONCE));
      page.forEach(placed -> each.accept(placed.entry()));
      rows += page.size();
      if (found.size() <= FILE_AT_ONCE) {
        return rows;
      }
      asked = asked.from(Optional.of(at(page.getLast(), false)));
    }
  }

  /// One entry on a day.
  ///
  /// @throws NotFound when there is none, or none that the actor may see
  public Entry get(Actor actor, String code, ForceId force, String entry, LocalDate on) {
    return find(actor, code, force, entry, on).orElseThrow(() -> new NotFound("entry", entry));
  }

  /// One entry on a day; empty when there is none, or none that the actor may see.
  public Optional<Entry> find(Actor actor, String code, ForceId force, String entry, LocalDate on) {
    return entries.find(kind(actor, code), force, entry, on);
  }

  /// Every state of an entry that was ever recorded, the newest first.
  public List<Entry> history(Actor actor, String code, ForceId force, String entry) {
    return entries.history(kind(actor, code), force, entry);
  }

  /// Every state of a force's entries, ever recorded, with a word in one of its fields, such as a
  /// collar number; of the kinds that the actor may read.
  public List<Entry> naming(Actor actor, ForceId force, String word) {
    return register.kinds().stream()
        .filter(kind -> actor.can(kind.read()))
        .flatMap(kind -> entries.naming(kind, force, word).stream())
        .toList();
  }

  /// What points at an entry, at most so many of each kind.
  public List<PointingEntry> pointing(Actor actor, Entry entry, LocalDate on, int most) {
    return entries
        .pointing(kind(actor, entry.kind()), entry.force(), entry.code(), on, most)
        .stream()
        .filter(one -> actor.can(register.kind(one.kind()).read()))
        .toList();
  }

  /// References and titles of a force's entries, for choosing one.
  public List<Word> titles(Actor actor, String code, ForceId force, LocalDate on, int most) {
    return entries.titles(kind(actor, code), force, on, most);
  }
}
