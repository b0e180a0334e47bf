package uk.muster.risks.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.risks.scheme.TableRules.Wrong;

class TableRulesTest {
  private static final ScoringTable TACTICAL = ScoringTable.shipped("tactical").orElseThrow();
  private static final ScoringTable WILTSHIRE = ScoringTable.shipped("wiltshire").orElseThrow();

  private static Map<String, String> all(ScoringTable table) {
    var values = new TreeMap<String, String>();
    table.lines().forEach(line -> values.put(line.key(), line.value()));
    return values;
  }

  private static Map<String, String> with(ScoringTable table, String key, String value) {
    var values = all(table);
    values.put(key, value);
    return values;
  }

  private static List<String> wrong(ScoringTable table, Map<String, String> values) {
    return TableRules.check(table, values).wrong().stream().map(Wrong::words).toList();
  }

  @Test
  void every_table_is_fine_as_it_comes() {
    assertThat(ScoringTable.shipped()).hasSize(5);
    assertThat(ScoringTable.shipped())
        .allSatisfy(table -> {
          assertThat(wrong(table, all(table))).isEmpty();
          assertThat(TableRules.check(table, all(table)).values()).isEqualTo(all(table));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "", "10.01", "11", "1.555", "1,5", "1e1", "NaN", "٣"})
  void a_weight_is_a_number_from_0_to_10_with_two_decimals_at_most(String weight) {
    assertThat(wrong(TACTICAL, with(TACTICAL, "weight-harm-physical", weight)))
        .containsExactly(
            "Weight of physical harm (%s) must be a number from 0 to 10 with at most 2 decimals, such as 1.5"
                .formatted(weight));
  }

  @Test
  void a_weight_is_kept_in_its_plainest_form() {
    for (var weight : List.of("0", "10", " 2.50 ", "0.05", "07")) {
      assertThat(wrong(TACTICAL, with(TACTICAL, "weight-harm-physical", weight))).isEmpty();
    }
    assertThat(TableRules.check(TACTICAL, with(TACTICAL, "weight-harm-physical", "2.50")).values())
        .containsEntry("weight-harm-physical", "2.5");
  }

  @Test
  void weights_of_a_block_are_not_all_0() {
    var harmless = all(TACTICAL);
    harmless.replaceAll((key, value) -> key.startsWith("weight-harm") ? "0.00" : value);

    assertThat(wrong(TACTICAL, harmless))
        .containsExactly("The weights of harm are all 0: every risk would be 0");
    assertThat(wrong(TACTICAL, with(TACTICAL, "weight-likelihood-likelihood", "0")))
        .containsExactly("The weights of likelihood are all 0: every risk would be 0");
  }

  @Test
  void confidence_and_position_get_no_weight() {
    assertThat(wrong(TACTICAL, with(TACTICAL, "weight-confidence-confidence", "2")))
        .containsExactly(
            "weight-confidence-confidence (2): the position of the organisation and the confidence"
                + " get no weight. They stand beside the risk and are in no total");
    assertThat(wrong(TACTICAL, with(TACTICAL, "weight-position-organisation", "1")))
        .singleElement()
        .asString()
        .contains("get no weight");
  }

  @Test
  void a_label_is_there_and_not_longer_than_60() {
    assertThat(wrong(TACTICAL, with(TACTICAL, "grade-harm-4", "  ")))
        .containsExactly("Grade 4 of harm is empty: say what it is called");
    assertThat(wrong(TACTICAL, with(TACTICAL, "grade-harm-4", "x".repeat(60)))).isEmpty();
    assertThat(wrong(TACTICAL, with(TACTICAL, "grade-harm-4", "x".repeat(61))))
        .singleElement()
        .asString()
        .endsWith("has 61 characters; at most 60");
    assertThat(wrong(WILTSHIRE, with(WILTSHIRE, "score-impact-2", "")))
        .containsExactly("Impact 2 is empty: say what it is called");
  }

  @Test
  void a_rating_is_one_of_four() {
    assertThat(wrong(WILTSHIRE, with(WILTSHIRE, "rating-3-4", "extreme")))
        .containsExactly(
            "Rating of likelihood 3 and impact 4 (extreme) must be low, medium, high or very-high");
    assertThat(TableRules.check(WILTSHIRE, with(WILTSHIRE, "rating-3-4", "Very high")).values())
        .containsEntry("rating-3-4", "very-high");
  }

  @Test
  void what_is_missing_or_unknown_is_named() {
    var less = all(TACTICAL);
    less.remove("weight-harm-reach");

    assertThat(wrong(TACTICAL, less)).containsExactly("Weight of geographic scope is missing");
    assertThat(wrong(TACTICAL, with(TACTICAL, "weight-harm-fear", "3")))
        .containsExactly("weight-harm-fear (3) is no row of “MoRiLE-shaped, tactical”");
  }
}
