package uk.muster.risks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.register.kind.Word;
import uk.muster.risks.UnitDemand;
import uk.muster.risks.UnitDemand.Line;
import uk.muster.risks.UnitDemand.Step;

/// Demand on units in words and tables.
///
/// @param kind of the entries: it has the words of the capabilities
record DemandTables(UnitDemand demand, Kind kind) {
  String heading(String force) {
    var units = demand.lines().stream().map(line -> line.newest().text("team")).distinct().count();
    return "%s: demand on %s"
        .formatted(force, Words.count(units, "specialist unit", "specialist units"));
  }

  List<DemandView.Part> parts() {
    return demand.lines().stream()
        .map(line ->
            new DemandView.Part(
                "%s, %s: %s"
                    .formatted(
                        capability(line.newest()),
                        title(line.newest(), "team"),
                        line.newest().text("name").toLowerCase(java.util.Locale.UK)),
                around(line.newest()),
                periods(line)))
        .toList();
  }

  private String capability(Entry entry) {
    var code = entry.text("capability");
    var words = ((FieldType.Choice) kind.field("capability").orElseThrow().type()).words().stream();
    return words.filter(word -> word.code().equals(code)).map(Word::words).findFirst().orElse(code);
  }

  private static String title(Entry entry, String field) {
    return entry.titles().getOrDefault(field, entry.text(field));
  }

  private static List<Link> around(Entry entry) {
    var links = new ArrayList<Link>();
    link(entry, "team", "teams", "The unit").ifPresent(links::add);
    link(entry, "hub", "partnerships", "Its hub").ifPresent(links::add);
    link(entry, "priority", "priorities", "Its strategy").ifPresent(links::add);
    return links;
  }

  private static Optional<Link> link(Entry entry, String field, String kind, String words) {
    return Optional.of(entry.text(field))
        .filter(code -> !code.isEmpty())
        .map(code ->
            new Link(
                "%s: %s".formatted(words, title(entry, field)),
                Entry.path(kind, entry.force(), code)));
  }

  private static Table periods(Line line) {
    return Table.of(
        "Demand and posts by period",
        "",
        List.of(
            Column.of("Period"),
            Column.number("Demand"),
            Column.number("Specialist posts"),
            Column.number("Of them filled"),
            Column.number("Demand for each post"),
            Column.of("Source")),
        line.steps().stream().map(DemandTables::row).toList());
  }

  private static List<Cell> row(Step step) {
    return switch (step) {
      case Step.Stated stated ->
          List.of(
              Cell.link(stated.period().words(), stated.entry().path()),
              number(stated.entry(), "demand"),
              number(stated.entry(), "posts"),
              number(stated.entry(), "filled"),
              Cell.of(stated.load().map(PrintedNumber::words).orElse("")),
              Cell.of(stated.entry().text("source")));
      case Step.Nothing(var from, var to) ->
          List.of(
              Cell.of(
                  "%s to %s: nothing stated"
                      .formatted(Words.shortDateYear(from), Words.shortDateYear(to))),
              Cell.of(""),
              Cell.of(""),
              Cell.of(""),
              Cell.of(""),
              Cell.of(""));
    };
  }

  private static Cell number(Entry entry, String field) {
    return Cell.of(PrintedNumber.of(entry.text(field)).map(PrintedNumber::words).orElse(""));
  }
}
