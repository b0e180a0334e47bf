package uk.muster.workforce.takeup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import uk.muster.look.Words;
import uk.muster.look.chart.ShareChart;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.workforce.takeup.TakeUp;
import uk.muster.workforce.web.Codes;

/// Take-up as charts and tables.
record TakeUpTables(Codes codes) {
  private static final String ABSENT = "not in the source";

  String group(TakeUp one) {
    return TakeUp.GROUPS.getOrDefault(one.group(), one.group());
  }

  TakeUpView.Part part(
      String heading, String first, List<TakeUp> rows, Function<TakeUp, String> name) {
    var chart =
        new ShareChart(
            heading + ". The table below the chart says the same.",
            "enrolled",
            "completed",
            ABSENT,
            rows.stream()
                .map(one ->
                    new ShareChart.Bar(name.apply(one), one.enrolledShare(), one.completedShare()))
                .toList());
    return new TakeUpView.Part(heading, chart.drawing(), table(heading, first, rows, name));
  }

  Table table(String caption, String first, List<TakeUp> rows, Function<TakeUp, String> name) {
    var cells = new ArrayList<List<Cell>>();
    for (var one : rows) {
      cells.add(
          List.of(
              Cell.of(name.apply(one)),
              Cell.of(one.course()),
              Cell.of(Words.shortDateYear(one.censusOn())),
              figure(one.headcount()),
              figure(one.enrolled()),
              share(one.enrolledShare()),
              figure(one.completed()),
              share(one.completedShare()),
              Cell.of(one.source())));
    }
    return Table.of(
        caption,
        "No take-up is known.",
        List.of(
            Column.of(first),
            Column.of("Course"),
            Column.of("Census day"),
            Column.number("Headcount"),
            Column.number("Enrolled"),
            Column.number("Share"),
            Column.number("Completed"),
            Column.number("Share completed"),
            Column.of("Source")),
        cells);
  }

  private static Cell figure(OptionalInt figure) {
    return figure.isPresent() ? Cell.of(figure.getAsInt()) : Cell.of(ABSENT);
  }

  private static Cell share(OptionalDouble share) {
    return Cell.of(share.isPresent() ? Math.round(share.getAsDouble() * 100) + "%" : "");
  }
}
