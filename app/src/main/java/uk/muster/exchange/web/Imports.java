package uk.muster.exchange.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import uk.muster.exchange.Import;
import uk.muster.exchange.ImportCounts;
import uk.muster.look.Fact;
import uk.muster.look.Link;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.ForceId;

/// Imports in words and tables.
final class Imports {
  private final ZoneId zone;

  Imports(ZoneId zone) {
    this.zone = zone;
  }

  Table list(List<Import> imports) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : imports) {
      rows.add(
          List.of(
              Cell.link("%d: %s".formatted(one.id(), one.file()), "/imports/" + one.id()),
              Cell.of(one.kind()),
              Cell.of(force(one)),
              Cell.of(at(one.at())),
              Cell.of(one.account()),
              Cell.of(one.counts().rowsIn()),
              Cell.of(one.counts().added()),
              Cell.of(one.counts().changed()),
              Cell.of(one.counts().unchanged()),
              quarantined(one),
              one.undone().isPresent()
                  ? Cell.state(State.NOT_YET, "undone")
                  : Cell.state(State.MET, "holds")));
    }
    return Table.of(
        "Imports, newest first",
        "Nothing has been imported yet. Begin with bases.csv and people.csv: what the other files"
            + " hold points at people.",
        List.of(
            Column.of("Import"),
            Column.of("Kind"),
            Column.of("Force"),
            Column.of("When"),
            Column.of("By"),
            Column.number("Rows in"),
            Column.number("Added"),
            Column.number("Changed"),
            Column.number("Unchanged"),
            Column.number("Quarantined"),
            Column.of("Now")),
        rows);
  }

  private static Cell quarantined(Import one) {
    var count = one.counts().quarantined();
    return count == 0
        ? Cell.of(0)
        : Cell.link(Words.number(count), "/quarantine?import=" + one.id());
  }

  ImportView view(List<Import> forces, boolean mayUndo, List<String> byHand) {
    var first = forces.getFirst();
    var counts =
        forces.stream()
            .map(Import::counts)
            .reduce(new ImportCounts(0, 0, 0, 0, 0), ImportCounts::plus);
    var undone = forces.stream().allMatch(one -> one.undone().isPresent());
    return new ImportView(
        first.id(),
        heading(first, counts, undone),
        counts.words(),
        facts(first, undone),
        list(forces),
        first.extraColumns(),
        forces.stream().filter(one -> one.missing() > 0).map(Imports::missing).toList(),
        counts.quarantined(),
        mayUndo && !undone ? "/imports/%d/undo".formatted(first.id()) : "",
        undone ? byHand : List.of());
  }

  private static String heading(Import first, ImportCounts counts, boolean undone) {
    if (undone) {
      return "%s was undone".formatted(first.file());
    }
    if (counts.quarantined() > 0) {
      return "%s: %s of %s could not be used"
          .formatted(
              first.file(),
              Words.number(counts.quarantined()),
              Words.count(counts.rowsIn(), "row", "rows"));
    }
    return counts.changedSomething()
        ? "%s: every row is in the register".formatted(first.file())
        : "%s changed nothing".formatted(first.file());
  }

  private List<Fact> facts(Import first, boolean undone) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Kind", first.kind()));
    facts.add(new Fact("As at", Words.date(first.asAt())));
    facts.add(new Fact("Imported", "%s by %s".formatted(at(first.at()), first.account())));
    facts.add(
        new Fact(
            "Meant as", first.complete() ? "complete: all that the register holds" : "an update"));
    facts.add(new Fact("SHA-256", first.sha256().isEmpty() ? "–" : first.sha256()));
    first
        .undone()
        .filter(_ -> undone)
        .ifPresent(how ->
            facts.add(
                new Fact(
                    "Undone", "%s by %s: %s".formatted(at(how.at()), how.account(), how.why()))));
    return facts;
  }

  private static Link missing(Import one) {
    return new Link(
        "%s of %s".formatted(Words.number(one.missing()), force(one)),
        Address.of("/imports/%d/missing".formatted(one.id())).with("force", force(one)).text());
  }

  static String force(Import one) {
    return one.force().map(ForceId::value).orElse("no force named");
  }

  String at(Instant at) {
    return Words.hourAndDate(at.atZone(zone).toLocalDateTime());
  }
}
