package uk.muster.risks.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.muster.risks.scheme.RiskScheme.Axis;
import uk.muster.risks.scheme.RiskScore.Comparison;

class RiskScoreTest {
  @Test
  void one_number_has_other_words_in_other_schemes() {
    assertThat(words("staffordshire-5", "staffordshire-1", Axis.LIKELIHOOD))
        .isEqualTo("5, probable");
    assertThat(words("wiltshire-5", "wiltshire-1", Axis.LIKELIHOOD)).isEqualTo("5, high");
    assertThat(words("wiltshire-1", "wiltshire-2", Axis.IMPACT)).isEqualTo("2, minor");
    assertThat(words("national-1", "national-2", Axis.IMPACT)).isEqualTo("2, limited");
  }

  private static String words(String likelihood, String impact, Axis axis) {
    return score(likelihood, impact).words(axis);
  }

  private static RiskScore score(String likelihood, String impact) {
    return ForceTables.SHIPPED.score(likelihood, impact).orElseThrow();
  }

  @Test
  void what_no_source_confirms_says_so() {
    assertThat(words("staffordshire-3", "staffordshire-1", Axis.LIKELIHOOD))
        .isEqualTo("3, unlikely (unverified)");
    assertThat(score("wiltshire-5", "wiltshire-5").rating().orElseThrow().words())
        .isEqualTo("very high, unverified");
    assertThat(score("wiltshire-5", "wiltshire-4").rating().orElseThrow().words())
        .isEqualTo("very high");
  }

  @Test
  void the_rating_is_looked_up_and_no_product() {
    var fifteen = score("wiltshire-5", "wiltshire-3").rating().orElseThrow();
    var fifteenToo = score("wiltshire-3", "wiltshire-5").rating().orElseThrow();

    assertThat(fifteen.rating()).isEqualTo(Rating.HIGH);
    assertThat(fifteenToo.rating()).isEqualTo(Rating.VERY_HIGH);
  }

  @Test
  void the_cells_that_a_source_shows_are_as_it_shows_them() {
    assertThat(score("wiltshire-1", "wiltshire-1").rating().orElseThrow().words()).isEqualTo("low");
    assertThat(score("wiltshire-5", "wiltshire-2").rating().orElseThrow().words())
        .isEqualTo("medium");
    assertThat(score("wiltshire-5", "wiltshire-3").rating().orElseThrow().words())
        .isEqualTo("high");
  }

  @Test
  void risks_under_one_scheme_are_compared_by_their_ratings() {
    var flood = score("wiltshire-5", "wiltshire-4");
    var fire = score("wiltshire-5", "wiltshire-2");

    assertThat(((Comparison.Compared) flood.against(fire)).order()).isPositive();
    assertThat(((Comparison.Compared) fire.against(flood)).order()).isNegative();
    assertThat(((Comparison.Compared) fire.against(fire)).order()).isZero();
  }

  @Test
  void risks_under_two_schemes_are_never_compared() {
    var ours = score("wiltshire-5", "wiltshire-4");
    var theirs = score("staffordshire-1", "staffordshire-1");

    assertThat(ours.against(theirs))
        .isEqualTo(new Comparison.OtherScheme(ours.scheme(), theirs.scheme()));
  }

  @Test
  void a_scheme_without_a_table_rates_nothing() {
    var score = score("national-5", "national-5");

    assertThat(score.rating()).isEmpty();
    assertThat(score.against(score)).isEqualTo(new Comparison.NotRated(score.scheme()));
  }

  @Test
  void half_a_score_and_a_score_of_two_schemes_are_no_scores() {
    assertThat(ForceTables.SHIPPED.score("wiltshire-4", "")).isEmpty();
    assertThat(ForceTables.SHIPPED.score("", "")).isEmpty();
    assertThat(ForceTables.SHIPPED.score("wiltshire-4", "national-4")).isEmpty();
  }

  @Test
  void every_scheme_names_each_number_and_rates_all_pairs_or_none() {
    for (var scheme : Schemes.all()) {
      for (var axis : Axis.values()) {
        assertThat(scheme.scores(axis))
            .extracting(RiskScheme.Score::number)
            .as(scheme.code())
            .containsExactly(1, 2, 3, 4, 5);
      }
      var rated =
          IntStream.rangeClosed(1, 25)
              .filter(n -> scheme.cell((n - 1) / 5 + 1, (n - 1) % 5 + 1).isPresent())
              .count();
      assertThat(rated).as(scheme.code()).isIn(List.of(0L, 25L));
      assertThat(scheme.cells()).hasSize((int) rated);
    }
  }

  @Test
  void a_rating_never_falls_when_likelihood_or_impact_rises() {
    for (var scheme : Schemes.all()) {
      for (var cell : scheme.cells()) {
        scheme
            .cell(cell.likelihood() + 1, cell.impact())
            .ifPresent(next -> assertThat(next.rating()).isGreaterThanOrEqualTo(cell.rating()));
        scheme
            .cell(cell.likelihood(), cell.impact() + 1)
            .ifPresent(next -> assertThat(next.rating()).isGreaterThanOrEqualTo(cell.rating()));
      }
    }
  }
}
