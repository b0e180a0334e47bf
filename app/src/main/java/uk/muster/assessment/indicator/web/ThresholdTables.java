package uk.muster.assessment.indicator.web;

import java.util.List;
import java.util.Optional;
import uk.muster.assessment.indicator.Threshold;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Indicator;

/// The tables of the page of one indicator.
final class ThresholdTables {
  private ThresholdTables() {}

  static Table facts(Indicator one, Indicator.Value value, Optional<Threshold> now) {
    return Table.of(
        "As it stands today",
        "",
        List.of(Column.of("What"), Column.of("Today")),
        List.of(
            List.of(Cell.of("Value"), IndicatorPages.value(value)),
            List.of(Cell.of("Unit"), Cell.of(one.unit())),
            List.of(Cell.of("Threshold"), Cell.of(now.map(Threshold::words).orElse("none"))),
            List.of(Cell.of("Against it"), IndicatorPages.standing(now, value)),
            List.of(Cell.of("Better"), Cell.of(one.better().words())),
            List.of(Cell.of("Source"), Cell.of(one.source())),
            List.of(Cell.of("Identifier"), Cell.of(one.identifier()))));
  }

  static Table history(List<Threshold> history) {
    return Table.of(
        "Thresholds",
        "No threshold was ever set: the value is shown without a verdict.",
        List.of(
            Column.of("From"),
            Column.of("The value must be"),
            Column.of("Why"),
            Column.of("Set by")),
        history.stream()
            .map(one ->
                List.of(
                    Cell.day(one.from()),
                    Cell.of(one.words()),
                    Cell.of(one.why()),
                    Cell.of(one.setBy())))
            .toList());
  }
}
