package uk.muster.assessment.grid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.grid.ForceGrid;
import uk.muster.assessment.grid.GridCell;
import uk.muster.assessment.grid.GridCell.Trend;
import uk.muster.look.Link;
import uk.muster.look.State;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// A force's campaign beside the one before.
record ComparisonViews(Wording wording, ForceGrid grid) {
  ComparisonView view() {
    var before = grid.previous().map(one -> one.title()).orElse("");
    return new ComparisonView(
        before.isEmpty()
            ? "%s is compared with nothing".formatted(grid.campaign().title())
            : "%s: %d better, %d worse than %s"
                .formatted(
                    grid.campaign().title(), count(Trend.BETTER), count(Trend.WORSE), before),
        before.isEmpty()
            ? "It is the first of its kind for %s.".formatted(wording.force(grid.force()))
            : "%s. %d cells are the same, %d are new."
                .formatted(wording.force(grid.force()), count(Trend.SAME), count(Trend.NEW)),
        table("What moved", one -> moved(one)),
        cells(),
        List.of(
            new Link("Question by question", address("/assessment/compare/questions")),
            new Link("The grid", address("/assessment")),
            new Link("Download as CSV", address("/assessment/grid.csv"))));
  }

  private String address(String path) {
    return Address.of(path)
        .with("force", grid.force().value())
        .with("campaign", grid.campaign().code())
        .text();
  }

  private static boolean moved(GridCell cell) {
    return cell.trend().filter(one -> one == Trend.BETTER || one == Trend.WORSE).isPresent();
  }

  private long count(Trend trend) {
    return grid.cells().stream().filter(one -> one.trend().equals(Optional.of(trend))).count();
  }

  /// Every cell, threat by threat.
  Table cells() {
    return table("Every cell", _ -> true);
  }

  private Table table(String caption, Predicate<GridCell> wanted) {
    var rows = new ArrayList<List<Cell>>();
    for (var threat : wording.threats(grid.campaign().edition())) {
      for (var c : wording.cs()) {
        for (var level : wording.levels()) {
          grid.cell(threat.code(), c.code(), level.code())
              .filter(wanted)
              .ifPresent(cell ->
                  rows.add(
                      List.of(
                          Cell.of(threat.name()),
                          Cell.of(c.name()),
                          Cell.of(level.name()),
                          rating(cell.previous()),
                          rating(cell.rating()),
                          trend(cell),
                          Cell.of(
                              cell.confidence()
                                  .map(Confidence::words)
                                  .map(word -> word.toLowerCase(Locale.UK))
                                  .orElse("")),
                          cell.disagreeing() == 0
                              ? Cell.of("–")
                              : Cell.state(State.DISAGREES, "claim disagrees"))));
        }
      }
    }
    return Table.of(
        caption,
        "Nothing moved.",
        List.of(
            Column.of("Threat"),
            Column.of("C"),
            Column.of("Level"),
            Column.number("Before"),
            Column.number("Now"),
            Column.of("Moved"),
            Column.of("Confidence"),
            Column.of("Claim against fact")),
        rows);
  }

  private static Cell rating(Optional<Integer> rating) {
    return rating.map(step -> Cell.of((long) step)).orElse(Cell.of("none"));
  }

  private static Cell trend(GridCell cell) {
    return cell.trend()
        .map(trend ->
            trend == Trend.WORSE ? Cell.state(State.SHORT, "worse") : Cell.of(trend.words()))
        .orElse(Cell.of("–"));
  }
}
