package uk.muster.risks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.RiskScheme.Axis;
import uk.muster.risks.scheme.RiskScore;
import uk.muster.risks.scoring.ScoringTables;
import uk.muster.shared.Actor;

/// The rating of a community risk, looked up in the table of its scheme that holds for the force.
record RatingPanel(ScoringTables tables) implements EntryPanel {
  private static final Tag OWN = new Tag("The force's own table", "");

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
    return ScoredRisks.score(risk, tables.on(actor, risk.force(), on))
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
                        scheme(score)))));
  }

  private static Cell scheme(RiskScore score) {
    var name = Cell.of(score.scheme().name());
    return score.scheme().own().isPresent() ? name.tagged(OWN) : name;
  }

  private static String rating(RiskScore score) {
    return score.rating().map(RiskScheme.Cell::words).orElse("the scheme has no table");
  }
}
