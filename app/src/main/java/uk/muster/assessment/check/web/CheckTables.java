package uk.muster.assessment.check.web;

import java.util.List;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.assessment.check.CheckedForce.Found;
import uk.muster.assessment.check.Waiting;
import uk.muster.look.State;
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
}
