package uk.muster.risks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.risks.scheme.Matrix.Block;
import uk.muster.risks.scheme.Matrix.Criterion;
import uk.muster.risks.scheme.MatrixScore;
import uk.muster.risks.scoring.ScoringTables;
import uk.muster.shared.Actor;

/// How the risk of a scored threat is worked out, line by line.
record WorkingPanel(ScoringTables tables) implements EntryPanel {
  private static final Cell EMPTY = Cell.of("");

  @Override
  public String kind() {
    return ThreatScores.KIND;
  }

  @Override
  public String title() {
    return "How the risk is worked out";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry entry, LocalDate on) {
    return ThreatScores.score(entry, tables.on(actor, entry.force(), on)).map(this::table);
  }

  private Table table(MatrixScore score) {
    var rows = new ArrayList<List<Cell>>();
    for (var block : Block.values()) {
      score.matrix().criteria(block).forEach(one -> rows.add(line(one, score)));
    }
    rows.add(result("Total harm", "", score.total(Block.HARM)));
    rows.add(result("Total likelihood", "", score.total(Block.LIKELIHOOD)));
    rows.add(result("Risk", "total harm × total likelihood", score.risk()));
    score
        .matrix()
        .own()
        .ifPresent(
            own -> rows.add(List.of(Cell.of("Weighed by"), Cell.of(own.words()), EMPTY, EMPTY)));
    return Table.of(
        title(),
        "",
        List.of(
            Column.of("Criterion"),
            Column.of("Grade"),
            Column.of("Weight"),
            Column.number("Counts as")),
        rows);
  }

  private static List<Cell> line(Criterion criterion, MatrixScore score) {
    var graded =
        score.graded().stream().filter(one -> one.criterion().equals(criterion)).findFirst();
    return List.of(
        criterion.confirmed()
            ? Cell.of(criterion.label())
            : Cell.of(criterion.label()).tagged(Tag.UNVERIFIED),
        Cell.of(graded.map(one -> one.grade().words()).orElse("")),
        weight(criterion),
        Cell.of(graded.flatMap(MatrixScore.Graded::points).map(WorkingPanel::plain).orElse("")));
  }

  private static Cell weight(Criterion criterion) {
    return criterion
        .weight()
        .map(weight -> Cell.of("× " + plain(weight)))
        .map(cell -> criterion.weightConfirmed() ? cell : cell.tagged(Tag.UNVERIFIED))
        .orElse(Cell.of("stands beside"));
  }

  private static List<Cell> result(String name, String how, Optional<BigDecimal> figure) {
    return List.of(
        Cell.of(name),
        Cell.of(how),
        EMPTY,
        Cell.of(figure.map(WorkingPanel::plain).orElse("not yet")));
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
