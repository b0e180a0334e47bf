package uk.muster.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Actor;
import uk.muster.shared.Period;

/// What was done against a group, by how much it disrupted, in the 12 months up to the day and in
/// the 12 before.
///
/// @param registers where the disruptions are read
record DisruptionPanel(Registers registers) implements EntryPanel {
  @Override
  public String kind() {
    return "crime-groups";
  }

  @Override
  public String title() {
    return "Disruptions";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry group, LocalDate on) {
    var year = new Period(on.minusMonths(12).plusDays(1), on);
    var before = new Period(on.minusMonths(24).plusDays(1), on.minusMonths(12));
    var levels =
        (FieldType.Choice) registers.kind(actor, "disruptions").field("level").orElseThrow().type();
    var rows = new ArrayList<List<Cell>>();
    for (var level : levels.words()) {
      rows.add(
          List.of(
              Cell.of(level.words()),
              Cell.of(count(actor, group, level.code(), on, before)),
              Cell.of(count(actor, group, level.code(), on, year))));
    }
    return Optional.of(
        Table.of(
            title(),
            "",
            List.of(
                Column.of("How much it disrupted"),
                Column.number("The 12 months before"),
                Column.number("12 months up to the day")),
            rows));
  }

  /// A month or year counts when its last day is within the time.
  private long count(Actor actor, Entry group, String level, LocalDate on, Period within) {
    var question =
        EntryQuestion.on(on)
            .of(group.force())
            .withEnded(true)
            .holding(Map.of("crime_group", group.code(), "level", level));
    return registers.count(
        actor,
        "disruptions",
        question,
        one ->
            PrintedDate.of(one.text("happened_on"))
                .filter(date -> within.covers(date.last()))
                .isPresent());
  }
}
