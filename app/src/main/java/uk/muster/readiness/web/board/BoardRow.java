package uk.muster.readiness.web.board;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import muster.engine.formation.Limit;
import uk.muster.look.Margin;
import uk.muster.look.Words;
import uk.muster.readiness.Board;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.web.Names;
import uk.muster.readiness.web.UnitWords;

/// One force in the table.
///
/// @param current the force looked at
public record BoardRow(
    String name,
    String href,
    String asked,
    String declared,
    String formable,
    Margin local,
    Margin both,
    String limit,
    boolean current) {

  private static final int NONE = Integer.MIN_VALUE;

  static BoardRow of(Board.Line line, String href, UnitWords words, boolean current) {
    return new BoardRow(
        Names.shortName(line.force()),
        href,
        said(line, Commitment::both),
        said(line, Commitment::declared),
        line.counted().map(c -> Words.number(c.formable())).orElse("none"),
        Shown.LOCAL.margin(line),
        Shown.BOTH.margin(line),
        limit(line, words),
        current);
  }

  private static String said(Board.Line line, java.util.function.ToIntFunction<Commitment> number) {
    return line.commitment().map(c -> Words.number(number.applyAsInt(c))).orElse("none");
  }

  static String limit(Board.Line line, UnitWords words) {
    return line.counted()
        .map(Board.Counted::limit)
        .map(limit ->
            limit.kind() == Limit.Kind.PEOPLE
                ? words.set(limit.names())
                : UnitWords.capital(words.vehicle(limit.names().getFirst())))
        .orElse("–");
  }

  /// The orders that the table can be sorted by; ties by name.
  static Comparator<Board.Line> order(String column, boolean descending, UnitWords words) {
    var orders =
        Map.<String, Comparator<Board.Line>>of(
            "asked", Comparator.comparingInt(l -> number(l.commitment().map(Commitment::both))),
            "declared",
                Comparator.comparingInt(l -> number(l.commitment().map(Commitment::declared))),
            "formable",
                Comparator.comparingInt(l -> number(l.counted().map(Board.Counted::formable))),
            "local", Comparator.comparingInt(l -> Shown.LOCAL.margin(l).units().orElse(NONE)),
            "both", Comparator.comparingInt(l -> Shown.BOTH.margin(l).units().orElse(NONE)),
            "limit", Comparator.comparing(l -> limit(l, words)));
    var byName = Comparator.comparing((Board.Line line) -> Names.shortName(line.force()));
    var order = orders.getOrDefault(column, byName);
    return (descending ? order.reversed() : order).thenComparing(byName);
  }

  private static int number(Optional<Integer> number) {
    return number.orElse(NONE);
  }
}
