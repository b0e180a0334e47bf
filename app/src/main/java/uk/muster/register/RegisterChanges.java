package uk.muster.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.UsualFields;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;

/// Changes the registers by hand. Each change is recorded with what was before and after.
@Service
@Transactional
public class RegisterChanges {
  private static final Period ALWAYS = new Period(LocalDate.MIN, Period.OPEN);
  private static final int LONGEST_CODE = 32;
  private static final String THREATS = UsualFields.THREATS.name();

  private final Register register;
  private final FieldReading reading;
  private final EntryStore entries;
  private final EntryChangeStore changes;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  RegisterChanges(
      Register register,
      FieldReading reading,
      EntryStore entries,
      EntryChangeStore changes,
      Clock clock,
      ApplicationEventPublisher events) {
    this.register = register;
    this.reading = reading;
    this.entries = entries;
    this.changes = changes;
    this.clock = clock;
    this.events = events;
  }

  /// Adds an entry; without a reference it gets one made from what it is called.
  public ChangeOutcome add(Actor actor, String code, Draft given, Marking marking) {
    var kind = register.kind(code);
    require(actor, kind, given);
    changes.lock(kind, given.force());
    var row =
        given.code().isEmpty()
            ? new Draft(given.force(), freeCode(kind, given), given.values())
            : given;
    var faults = faults(kind, row, marking);
    if (!entries.pieces(kind, row.force(), row.code()).isEmpty()) {
      faults =
          List.of(
              new Wrong(
                  "code",
                  row.code(),
                  "Reference (%s) is taken by another %s".formatted(row.code(), kind.one())));
    }
    if (!faults.isEmpty()) {
      return new ChangeOutcome.Refused(faults);
    }
    changes.identify(kind, row.force(), row.code());
    changes.insert(kind, row, marking, Period.OPEN, ALWAYS, changes.now());
    var saved = piece(kind, row.force(), row.code(), LocalDate.now(clock));
    events.publishEvent(EntryRecorded.added(actor, kind, saved));
    follow(actor, kind, saved);
    return new ChangeOutcome.Saved(saved);
  }

  /// An inspector whose post names threats writes on these alone; the policies say the same.
  private static void require(Actor actor, Kind kind, Draft row) {
    actor.require(kind.change(), row.force());
    if (!actor.looksInto(row.codes(THREATS))) {
      throw new NotAllowed(
          kind.change(), row.force().value(), row.text(THREATS), String.join(", ", actor.remit()));
    }
  }

  private String freeCode(Kind kind, Draft row) {
    var plain =
        row.text(kind.title().name())
            .toLowerCase(Locale.UK)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    var start = plain.isEmpty() ? kind.code() : plain;
    for (var n = 1; ; n++) {
      var ending = n == 1 ? "" : "-" + n;
      var cut = start.substring(0, Math.min(start.length(), LONGEST_CODE - ending.length()));
      var code = cut.replaceAll("-+$", "") + ending;
      if (entries.pieces(kind, row.force(), code).isEmpty()) {
        return code;
      }
    }
  }

  private List<Wrong> faults(Kind kind, Draft row, Marking marking) {
    if (!row.code().matches("[A-Za-z0-9._-]{1,32}")) {
      return List.of(
          new Wrong(
              "code",
              row.code(),
              "Reference (%s) may have letters, digits and . _ - only, at most 32"
                  .formatted(row.code())));
    }
    var faults = reading.wrong(kind, row);
    return faults.isEmpty()
        ? changes.faults(kind, new KindChecks(kind, register).all(), row, marking)
        : faults;
  }

