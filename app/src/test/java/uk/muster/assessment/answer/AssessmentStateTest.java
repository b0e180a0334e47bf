package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.answer.AssessmentState.Move;

/// The one table of what may be done in which state.
class AssessmentStateTest {
  @Test
  void these_are_all_moves_that_there_are() {
    var table =
        Arrays.stream(AssessmentState.values())
            .flatMap(state ->
                Arrays.stream(Move.values())
                    .flatMap(move ->
                        state.after(move).stream()
                            .map(next -> "%s %s %s".formatted(state, move, next))))
            .collect(Collectors.joining("\n"));

    assertThat(table)
        .isEqualTo(
            """
            OPEN SUBMIT SUBMITTED
            SUBMITTED CHALLENGE CHALLENGED
            SUBMITTED AGREE AGREED
            CHALLENGED SUBMIT SUBMITTED
            AGREED CHALLENGE CHALLENGED
            AGREED SIGN SIGNED\
            """);
  }

  @Test
  void answers_change_only_before_submission_and_after_a_challenge() {
    assertThat(Arrays.stream(AssessmentState.values()).filter(AssessmentState::answers))
        .containsExactly(AssessmentState.OPEN, AssessmentState.CHALLENGED);
  }
}
