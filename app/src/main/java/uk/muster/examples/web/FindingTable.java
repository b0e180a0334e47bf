package uk.muster.examples.web;

import java.util.List;
import java.util.stream.Collectors;
import uk.muster.examples.Examples;
import uk.muster.examples.WorkedCase;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// What cross-checks find of a case's own verdicts.
final class FindingTable {
  private FindingTable() {}

  /// Each fact held against the force, with what a cross-check says of it, or why none can.
  static Table of(WorkedCase worked, List<WorkedCase.Fact> facts) {
    var statements =
        facts.stream().collect(Collectors.toMap(WorkedCase.Fact::id, WorkedCase.Fact::statement));
    return Table.of(
        "Held against the force",
        "Nothing is held against the force.",
        List.of(
            Column.of("Number"),
            Column.of("Fact"),
            Column.of("What Muster finds by itself"),
            Column.of("Check")),
        Examples.findings(worked.code()).stream()
            .map(one ->
                List.of(
                    Cell.of(one.fact()),
                    Cell.of(statements.getOrDefault(one.fact(), "")),
                    Cell.of(found(one)),
                    Cell.of(one.check())))
            .toList());
  }

  private static String found(WorkedCase.Finding one) {
    if (one.sentence().isEmpty()) {
      return "Not seen: " + one.reason();
    }
    return one.reason().isEmpty()
        ? one.sentence()
        : "%s It says little: %s.".formatted(one.sentence(), one.reason());
  }
}
