package uk.muster.assessment.check.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.assessment.check.CheckedForce.Found;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Check.Severity;

/// How much was found, counted.
record CheckCounts(CheckTables tables) {
  /// How many of each severity, by threat and C.
  Table table(CheckedForce checked) {
    var rows = new ArrayList<List<Cell>>();
    threats(checked)
        .forEach(threat ->
            rows.add(
                row(
                    tables.threat(threat),
                    checked.found().stream()
                        .filter(one -> one.finding().threat().equals(threat)))));
    cs(checked)
        .forEach(c ->
            rows.add(
                row(
                    tables.c(c),
                    checked.found().stream().filter(one -> one.finding().c().equals(c)))));
    return Table.of(
        "How many, by threat and by C",
        "Nothing found.",
        List.of(
            Column.of("About"),
            Column.number("Serious"),
            Column.number("Warning"),
            Column.number("Note"),
            Column.number("Together")),
        rows);
  }

  static Set<String> threats(CheckedForce checked) {
    return checked.found().stream()
        .map(one -> one.finding().threat())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  static Set<String> cs(CheckedForce checked) {
    return checked.found().stream()
        .map(one -> one.finding().c())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static List<Cell> row(String name, Stream<Found> found) {
    var counts =
        found.collect(Collectors.groupingBy(one -> one.check().severity(), Collectors.counting()));
    return List.of(
        Cell.of(name),
        Cell.of(counts.getOrDefault(Severity.SERIOUS, 0L)),
        Cell.of(counts.getOrDefault(Severity.WARNING, 0L)),
        Cell.of(counts.getOrDefault(Severity.NOTE, 0L)),
        Cell.of(counts.values().stream().mapToLong(Long::longValue).sum()));
  }

  static String counted(CheckedForce checked) {
    return Stream.of(Severity.values())
        .filter(severity -> checked.count(severity) > 0)
        .map(severity -> Words.number(checked.count(severity)) + " " + plural(severity, checked))
        .collect(Collectors.joining(", "));
  }

  private static String plural(Severity severity, CheckedForce checked) {
    return switch (severity) {
      case SERIOUS -> "serious";
      case WARNING -> checked.count(severity) == 1 ? "warning" : "warnings";
      case NOTE -> checked.count(severity) == 1 ? "note" : "notes";
    };
  }
}
