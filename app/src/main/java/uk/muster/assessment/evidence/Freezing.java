package uk.muster.assessment.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.register.Cursor;
import uk.muster.register.Entry;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Freezes a list of a register: which entries it had on a day, and the digest of what they said.
record Freezing(Register register, Registers registers) {
  private static final int AT_ONCE = 500;
  static final int MOST_ROWS = 5_000;

  /// What freezing gave.
  sealed interface Frozen {
    record Rows(EvidenceVersion version, List<String> entries) implements Frozen {
      public Rows {
        entries = List.copyOf(entries);
      }
    }

    record Not(String why) implements Frozen {}
  }

  /// Why a list cannot be evidence; empty when it can.
  Optional<String> fault(Actor actor, ForceId force, LiveView view) {
    var odd = view.oddCharacter();
    if (odd.isPresent()) {
      return odd;
    }
    var kind = register.find(view.kind());
    if (kind.isEmpty()) {
      return Optional.of("There is no register called %s".formatted(view.kind()));
    }
    if (!actor.can(kind.get().read(), force)) {
      return Optional.of("Your post does not read the register of %s".formatted(kind.get().many()));
    }
    if (kind.get().inNeed()) {
      return Optional.of(
          "The register of %s is only for those who need to know: keep a document instead"
              .formatted(kind.get().many()));
    }
    return Optional.empty();
  }

  Frozen freeze(
      Actor actor, ForceId force, LiveView view, Marking marking, LocalDate on, int number) {
    var fault = fault(actor, force, view);
    if (fault.isPresent()) {
      return new Frozen.Not(fault.get());
    }
    var kind = register.kind(view.kind());
    var count = registers.count(actor, kind.code(), view.question(force, on));
    if (count > MOST_ROWS) {
      return new Frozen.Not(
          "The list has %d entries and the limit is %d: narrow it".formatted(count, MOST_ROWS));
    }
    var rows = rows(actor, view, force, on);
    if (rows.stream().anyMatch(row -> row.marking().compareTo(marking) > 0)) {
      return new Frozen.Not(
          "The list holds entries marked higher than the evidence (%s)".formatted(marking.words()));
    }
    return new Frozen.Rows(version(kind, on, number, rows), references(rows));
  }

  private List<Entry> rows(Actor actor, LiveView view, ForceId force, LocalDate on) {
    var rows = new ArrayList<Entry>();
    var question = view.question(force, on).atMost(AT_ONCE);
    var from = Optional.<Cursor>empty();
    do {
      var page = registers.list(actor, view.kind(), question.from(from));
      rows.addAll(page.entries());
      from = page.next();
    } while (from.isPresent());
    return rows;
  }

  private static EvidenceVersion version(Kind kind, LocalDate on, int number, List<Entry> rows) {
    var digest = Digests.of(rows);
    return new EvidenceVersion(
        number,
        "%s on %s".formatted(kind.heading(), on),
        "application/vnd.muster.list",
        0,
        digest,
        digest,
        on.toString(),
        "",
        Optional.of(on),
        rows.size(),
        Instant.EPOCH,
        "");
  }

  private static List<String> references(List<Entry> rows) {
    return rows.stream().map(row -> row.kind() + "/" + row.code()).toList();
  }
}
