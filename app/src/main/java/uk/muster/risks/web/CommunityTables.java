package uk.muster.risks.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.risks.ScoredRisks;
import uk.muster.risks.ScoredRisks.Scored;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.RiskScheme.Axis;

/// Community risks as tables, each scheme for itself.
record CommunityTables(ScoredRisks risks) {
  List<CommunityView.Part> parts() {
    return risks.schemes().stream()
        .map(under ->
            new CommunityView.Part(
                "%s: %s"
                    .formatted(
                        under.scheme().name(), Words.count(under.risks().size(), "risk", "risks")),
                source(under.scheme()),
                matrix(under),
                list(under)))
        .toList();
  }

  private static String source(RiskScheme scheme) {
    return "Scored as by %s.%s"
        .formatted(
            scheme.source(),
            scheme.own().map(own -> " The table is %s.".formatted(own.words())).orElse(""));
  }

  /// Impact downwards from the highest, likelihood to the right, as registers print it.
  private static Table matrix(ScoredRisks.Under under) {
    var scheme = under.scheme();
    var columns = new ArrayList<Column>();
    columns.add(Column.of("Impact"));
    scheme
        .scores(Axis.LIKELIHOOD)
        .forEach(score -> columns.add(Column.of("Likelihood " + RiskScheme.words(score))));
    var rows = new ArrayList<List<Cell>>();
    for (var impact : scheme.scores(Axis.IMPACT).reversed()) {
      var row = new ArrayList<Cell>();
      row.add(Cell.of(RiskScheme.words(impact)));
      IntStream.rangeClosed(1, 5).forEach(n -> row.add(cell(under, n, impact.number())));
      rows.add(row);
    }
    return Table.of("Risks by likelihood and impact", "", columns, rows);
  }

  private static Cell cell(ScoredRisks.Under under, int likelihood, int impact) {
    var found = under.at(likelihood, impact);
    var rating = under.scheme().cell(likelihood, impact).map(one -> one.words());
    var names =
        found.stream().map(one -> one.risk().text("name")).collect(Collectors.joining("; "));
    return Cell.of(
        names.isEmpty() ? rating.orElse("") : rating.map(it -> it + ": ").orElse("") + names);
  }

  private static Table list(ScoredRisks.Under under) {
    return Table.of(
        "Risks, the highest rating first",
        "",
        List.of(
            Column.of("Risk"),
            Column.of("Rating"),
            Column.of("Likelihood"),
            Column.of("Impact"),
            Column.of("Lead assessor"),
            Column.of("Next review")),
        under.risks().stream().map(CommunityTables::line).toList());
  }

  private static List<Cell> line(Scored one) {
    var risk = one.risk();
    return List.of(
        named(risk),
        one.score().rating().map(CommunityTables::rated).orElse(Cell.of("no table in the scheme")),
        Cell.of(one.score().words(Axis.LIKELIHOOD)),
        Cell.of(one.score().words(Axis.IMPACT)),
        Cell.of(risk.text("lead_assessor")),
        Cell.of(PrintedDate.of(risk.text("next_review")).map(PrintedDate::words).orElse("")));
  }

  private static Cell rated(RiskScheme.Cell cell) {
    var plain = Cell.of(cell.rating().words());
    return cell.confirmed() ? plain : plain.tagged(Tag.UNVERIFIED);
  }

  private static Cell named(Entry risk) {
    var cell = Cell.link(risk.text("name"), risk.path());
    return risk.text("withheld").equals("yes")
        ? cell.tagged(new Tag("Not in the public edition", ""))
        : cell;
  }

  Table unscored() {
    return Table.of(
        "Risks without a score",
        "Every risk in the register has a score.",
        List.of(Column.of("Risk"), Column.of("What would happen")),
        risks.unscored().stream()
            .map(risk -> List.of(named(risk), Cell.of(risk.text("outcome"))))
            .toList());
  }

  String heading(String force) {
    var all = risks.all().size() + risks.unscored().size();
    return "%s: %s".formatted(force, Words.count(all, "community risk", "community risks"));
  }

  String lead() {
    return risks.schemes().size() > 1
        ? "They are scored under %d schemes, which give the same number other words: each scheme"
                .formatted(risks.schemes().size())
            + " stands for itself, and there is no order between risks of two."
        : "The rating is looked up in the table of the scheme and is never a product.";
  }
}
