package uk.muster.risks.web;

import java.util.Optional;
import uk.muster.risks.ScoredRisks;
import uk.muster.risks.ScoredRisks.Scored;
import uk.muster.risks.scheme.RiskScore.Comparison;

/// Two community risks beside each other, in words.
record ComparedRisks(ScoredRisks risks) {
  /// What comparing two risks says; empty where one of them is not there or has no score.
  Optional<String> words(String first, String second) {
    return risks.find(first).flatMap(one -> risks.find(second).map(other -> compared(one, other)));
  }

  private static String compared(Scored one, Scored other) {
    var names = new String[] {one.risk().text("name"), other.risk().text("name")};
    return switch (one.score().against(other.score())) {
      case Comparison.OtherScheme(var first, var second) ->
          "%s and %s cannot be compared: one is scored under “%s”, the other under “%s”, and the same number means other things there."
              .formatted(names[0], names[1], first.name(), second.name());
      case Comparison.OtherTable(var scheme, _) ->
          "%s and %s cannot be compared: both are scored under “%s”, but rated by two tables of it."
              .formatted(names[0], names[1], scheme.name());
      case Comparison.NotRated(var scheme) ->
          "%s and %s cannot be compared: “%s” has no table of ratings."
              .formatted(names[0], names[1], scheme.name());
      case Comparison.Compared compared ->
          "%s is rated %s, %s %s: %s."
              .formatted(
                  names[0],
                  compared.first().words(),
                  names[1],
                  compared.second().words(),
                  order(compared.order()));
    };
  }

  private static String order(int order) {
    return order > 0
        ? "the first is the graver risk"
        : order < 0 ? "the second is the graver risk" : "both are rated the same";
  }
}
