package uk.muster.risks.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.risks.scheme.Matrix.Block;
import uk.muster.risks.scheme.Matrix.Criterion;
import uk.muster.risks.scheme.Matrix.Grade;

class MatrixScoreTest {
  private static final Matrix OWN =
      new Matrix(
          "own",
          "A force's own matrix",
          "test",
          List.of(
              weighed(Block.HARM, "physical", "2"),
              weighed(Block.HARM, "financial", "0.5"),
              weighed(Block.LIKELIHOOD, "frequency", "1"),
              weighed(Block.LIKELIHOOD, "trend", "3"),
              new Criterion(
                  Block.POSITION, "organisation", "Position", true, Optional.empty(), false),
              new Criterion(
                  Block.CONFIDENCE, "confidence", "Confidence", true, Optional.empty(), false)),
          List.of(
              grade(Block.HARM, 0),
              grade(Block.HARM, 4),
              grade(Block.LIKELIHOOD, 1),
              grade(Block.LIKELIHOOD, 2),
              grade(Block.POSITION, 5),
              grade(Block.CONFIDENCE, 1),
              grade(Block.CONFIDENCE, 3)));
  private static final Map<String, String> ALL =
      Map.of(
          "physical", "own-4",
          "financial", "own-4",
          "frequency", "own-1",
          "trend", "own-2",
          "organisation", "own-5",
          "confidence", "own-1");

  private static Criterion weighed(Block block, String code, String weight) {
    return new Criterion(block, code, code, true, Optional.of(new BigDecimal(weight)), true);
  }

  private static Grade grade(Block block, int number) {
    return new Grade(block, number, "grade " + number, true);
  }

  private static MatrixScore score(Map<String, String> grades) {
    return MatrixScore.of(OWN, code -> grades.getOrDefault(code, ""));
  }

  private static Map<String, String> with(String criterion, String grade) {
    var all = new java.util.HashMap<>(ALL);
    all.put(criterion, grade);
    return all;
  }

  @Test
  void each_total_is_the_sum_of_grades_times_weights_and_the_risk_their_product() {
    var score = score(ALL);

    assertThat(score.total(Block.HARM).orElseThrow()).isEqualByComparingTo("10");
    assertThat(score.total(Block.LIKELIHOOD).orElseThrow()).isEqualByComparingTo("7");
    assertThat(score.risk().orElseThrow()).isEqualByComparingTo("70");
  }

  @Test
  void confidence_stands_beside_and_changes_nothing() {
    assertThat(score(with("confidence", "own-3")).risk()).isEqualTo(score(ALL).risk());
    assertThat(score(with("confidence", "")).risk()).isEqualTo(score(ALL).risk());
    assertThat(score(ALL).beside(Block.CONFIDENCE).orElseThrow().words()).isEqualTo("1, grade 1");
  }

  @Test
  void the_position_of_the_organisation_changes_no_risk() {
    assertThat(score(with("organisation", "")).risk()).isEqualTo(score(ALL).risk());
  }

  @Test
  void nothing_is_taken_for_a_grade_that_was_not_given() {
    var half = score(with("financial", ""));

    assertThat(half.total(Block.HARM)).isEmpty();
    assertThat(half.risk()).isEmpty();
    assertThat(half.missingForRisk()).extracting(Criterion::code).containsExactly("financial");
    assertThat(score(with("financial", "own-0")).risk().orElseThrow()).isEqualByComparingTo("56");
  }

  @Test
  void a_grade_of_another_matrix_is_no_grade() {
    assertThat(score(with("physical", "tactical-4")).risk()).isEmpty();
  }

  @Test
  void no_source_confirms_the_weights_that_muster_brings_along() {
    assertThat(Matrices.all()).extracting(Matrix::code).containsExactly("tactical", "thematic");
    assertThat(Matrices.all()).noneMatch(Matrix::weightsConfirmed);
    assertThat(OWN.weightsConfirmed()).isTrue();
  }

  @Test
  void every_matrix_weighs_harm_and_likelihood_and_nothing_beside_them() {
    for (var matrix : Matrices.all()) {
      for (var criterion : matrix.criteria()) {
        var inTotal = List.of(Block.HARM, Block.LIKELIHOOD).contains(criterion.block());
        assertThat(criterion.weight().isPresent()).as(criterion.code()).isEqualTo(inTotal);
        assertThat(matrix.grades(criterion.block())).as(criterion.code()).isNotEmpty();
      }
      assertThat(matrix.criteria(Block.HARM)).as(matrix.code()).isNotEmpty();
      assertThat(matrix.criteria(Block.LIKELIHOOD)).as(matrix.code()).isNotEmpty();
      assertThat(matrix.criteria(Block.POSITION)).as(matrix.code()).hasSize(1);
      assertThat(matrix.criteria(Block.CONFIDENCE)).as(matrix.code()).hasSize(1);
    }
  }
}
