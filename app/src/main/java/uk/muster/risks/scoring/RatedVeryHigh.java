package uk.muster.risks.scoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.muster.look.Words;
import uk.muster.register.Entry;
import uk.muster.risks.scheme.ForceTables;
import uk.muster.risks.scheme.Rating;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.RiskScore;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// Counts community risks that the table of their force rates very high. A force whose ratings are
/// others than those that Muster brings along stands apart from the rest.
public record RatedVeryHigh(ScoringTables tables, RiskScheme shipped) implements Entry.Condition {
  @Override
  public Predicate<Entry> on(Actor actor, LocalDate day) {
    var own = tables.own(actor, day);
    return risk ->
        own.getOrDefault(risk.force(), ForceTables.SHIPPED)
            .score(risk.text("likelihood"), risk.text("impact"))
            .flatMap(RiskScore::rating)
            .filter(cell -> cell.rating() == Rating.VERY_HIGH)
            .isPresent();
  }

  @Override
  public Map<ForceId, String> apart(Actor actor, LocalDate day) {
    var apart = new TreeMap<ForceId, String>();
    tables
        .own(actor, day)
        .forEach((force, held) ->
            held.scheme(shipped.code())
                .filter(scheme -> !scheme.ratesAs(shipped))
                .flatMap(RiskScheme::own)
                .ifPresent(own ->
                    apart.put(
                        force,
                        "by the force's own table of ratings from %s: not ranked with others"
                            .formatted(Words.date(own.from())))));
    return apart;
  }
}
