package uk.muster.risks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.risks.picture.ThreatChain;
import uk.muster.risks.picture.ThreatPicture;

/// The picture of a threat in words.
record ThreatTables(ThreatPicture picture) {
  Table entries() {
    var rows = new ArrayList<List<Cell>>();
    for (var step : picture.steps()) {
      for (var entry : step.entries()) {
        rows.add(
            List.of(
                Cell.link(entry.text("name"), entry.path()),
                Cell.of(step.name()),
                Cell.of(standing(entry)),
                Cell.of(to(entry)),
                Cell.of(from(entry))));
      }
    }
    return Table.of(
        "Step by step",
        "Nothing in the registers names this threat.",
        List.of(
            Column.of("Entry"),
            Column.of("Step"),
            Column.of("Stands"),
            Column.of("Rests on"),
            Column.of("Carries")),
        rows);
  }

  /// From the risk to the exercise, one row for each capability target.
  Table ways() {
    return Table.of(
        "From the risk to the exercise",
        "No capability target hangs together with this threat.",
        List.of(
            Column.of("Capability target"),
            Column.of("Risk or assessment"),
            Column.of("Assumption"),
            Column.of("Priority in force"),
            Column.of("Plans that call upon it"),
            Column.of("Exercises held"),
            Column.of("Way")),
        ThreatChain.of(picture).stream()
            .map(way ->
                List.of(
                    Cell.link(way.target().text("name"), way.target().path()),
                    Cell.of(names(way.risks())),
                    Cell.of(names(way.assumptions())),
                    Cell.of(names(way.priorities())),
                    Cell.of(names(way.plans())),
                    Cell.of(names(way.exercises())),
                    Cell.of(way.isWhole() ? "whole" : "broken")))
            .toList());
  }

  private static String names(List<Entry> entries) {
    return entries.isEmpty()
        ? "none"
        : entries.stream().map(one -> one.text("name")).collect(Collectors.joining("; "));
  }

  private String to(Entry entry) {
    return picture.lines().stream()
        .filter(line -> line.from().equals(entry))
        .map(line -> line.to().text("name"))
        .collect(Collectors.joining("; "));
  }

  private String from(Entry entry) {
    return picture.lines().stream()
        .filter(line -> line.to().equals(entry))
        .map(line -> line.from().text("name"))
        .collect(Collectors.joining("; "));
  }

  /// How an entry says that it stands, in the words of its codes.
  static String standing(Entry entry) {
    var code =
        switch (entry.kind()) {
          case "priorities" -> entry.text("standing");
          case "capability-targets" -> "needs " + entry.text("needed");
          case "assumptions" -> entry.text("quantity") + " " + entry.text("unit");
          case "community-risks" -> entry.text("likelihood").isEmpty() ? "not scored" : "scored";
          case "exercises" -> entry.text("state");
          default -> entry.text("status");
        };
    return code.replace('-', ' ').strip();
  }

  /// The heading: what is missing on the way, or that nothing is.
  String heading(String force) {
    var missing =
        picture.steps().stream()
            .filter(step -> step.counting() == 0)
            .map(ThreatPicture.Step::missing)
            .toList();
    return "%s in %s: %s"
        .formatted(
            picture.threat().name(),
            force,
            missing.isEmpty() ? "every step is there" : String.join(", ", missing));
  }
}
