package uk.muster.risks.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.risks.RankedThreats;
import uk.muster.risks.RankedThreats.Ranked;
import uk.muster.risks.scheme.Matrix;
import uk.muster.risks.scheme.Matrix.Block;
import uk.muster.risks.scheme.Matrix.Criterion;
import uk.muster.risks.scheme.Matrix.Grade;

/// Scored threats as tables.
record RankedTables(RankedThreats ranked) {
  String heading(String force) {
    var all = ranked.entries().size();
    return "%s: %s".formatted(force, Words.count(all, "scored threat", "scored threats"));
  }

  String lead() {
    return ranked.matrices().size() > 1
        ? "They are scored under %d matrices, whose grades mean different things: each stands for itself, and there is no order between threats of two."
            .formatted(ranked.matrices().size())
        : "The risk orders them. Confidence stands beside it and is in no product; the position of"
            + " the organisation gives a second order and changes no risk.";
  }

  List<RankedView.Part> parts() {
    return ranked.matrices().stream()
        .map(under ->
            new RankedView.Part(
                "%s: %s"
                    .formatted(
                        under.matrix().name(),
                        Words.count(under.threats().size(), "threat", "threats")),
                method(under.matrix()),
                threats(under),
                weights(under.matrix())))
        .toList();
  }

  private static String method(Matrix matrix) {
    return "Risk is total harm × total likelihood; each total is the sum of grades × weights. %s Source of the blocks: %s."
        .formatted(
            matrix
                .own()
                .map(own -> "The weights are %s.".formatted(own.words()))
                .orElse(
                    matrix.weightsConfirmed()
                        ? "The weights are confirmed by a source."
                        : "No source confirms the weights: they are shown as unverified, and so is"
                            + " every figure made with them."),
            matrix.source());
  }

  private static Table threats(RankedThreats.Under under) {
    var confirmed = under.matrix().weightsConfirmed();
    return Table.of(
        "Threats, the highest risk first",
        "",
        List.of(
            Column.of("Threat"),
            Column.number("By risk"),
            Column.number("Risk"),
            Column.number("Total harm"),
            Column.number("Total likelihood"),
            Column.of("Confidence"),
            Column.of("Position of the organisation"),
            Column.number("By position, then risk")),
        under.threats().stream().map(one -> line(one, confirmed)).toList());
  }

  private static List<Cell> line(Ranked one, boolean confirmed) {
    var risk = Cell.of(plain(one.risk()));
    return List.of(
        Cell.link(one.entry().text("name"), one.entry().path()),
        Cell.of(one.byRisk()),
        confirmed ? risk : risk.tagged(Tag.UNVERIFIED),
        Cell.of(one.score().total(Block.HARM).map(RankedTables::plain).orElse("")),
        Cell.of(one.score().total(Block.LIKELIHOOD).map(RankedTables::plain).orElse("")),
        beside(one, Block.CONFIDENCE),
        beside(one, Block.POSITION),
        one.byPosition().map(Cell::of).orElse(Cell.of("")));
  }

  private static Cell beside(Ranked one, Block block) {
    return Cell.of(one.score().beside(block).map(Grade::words).orElse("not graded"));
  }

  private static Table weights(Matrix matrix) {
    return Table.of(
        "What counts how much",
        "",
        List.of(Column.of("Criterion"), Column.of("Block"), Column.of("Weight")),
        matrix.criteria().stream().map(RankedTables::weight).toList());
  }

  private static List<Cell> weight(Criterion one) {
    var name = Cell.of(one.label());
    return List.of(
        one.confirmed() ? name : name.tagged(Tag.UNVERIFIED),
        Cell.of(one.block().words()),
        Optional.of(one)
            .flatMap(Criterion::weight)
            .map(weight -> Cell.of("× " + plain(weight)))
            .map(cell -> one.weightConfirmed() ? cell : cell.tagged(Tag.UNVERIFIED))
            .orElse(Cell.of("in no total")));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  Table unranked() {
    return Table.of(
        "Without a rank",
        ranked.entries().isEmpty()
            ? "No threat is scored yet. Add the first one to the register of scored threats, or"
                + " import threat-scores.csv."
            : "Every scored threat has a rank.",
        List.of(Column.of("Threat"), Column.of("Why")),
        ranked.unranked().stream()
            .map(one ->
                List.of(
                    Cell.link(one.entry().text("name"), one.entry().path()), Cell.of(one.why())))
            .toList());
  }
}
