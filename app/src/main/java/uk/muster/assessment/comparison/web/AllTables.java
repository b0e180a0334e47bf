package uk.muster.assessment.comparison.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.muster.assessment.comparison.Comparison;
import uk.muster.assessment.comparison.Spread;
import uk.muster.assessment.comparison.Standing;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.ForceId;

/// Every indicator: how the forces lie on the page, each of them in the file.
record AllTables(LocalDate on, Function<ForceId, String> name) {
  static final List<String> HEAD =
      List.of("force", "name", "indicator", "title", "unit", "value", "why none", "on", "made of");

  Table spreads(List<Comparison> all) {
    return Table.of(
        "Every indicator",
        "Your post may see no indicator of any force.",
        List.of(
            Column.of("Indicator"),
            Column.of("Unit"),
            Column.number("Forces with a figure"),
            Column.number("Without"),
            Column.number("Too few to tell"),
            Column.number("Lowest"),
            Column.number("Median"),
            Column.number("Highest")),
        all.stream().map(this::row).toList());
  }

  private List<Cell> row(Comparison one) {
    var indicator = one.indicator();
    var href =
        Address.of("/comparison")
            .with("indicator", indicator.identifier())
            .with("on", on.toString())
            .text();
    var small = one.standings().stream().filter(Standing::small).count();
    var told = one.ranked().size();
    return List.of(
        Cell.link(indicator.title(), href),
        Cell.of(indicator.unit()),
        Cell.of(told),
        Cell.of(one.standings().size() - told - small),
        Cell.of(small),
        Cell.of(one.spread().map(Spread::least).map(Spread::plain).orElse("none")),
        Cell.of(one.spread().map(Spread::median).map(Spread::plain).orElse("none")),
        Cell.of(one.spread().map(Spread::most).map(Spread::plain).orElse("none")));
  }

  /// One line for each indicator of each force; what is missing says why.
  List<List<String>> lines(List<Comparison> all) {
    var lines = new ArrayList<List<String>>();
    for (var one : all) {
      for (var standing : one.standings()) {
        lines.add(
            List.of(
                standing.force().value(),
                name.apply(standing.force()),
                one.indicator().identifier(),
                one.indicator().title(),
                one.indicator().unit(),
                standing.figure().map(figure -> figure.toPlainString()).orElse(""),
                standing.why(),
                on.toString(),
                standing.href()));
      }
    }
    return lines;
  }
}
