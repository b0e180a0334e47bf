package uk.muster.assessment.comparison.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.muster.assessment.comparison.Comparison;
import uk.muster.assessment.comparison.Spread;
import uk.muster.assessment.comparison.Standing;
import uk.muster.look.Drawing;
import uk.muster.look.State;
import uk.muster.look.chart.SpreadChart;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.shared.ForceId;

/// The tables and the chart of a comparison; the chart is drawn from the table's own rows.
record ComparisonTables(ForceId force, Function<ForceId, String> name) {
  Table ranks(Comparison comparison) {
    return Table.of(
        "Every force",
        "No force of those asked for may be seen by your post.",
        List.of(
            Column.of("Force"),
            Column.number("Rank"),
            Column.number(comparison.indicator().unit()),
            Column.of("Remark")),
        comparison.standings().stream().map(this::row).toList());
  }

  private List<Cell> row(Standing one) {
    var called = Cell.of(name.apply(one.force()));
    return List.of(
        one.force().equals(force) ? called.tagged(new Tag("Looked at", "")) : called,
        Cell.of(one.place()),
        figure(one),
        one.outlier().isEmpty() ? Cell.of("") : Cell.state(State.DISAGREES, "far from the rest"));
  }

  private static Cell figure(Standing one) {
    var words =
        one.figure().map(Spread::plain).orElse(one.small() ? one.why() : "none: " + one.why());
    return one.href().isEmpty() ? Cell.of(words) : Cell.link(words, one.href());
  }

  Table outliers(Comparison comparison) {
    return Table.of(
        "Far from the rest",
        "No force is far from the rest, or fewer than 8 have a figure.",
        List.of(Column.of("Force"), Column.of("Why")),
        comparison.outliers().stream()
            .map(one -> List.of(Cell.of(name.apply(one.force())), Cell.of(one.outlier())))
            .toList());
  }

  Table trend(Map<LocalDate, Standing> trend) {
    return Table.of(
        "Over a year",
        "Your post may not see it.",
        List.of(Column.of("Day"), Column.number(name.apply(force))),
        trend.entrySet().stream()
            .map(one -> List.of(Cell.day(one.getKey()), figure(one.getValue())))
            .toList());
  }

  Optional<Drawing> chart(Comparison comparison, String label) {
    return comparison
        .spread()
        .map(spread ->
            new SpreadChart(
                    label,
                    comparison.ranked().stream()
                        .map(one ->
                            new SpreadChart.Dot(
                                "%s: %s"
                                    .formatted(
                                        name.apply(one.force()),
                                        Spread.plain(one.figure().orElseThrow())),
                                one.figure().orElseThrow().doubleValue(),
                                one.force().equals(force)))
                        .toList(),
                    new SpreadChart.Box(
                        spread.lowerQuartile().doubleValue(),
                        spread.median().doubleValue(),
                        spread.upperQuartile().doubleValue(),
                        "Half lie from %s to %s; the median is %s"
                            .formatted(
                                Spread.plain(spread.lowerQuartile()),
                                Spread.plain(spread.upperQuartile()),
                                Spread.plain(spread.median()))))
                .drawing());
  }
}
