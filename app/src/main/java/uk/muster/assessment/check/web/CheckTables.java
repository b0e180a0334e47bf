package uk.muster.assessment.check.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.assessment.check.CheckedForce.Found;
import uk.muster.assessment.check.Waiting;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Term;
import uk.muster.reference.Threat;
import uk.muster.shared.Check.Severity;

/// The tables of the page of cross-checks.
record CheckTables(Catalogue catalogue) {

  /// What a threat is called; the newest edition's name.
  String threat(String code) {
    return catalogue.threats().stream()
        .filter(one -> one.code().equals(code))
        .reduce((_, later) -> later)
        .map(Threat::name)
        .orElse(code.isEmpty() ? "No one threat" : code);
  }

  String c(String code) {
    return catalogue.fourCs().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(Term::name)
        .orElse(code.isEmpty() ? "None of the four Cs" : code);
  }

  Table findings(List<Found> found) {
    return Table.of(
        "Findings",
        "Nothing found.",
        List.of(
            Column.of("Finding"),
            Column.of("How grave"),
            Column.of("Threat"),
            Column.of("C"),
            Column.of("Check")),
        found.stream()
            .map(one ->
                List.of(
                    Cell.link(one.finding().sentence(), one.finding().href()),
                    Cell.state(state(one.check().severity()), one.check().severity().words()),
                    Cell.of(name(one.finding().threat())),
                    Cell.of(one.finding().c().isEmpty() ? "" : c(one.finding().c())),
                    Cell.of(one.check().title())))
            .toList());
  }

  private String name(String code) {
    return code.isEmpty() ? "" : threat(code);
  }

  private static State state(Severity severity) {
    return switch (severity) {
      case SERIOUS -> State.DISAGREES;
      case WARNING -> State.OPEN;
      case NOTE -> State.NOT_YET;
    };
  }

  /// How many of each severity, by threat and C.
  Table counts(CheckedForce checked) {
    var rows = new ArrayList<List<Cell>>();
    threats(checked)
        .forEach(threat ->
            rows.add(
                row(
                    threat(threat),
                    checked.found().stream()
                        .filter(one -> one.finding().threat().equals(threat)))));
    cs(checked)
        .forEach(c ->
            rows.add(
                row(c(c), checked.found().stream().filter(one -> one.finding().c().equals(c)))));
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

  Table checks(CheckedForce checked) {
    return Table.of(
        "Every check that was made",
        "Your post may see no check.",
        List.of(
            Column.of("Check"),
            Column.of("How grave"),
            Column.number("Found"),
            Column.of("Identifier"),
            Column.of("How it is worked out")),
        checked.checks().stream()
            .map(one ->
                List.of(
                    Cell.of(one.title()),
                    Cell.of(one.severity().words()),
                    Cell.of(checked.count(one)),
                    Cell.of(one.identifier()),
                    Cell.of(one.definition())))
            .toList());
  }

  Table waiting() {
    return Table.of(
        "Checks that wait",
        "None waits.",
        List.of(Column.of("Check"), Column.of("What it will find"), Column.of("Comes with")),
        Waiting.ALL.stream()
            .map(one ->
                List.of(Cell.of(one.title()), Cell.of(one.definition()), Cell.of(one.with())))
            .toList());
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
