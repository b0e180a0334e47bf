package uk.muster.risks.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.risks.scheme.Matrix.Block;
import uk.muster.risks.scheme.Matrix.Criterion;
import uk.muster.risks.scheme.Matrix.Grade;
import uk.muster.risks.scheme.RiskScheme.Axis;
import uk.muster.risks.scheme.RiskScore.Comparison;

class ForceTablesTest {
  private static final Own OWN =
      new Own(1, LocalDate.of(2026, 3, 3), "the tasking board", "Risk analyst", Instant.EPOCH);
  private static final Map<String, String> GRADES =
      Map.of(
          "physical", "tactical-4",
          "psychological", "tactical-1",
          "financial", "tactical-1",
          "community", "tactical-1",
          "reach", "tactical-1",
          "vulnerability", "tactical-1",
          "likelihood", "tactical-2",
          "confidence", "tactical-3");

  private static ForceTables with(String table, Map<String, String> values) {
    return ForceTables.of(List.of(new TableVersion(table, OWN, values)));
  }

  private static MatrixScore score(ForceTables tables) {
    return tables.score("tactical", code -> GRADES.getOrDefault(code, "")).orElseThrow();
  }

  @Test
  void a_total_is_made_with_the_weights_of_the_force_and_codes_stay() {
    var own = with("tactical", Map.of("weight-harm-physical", "2.5", "grade-harm-4", "grave"));

    assertThat(score(ForceTables.SHIPPED).risk().orElseThrow()).isEqualByComparingTo("18");
    assertThat(score(own).total(Block.HARM).orElseThrow()).isEqualByComparingTo("15");
    assertThat(score(own).risk().orElseThrow()).isEqualByComparingTo("30");
    assertThat(score(own).graded().getFirst().grade().words()).isEqualTo("4, grave");
  }

  @Test
  void what_a_force_set_counts_as_confirmed_and_the_other_tables_stay_as_they_come() {
    var own = with("tactical", Map.of("weight-harm-physical", "2"));
    var tactical = (Matrix) own.find("tactical").orElseThrow();

    assertThat(tactical.weightsConfirmed()).isTrue();
    assertThat(tactical.criteria()).allMatch(Criterion::confirmed);
    assertThat(tactical.grades()).allMatch(Grade::confirmed);
    assertThat(tactical.unverified()).isZero();
    assertThat(tactical.own().orElseThrow().words())
        .isEqualTo(
            "the force's own from 3 March 2026, recorded by Risk analyst: the tasking board");
    assertThat(own.find("thematic")).isEqualTo(ScoringTable.shipped("thematic"));
    assertThat(own.find("thematic").orElseThrow().unverified()).isPositive();
  }

  @Test
  void confidence_and_position_are_no_lines_with_a_weight() {
    assertThat(ScoringTable.shipped("tactical").orElseThrow().lines())
        .extracting(TableLine::key)
        .contains("weight-harm-physical", "weight-likelihood-likelihood", "grade-confidence-3")
        .doesNotContain("weight-position-organisation", "weight-confidence-confidence");
  }

  @Test
  void labels_and_ratings_of_a_scheme_are_those_of_the_force() {
    var own = with("wiltshire", Map.of("rating-5-3", "very-high", "score-likelihood-5", "certain"));
    var risk = own.score("wiltshire-5", "wiltshire-3").orElseThrow();

    assertThat(risk.rating().orElseThrow().words()).isEqualTo("very high");
    assertThat(risk.words(Axis.LIKELIHOOD)).isEqualTo("5, certain");
  }

  @Test
  void ratings_by_two_tables_of_one_scheme_are_not_compared() {
    var shipped = ForceTables.SHIPPED.score("wiltshire-5", "wiltshire-3").orElseThrow();
    var relabelled = with("wiltshire", Map.of("score-impact-1", "slight"));
    var rerated = with("wiltshire", Map.of("rating-1-1", "medium"));

    assertThat(shipped.against(relabelled.score("wiltshire-1", "wiltshire-1").orElseThrow()))
        .isInstanceOf(Comparison.Compared.class);
    assertThat(shipped.against(rerated.score("wiltshire-1", "wiltshire-1").orElseThrow()))
        .isInstanceOf(Comparison.OtherTable.class);
  }

  @Test
  void a_version_without_values_is_the_table_as_it_comes() {
    assertThat(with("tactical", Map.of())).isEqualTo(ForceTables.SHIPPED);
  }

  @Test
  void what_differs_is_said_line_by_line() {
    var shipped = ScoringTable.shipped("wiltshire").orElseThrow();
    var own = with("wiltshire", Map.of("rating-2-1", "medium")).find("wiltshire").orElseThrow();

    assertThat(shipped.differences(own))
        .containsExactly("Rating of likelihood 2 and impact 1: low, now medium");
  }
}
