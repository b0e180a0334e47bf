package uk.muster.risks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.risks.ThreatPicture;

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
