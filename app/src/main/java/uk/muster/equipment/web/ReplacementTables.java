package uk.muster.equipment.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.muster.equipment.replacement.ReplacementYear;
import uk.muster.look.Drawing;
import uk.muster.look.Words;
import uk.muster.look.chart.CountChart;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// The years of a plan in words, drawn and as a table.
final class ReplacementTables {
  private ReplacementTables() {}

  static Drawing chart(List<ReplacementYear> years) {
    return new CountChart(heard(years), bars(years)).drawing();
  }

  static String lead(List<ReplacementYear> years) {
    var unpriced = years.stream().mapToInt(ReplacementYear::unpriced).sum();
    var cost = years.stream().map(ReplacementYear::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    return years.isEmpty()
        ? "Years begin on 1 April."
        : "Years begin on 1 April. Costs that are stated add up to %s; %s."
            .formatted(
                pounds(cost),
                unpriced == 0
                    ? "every vehicle states one"
                    : Words.count(unpriced, "vehicle states", "vehicles state") + " none");
  }

  private static String heard(List<ReplacementYear> years) {
    return "Vehicles to be replaced in each financial year, ordered ones filled: "
        + String.join("; ", years.stream().map(ReplacementTables::said).toList())
        + ". The table below says the same.";
  }

  private static List<CountChart.Bar> bars(List<ReplacementYear> years) {
    return years.stream()
        .map(year -> new CountChart.Bar(said(year), year.ordered(), year.number()))
        .toList();
  }

  private static String said(ReplacementYear year) {
    return "%s: %s%s"
        .formatted(
            year.name(),
            Words.number(year.number()),
            year.priced() == 0 ? "" : ", " + pounds(year.cost()));
  }

  static Table table(List<ReplacementYear> years) {
    var rows = new ArrayList<List<Cell>>();
    for (var year : years) {
      rows.add(
          List.of(
              Cell.of(year.name()),
              Cell.of(year.number()),
              Cell.of(year.planned()),
              Cell.of(year.ordered()),
              Cell.of(year.priced() == 0 ? "not stated" : pounds(year.cost())),
              Cell.of(year.unpriced())));
    }
    return Table.of(
        "By financial year",
        "No replacement is planned or ordered. Add one to the plan, or import"
            + " vehicle-replacements.csv.",
        List.of(
            Column.of("Financial year"),
            Column.number("Vehicles"),
            Column.number("Still to be ordered"),
            Column.number("Ordered"),
            Column.number("Cost, where stated"),
            Column.number("Without a cost")),
        rows);
  }

  private static String pounds(BigDecimal cost) {
    return "£" + NumberFormat.getIntegerInstance(Locale.UK).format(cost);
  }
}
