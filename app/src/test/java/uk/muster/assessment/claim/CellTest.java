package uk.muster.assessment.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.assessment.claim.AnswerExamples.MARGIN;
import static uk.muster.assessment.claim.AnswerExamples.explained;
import static uk.muster.assessment.claim.AnswerExamples.framework;
import static uk.muster.assessment.claim.AnswerExamples.margin;
import static uk.muster.assessment.claim.AnswerExamples.question;
import static uk.muster.assessment.claim.AnswerExamples.rated;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.framework.Answer;

/// A cell never looks better than its answers.
class CellTest {
  private final uk.muster.assessment.framework.Framework framework =
      framework(
          question("a", "capacity", "local", "2", new Answer.Rated(), true),
          question("b", "capacity", "local", "1", new Answer.Rated(), false),
          question("c", "capability", "national", "1", new Answer.Rated(), false));

  @Test
  void its_rating_is_the_weighted_mean_rounded_down() {
    var cells = Cell.of(framework, Map.of("a", rated("3"), "b", rated("2")), Map.of());

    // (2 × 3 + 1 × 2) ÷ 3 = 2⅔
    assertThat(cells.getFirst().rating()).hasValue(2);
    assertThat(cells.getFirst().answered()).isEqualTo(2);
    assertThat(cells.getLast().rating()).isEmpty();
    assertThat(cells).extracting(Cell::questions).containsExactly(2, 1);
  }

  @Test
  void its_confidence_is_the_lowest_and_what_nobody_said_is_low() {
    var unsure = new Said("", "3", "", "", "So", "medium", Set.of(), "", "", "");
    var silent = new Said("", "3", "", "", "So", "", Set.of(), "", "", "");

    assertThat(
            Cell.of(framework, Map.of("a", rated("3"), "b", unsure), Map.of())
                .getFirst()
                .confidence())
        .isEqualTo(Optional.of(Confidence.MEDIUM));
    assertThat(
            Cell.of(framework, Map.of("a", rated("3"), "b", silent), Map.of())
                .getFirst()
                .confidence())
        .isEqualTo(Optional.of(Confidence.LOW));
  }

  @Test
  void it_counts_what_the_register_contradicts_explained_or_not() {
    var facts = Map.of(MARGIN, margin("-1"));

    assertThat(Cell.of(framework, Map.of("a", explained("4")), facts).getFirst().disagreeing())
        .isEqualTo(1);
    assertThat(Cell.of(framework, Map.of("a", rated("1")), facts).getFirst().disagreeing())
        .isZero();
  }

  @Test
  void a_rating_without_reasons_counts_in_the_mean_and_not_as_answered() {
    var bare = new Said("", "4", "", "", "", "", Set.of(), "", "", "");

    var cell = Cell.of(framework, Map.of("c", bare), Map.of()).getLast();

    assertThat(cell.rating()).hasValue(4);
    assertThat(cell.answered()).isZero();
  }
}
