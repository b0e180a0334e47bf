package uk.muster.readiness.web.board;

import java.util.List;
import java.util.function.ToIntFunction;
import uk.muster.look.Figure;
import uk.muster.look.Margin;
import uk.muster.look.Words;
import uk.muster.readiness.Board;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.web.UnitWords;

/// What compared forces come to together: region by region, and all of them.
record BoardTotals(Board board, UnitWords words) {

  /// The key numbers of all forces together.
  List<Figure> figures() {
    int local = sum(Commitment::neededLocally);
    int national = sum(Commitment::promisedNationally);
    return List.of(
        new Figure(
            "Asked for, both calls",
            local + national,
            "%s local and %s national".formatted(Words.number(local), Words.number(national))),
        new Figure(
            "Declared",
            sum(Commitment::declared),
            "Sum of "
                + Words.count(
                    board.lines().stream().filter(l -> l.commitment().isPresent()).count(),
                    "declaration",
                    "declarations")),
        new Figure(
                "Formable, force by force", formable(), "Each force on its own people and vehicles")
            .asAnswer(),
        new Figure(
            "Formable, pooled",
            board.pooled(),
            "If left-over people could serve with another force"));
  }

  private int sum(ToIntFunction<Commitment> number) {
    return board.lines().stream()
        .flatMap(line -> line.commitment().stream())
        .mapToInt(number)
        .sum();
  }

  private int formable() {
    return board.lines().stream()
        .flatMap(line -> line.counted().stream())
        .mapToInt(Board.Counted::formable)
        .sum();
  }

  /// One region's line.
  BoardView.RegionRow region(Board.Region region) {
    return new BoardView.RegionRow(
        region.region().name(),
        "/readiness/regions/%s?unit=%s".formatted(region.region().code(), words.type().code()),
        region.forces(),
        region.formable(),
        region.pooled(),
        Margin.of(region.pooled() - region.asked()));
  }

  /// The last line of the regions.
  BoardView.RegionRow allRegions() {
    int pooled = board.regions().stream().mapToInt(Board.Region::pooled).sum();
    int asked = board.regions().stream().mapToInt(Board.Region::asked).sum();
    return new BoardView.RegionRow(
        "Together", "", board.lines().size(), formable(), pooled, Margin.of(pooled - asked));
  }

  /// The last line of the forces.
  BoardRow total() {
    return new BoardRow(
        "Together",
        "",
        Words.number(sum(Commitment::both)),
        Words.number(sum(Commitment::declared)),
        Words.number(formable()),
        sumOf(Shown.LOCAL),
        sumOf(Shown.BOTH),
        "–",
        false);
  }

  private Margin sumOf(Shown shown) {
    return Margin.of(
        board.lines().stream().mapToInt(line -> shown.margin(line).units().orElse(0)).sum());
  }
}
