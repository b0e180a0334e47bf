package uk.muster.equipment.check.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.equipment.check.CheckLine;
import uk.muster.equipment.check.Checks;
import uk.muster.equipment.check.Finding;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// The lines of a check on its record page: the failed ones first, and how many they are.
final class CheckPanel implements EntryPanel {
  private final Checks checks;

  CheckPanel(Checks checks) {
    this.checks = checks;
  }

  @Override
  public String kind() {
    return "equipment-checks";
  }

  @Override
  public String title() {
    return "What was found, line by line";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry entry, LocalDate on) {
    var lines = checks.lines(actor, entry.force(), entry.code());
    var whole = checks.photographs(actor, entry.force(), entry.code());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var rows = new ArrayList<List<Cell>>();
    lines.stream()
        .sorted((one, other) -> Boolean.compare(failed(other), failed(one)))
        .forEach(line -> rows.add(row(entry, line)));
    if (!whole.isEmpty()) {
      rows.add(
          List.of(
              Cell.of("–"),
              Cell.of("The whole"),
              Cell.of(""),
              Cell.of(""),
              photographs(entry, whole)));
    }
    var failed = lines.stream().filter(CheckPanel::failed).count();
    var caption =
        "%s of %s failed"
            .formatted(Words.number(failed), Words.count(lines.size(), "line", "lines"));
    return Optional.of(
        new Table(
            caption,
            false,
            "",
            List.of(
                Column.number("Line"),
                Column.of("Item"),
                Column.of("Found"),
                Column.of("Note"),
                Column.of("Photograph")),
            rows,
            Optional.empty(),
            false));
  }

  private static boolean failed(CheckLine line) {
    return line.finding() == Finding.FAIL;
  }

  private static List<Cell> row(Entry entry, CheckLine line) {
    return List.of(
        Cell.of(line.line()),
        Cell.of(line.item()),
        Cell.state(state(line.finding()), line.finding().words()),
        Cell.of(line.note()),
        photographs(entry, line.photographs()));
  }

  private static State state(Finding finding) {
    return switch (finding) {
      case PASS -> State.MET;
      case FAIL -> State.SHORT;
      case NOT_LOOKED_AT -> State.NOT_YET;
    };
  }

  private static Cell photographs(Entry entry, List<Integer> numbers) {
    return numbers.isEmpty()
        ? Cell.of("")
        : Cell.link(
            numbers.stream().map(n -> "Photograph " + n).collect(Collectors.joining(", ")),
            "/check-photographs/%s/%s/%d"
                .formatted(entry.force(), entry.code(), numbers.getFirst()));
  }
}