  /// Changes an entry.
  ///
  /// @param version the state that the change was made from
  /// @param from the day from which it is true; empty to correct what never was
  public ChangeOutcome change(
      Actor actor,
      String code,
      Draft row,
      Marking marking,
      String version,
      Optional<LocalDate> from) {
    var kind = register.kind(code);
    require(actor, kind, row);
    changes.lock(kind, row.force());
    var before = piece(kind, row.force(), row.code(), from.orElse(LocalDate.now(clock)));
    if (!before.version().equals(version)) {
      return new ChangeOutcome.Changed(before);
    }
    var faults = faults(kind, row, marking);
    if (!faults.isEmpty()) {
      return new ChangeOutcome.Refused(faults);
    }
    if (before.values().equals(values(kind, row)) && before.marking() == marking) {
      return new ChangeOutcome.Same(before);
    }
    replace(kind, before, row, marking, from);
    var after = piece(kind, row.force(), row.code(), from.orElse(LocalDate.now(clock)));
    events.publishEvent(EntryRecorded.changed(actor, "entry changed", kind, before, after));
    follow(actor, kind, after);
    return new ChangeOutcome.Saved(after);
  }

  /// Adds what follows from an entry; it is made of what was checked, so nothing can refuse it.
  private void follow(Actor actor, Kind kind, Entry saved) {
    kind.following()
        .ifPresent(following -> {
          var next = register.kind(following.kind());
          for (var row : changes.following(kind, following, saved)) {
            var values = new HashMap<String, String>();
            next.fields()
                .forEach(field -> values.put(field.name(), row.getOrDefault(field.name(), "")));
            var draft = new Draft(saved.force(), row.getOrDefault("code", ""), values);
            var marking = Marking.of(row.getOrDefault("marking", saved.marking().words()));
            if (add(actor, next.code(), draft, marking) instanceof ChangeOutcome.Refused no) {
              throw new IllegalStateException(
                  "what follows from %s was refused: %s".formatted(saved.subject(), no.faults()));
            }
          }
        });
  }

  private static Map<String, String> values(Kind kind, Draft row) {
    var values = new HashMap<String, String>();
    kind.fields().forEach(field -> values.put(field.name(), row.text(field.name())));
    return values;
  }

  private void replace(
      Kind kind, Entry before, Draft row, Marking marking, Optional<LocalDate> from) {
    var at = changes.now();
    var held = before.valid();
    var begins = from.filter(day -> day.isAfter(held.from())).orElse(held.from());
    changes.close(kind, before, at);
    if (begins.isAfter(held.from())) {
      var until = new Period(held.from(), begins.minusDays(1));
      changes.insert(kind, before.draft(), before.marking(), before.endedOn(), until, at);
    }
    var valid = new Period(begins, held.to());
    changes.insert(kind, row, marking, before.endedOn(), valid, at);
  }

  /// Says that the thing itself has ended, or that it goes on after all.
  ///
  /// @param last its last day; empty when it goes on
  public ChangeOutcome end(
      Actor actor,
      String code,
      ForceId force,
      String entry,
      String version,
      Optional<LocalDate> last) {
    var kind = register.kind(code);
    actor.require(kind.change(), force);
    changes.lock(kind, force);
    var before = piece(kind, force, entry, LocalDate.now(clock));
    if (!before.version().equals(version)) {
      return new ChangeOutcome.Changed(before);
    }
    var endedOn = last.orElse(Period.OPEN);
    if (before.endedOn().equals(endedOn)) {
      return new ChangeOutcome.Same(before);
    }
    var at = changes.now();
    for (var piece : entries.pieces(kind, force, entry)) {
      changes.close(kind, piece, at);
      changes.insert(kind, piece.draft(), piece.marking(), endedOn, piece.valid(), at);
    }
    var after = piece(kind, force, entry, LocalDate.now(clock));
    var act = last.isPresent() ? "entry ended" : "entry taken up again";
    events.publishEvent(EntryRecorded.changed(actor, act, kind, before, after));
    return new ChangeOutcome.Saved(after);
  }

  private Entry piece(Kind kind, ForceId force, String code, LocalDate on) {
    return entries.find(kind, force, code, on).orElseThrow(() -> new NotFound("entry", code));
  }
}
