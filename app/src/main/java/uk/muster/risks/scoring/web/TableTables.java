package uk.muster.risks.scoring.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.risks.scheme.Matrix;
import uk.muster.risks.scheme.Matrix.Criterion;
import uk.muster.risks.scheme.Own;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.RiskScheme.Axis;
import uk.muster.risks.scheme.RiskScheme.Score;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scheme.TableVersion;

/// Scoring tables as tables of a page.
final class TableTables {
  private TableTables() {}

  /// The parts of one scoring table.
  static List<Table> of(ScoringTable table) {
    return switch (table) {
      case Matrix matrix -> List.of(weights(matrix), grades(matrix));
      case RiskScheme scheme ->
          scheme.cells().isEmpty()
              ? List.of(labels(scheme))
              : List.of(labels(scheme), ratings(scheme));
    };
  }

  private static Table weights(Matrix matrix) {
    return Table.of(
        "What counts how much",
        "",
        List.of(Column.of("Criterion"), Column.of("Block"), Column.of("Weight")),
        matrix.criteria().stream()
            .map(one ->
                List.of(
                    marked(one.label(), one.confirmed()),
                    Cell.of(one.block().words()),
                    weight(one)))
            .toList());
  }

  private static Cell weight(Criterion one) {
    return one.weight()
        .map(number ->
            marked("× " + number.stripTrailingZeros().toPlainString(), one.weightConfirmed()))
        .orElse(Cell.of("in no total"));
  }

  private static Cell marked(String words, boolean confirmed) {
    return confirmed ? Cell.of(words) : Cell.of(words).tagged(Tag.UNVERIFIED);
  }

  private static Table grades(Matrix matrix) {
    return Table.of(
        "What each grade is called",
        "",
        List.of(Column.of("Block"), Column.number("Grade"), Column.of("Called")),
        matrix.grades().stream()
            .map(one ->
                List.of(
                    Cell.of(one.block().words()),
                    Cell.of(one.number()),
                    marked(one.label(), one.confirmed())))
            .toList());
  }

  private static Table labels(RiskScheme scheme) {
    return Table.of(
        "What each score is called",
        "",
        List.of(Column.of("Score"), Column.of("Likelihood"), Column.of("Impact")),
        scheme.scores(Axis.LIKELIHOOD).stream()
            .map(Score::number)
            .map(number ->
                List.of(
                    Cell.of(number),
                    called(scheme, Axis.LIKELIHOOD, number),
                    called(scheme, Axis.IMPACT, number)))
            .toList());
  }

  private static Cell called(RiskScheme scheme, Axis axis, int number) {
    return scheme.scores(axis).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .map(one -> marked(one.label(), one.confirmed()))
        .orElse(Cell.of(""));
  }

  /// Impact downwards from the highest, likelihood to the right, as registers print it.
  private static Table ratings(RiskScheme scheme) {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Impact"));
    scheme
        .scores(Axis.LIKELIHOOD)
        .forEach(one -> columns.add(Column.of("Likelihood " + RiskScheme.words(one))));
    return Table.of(
        "Rating of each pair",
        "",
        columns,
        scheme.scores(Axis.IMPACT).reversed().stream()
            .map(impact ->
                Stream.concat(
                        Stream.of(Cell.of(RiskScheme.words(impact))),
                        scheme.scores(Axis.LIKELIHOOD).stream()
                            .map(one -> rating(scheme, one.number(), impact.number())))
                    .toList())
            .toList());
  }

  private static Cell rating(RiskScheme scheme, int likelihood, int impact) {
    return scheme
        .cell(likelihood, impact)
        .map(one -> marked(one.rating().words(), one.confirmed()))
        .orElse(Cell.of(""));
  }

  /// The versions of a table in a force.
  static Table history(ScoringTable shipped, List<TableVersion> history, ZoneId zone) {
    return Table.of(
        "Versions",
        "The force never set this table for itself: it holds as Muster brings it along.",
        List.of(
            Column.of("Version"),
            Column.of("Holds from"),
            Column.of("Source"),
            Column.of("Set by"),
            Column.of("Recorded on"),
            Column.of("Beside Muster's")),
        history.stream()
            .map(one ->
                List.of(
                    Cell.of(one.own().version()),
                    Cell.day(one.own().from()),
                    Cell.of(one.own().source()),
                    Cell.of(one.own().by()),
                    Cell.day(LocalDate.ofInstant(one.own().at(), zone)),
                    Cell.of(beside(shipped, one))))
            .toList());
  }

  private static String beside(ScoringTable shipped, TableVersion version) {
    if (version.isBack()) {
      return "Muster's table again";
    }
    var differences = shipped.differences(shipped.with(version.values(), version.own()));
    return differences.isEmpty()
        ? "the same values, confirmed by the force"
        : String.join("; ", differences);
  }

  /// Whose a table is, and what of it no source confirms.
  static String standing(ScoringTable table) {
    var lines = table.lines().size();
    return table
        .own()
        .map(Own::words)
        .orElseGet(() ->
            table.unverified() == 0
                ? "as Muster brings it along; sources confirm all of it"
                : "as Muster brings it along; unverified: %s of %s"
                    .formatted(
                        Words.number(table.unverified()), Words.count(lines, "value", "values")));
  }
}
