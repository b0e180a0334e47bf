package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.risks.RiskExamples.entry;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.register.FieldReading;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.risks.RankedThreats.Ranked;
import uk.muster.risks.scheme.ForceTables;
import uk.muster.shared.ForceId;

class RankedThreatsTest {
  private static final List<String> HARM =
      List.of("physical", "psychological", "financial", "community", "reach", "vulnerability");

  /// A threat with the same grade in all of harm.
  private static Entry scored(String matrix, String name, int harm, int likelihood, String more) {
    var values = new HashMap<String, String>();
    values.put("name", name);
    values.put("matrix", matrix);
    HARM.forEach(one -> values.put(one, matrix + "-" + harm));
    values.put("likelihood", matrix + "-" + likelihood);
    for (var pair : more.isEmpty() ? new String[0] : more.split(" ", -1)) {
      values.put(pair.split("=", -1)[0], pair.split("=", -1)[1]);
    }
    return entry("threat-scores", name, values);
  }

  private static RankedThreats.Under tactical(Entry... entries) {
    return RankedThreats.of(List.of(entries), ForceTables.SHIPPED).matrices().getFirst();
  }

  @Test
  void the_highest_risk_comes_first_and_equal_risks_share_a_place() {
    var under =
        tactical(
            scored("tactical", "burglary", 2, 3, ""),
            scored("tactical", "exploitation", 5, 4, ""),
            scored("tactical", "arson", 3, 2, ""),
            scored("tactical", "graffiti", 1, 1, ""));

    assertThat(under.threats())
        .extracting(one -> one.entry().code(), Ranked::byRisk)
        .containsExactly(
            tuple("exploitation", 1),
            tuple("arson", 2),
            tuple("burglary", 2),
            tuple("graffiti", 4));
    assertThat(under.threats().getFirst().risk()).isEqualByComparingTo("120");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  void the_position_of_the_organisation_gives_another_order_and_leaves_the_risk() {
    var under =
        tactical(
            scored("tactical", "exploitation", 5, 4, "organisation=tactical-1"),
            scored("tactical", "cyber", 2, 2, "organisation=tactical-5"),
            scored("tactical", "arson", 3, 2, "organisation=tactical-5"),
            scored("tactical", "ungraded", 4, 4, ""));

    assertThat(under.threats())
        .extracting(one -> one.entry().code(), Ranked::byRisk, Ranked::byPosition)
        .containsExactly(
            tuple("exploitation", 1, Optional.of(3)),
            tuple("ungraded", 2, Optional.empty()),
            tuple("arson", 3, Optional.of(1)),
            tuple("cyber", 4, Optional.of(2)));
  }

  @Test
  void threats_of_two_matrices_stand_apart() {
    var ranked =
        RankedThreats.of(
            List.of(
                scored("tactical", "burglary", 2, 3, ""),
                scored("thematic", "burglary-too", 5, 5, "")),
            ForceTables.SHIPPED);

    assertThat(ranked.matrices()).hasSize(2);
    assertThat(ranked.all()).extracting(Ranked::byRisk).containsExactly(1, 1);
  }

  @Test
  void what_is_not_fully_graded_has_no_rank_and_says_why() {
    var half = scored("tactical", "half", 3, 3, "financial=thematic-3");
    var none = entry("threat-scores", "none", Map.of("name", "none"));

    var ranked = RankedThreats.of(List.of(half, none), ForceTables.SHIPPED);

    assertThat(ranked.matrices()).isEmpty();
    assertThat(ranked.unranked())
        .extracting(RankedThreats.Unranked::why)
        .containsExactly("no grade for financial harm", "no matrix");
  }

  @Test
  void a_grade_belongs_to_the_matrix_that_the_threat_is_scored_under() {
    var score = Map.of("name", "x", "threats", "terrorism", "physical", "tactical-3");

    assertThat(wrong(with(score, "matrix", "tactical"))).isEmpty();
    assertThat(wrong(with(score, "matrix", "thematic")))
        .containsExactly("Physical harm (tactical-3) is a grade of another matrix than thematic");
    assertThat(wrong(score))
        .containsExactly(
            "Scored under is empty: physical harm (tactical-3) means nothing without it");
    assertThat(wrong(with(with(score, "matrix", "tactical"), "physical", "tactical-6")))
        .singleElement()
        .asString()
        .startsWith("Physical harm (tactical-6) is not one of ");
    assertThat(wrong(with(with(score, "matrix", "tactical"), "confidence", "thematic-2")))
        .containsExactly("Confidence (thematic-2) is a grade of another matrix than tactical");
  }

  private static List<String> wrong(Map<String, String> values) {
    var row = new Draft(new ForceId("wiltshire"), "s", values);
    return new FieldReading(Catalogue.shipped(), Clock.system(ZoneId.of("Europe/London")))
        .wrong(ThreatScores.scores(), row).stream().map(Wrong::words).toList();
  }

  private static Map<String, String> with(Map<String, String> row, String field, String text) {
    var all = new HashMap<>(row);
    all.put(field, text);
    return all;
  }
}
