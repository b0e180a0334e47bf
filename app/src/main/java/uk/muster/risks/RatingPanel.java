package uk.muster.risks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.RiskScheme.Axis;
import uk.muster.risks.scheme.RiskScore;
import uk.muster.shared.Actor;

/// The rating of a community risk, looked up in the table of its scheme.
final class RatingPanel implements EntryPanel {
  @Override
  public String kind() {
    return "community-risks";
  }

  @Override
  public String title() {
    return "Rating";
  }

  @Override
  public Optional<Table> panel(Actor actor, Entry risk, LocalDate on) {
    return ScoredRisks.score(risk)
        .map(score ->
            Table.of(
                title(),
                "",
                List.of(
                    Column.of("Rating"),
                    Column.of("Likelihood"),
                    Column.of("Impact"),
                    Column.of("Scheme")),
                List.of(
                    List.of(
                        Cell.of(rating(score)),
                        Cell.of(score.words(Axis.LIKELIHOOD)),
                        Cell.of(score.words(Axis.IMPACT)),
                        Cell.of(score.scheme().name())))));
  }

  private static String rating(RiskScore score) {
    return score.rating().map(RiskScheme.Cell::words).orElse("the scheme has no table");
  }
}
