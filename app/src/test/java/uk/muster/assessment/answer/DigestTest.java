package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.assessment.claim.AnswerExamples.MARGIN;
import static uk.muster.assessment.claim.AnswerExamples.margin;
import static uk.muster.assessment.claim.AnswerExamples.rated;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.ground.Ground;
import uk.muster.shared.Marking;

/// What is signed cannot change without its digest.
class DigestTest {
  private static final Assessment ASSESSMENT =
      AssessmentExamples.assessment(AssessmentState.AGREED, "", Set.of());

  private static String digest(Said said, Fact fact, String words) {
    return Digest.of(
        ASSESSMENT,
        Map.of("po-1", new Revision("po-1", 1, said, "a", "A", Instant.EPOCH, true)),
        Map.of(MARGIN, fact),
        List.of(),
        words);
  }

  @Test
  void it_changes_with_every_part_and_with_nothing_else() {
    var plain = digest(rated("3"), margin("-6"), "I declare");

    assertThat(plain)
        .matches("[0-9a-f]{64}")
        .isEqualTo(digest(rated("3"), margin("-6"), "I declare"));
    assertThat(
            java.util.List.of(
                digest(rated("2"), margin("-6"), "I declare"),
                digest(rated("3"), margin("-5"), "I declare"),
                digest(rated("3"), margin("-6"), "I do not declare")))
        .doesNotContain(plain)
        .doesNotHaveDuplicates();
  }

  @Test
  void words_cannot_move_from_one_part_to_the_next() {
    var one = new Said("", "1", "12", "", "", "", Set.of(), "", "", "");
    var other = new Said("", "1", "1", "2", "", "", Set.of(), "", "", "");

    assertThat(digest(one, margin("0"), "")).isNotEqualTo(digest(other, margin("0"), ""));
  }

  @Test
  void it_covers_the_evidence_with_version_and_content() {
    var plain = resting();

    assertThat(
            List.of(
                resting(ground("report", 1, "a")),
                resting(ground("report", 2, "a")),
                resting(ground("report", 1, "b")),
                resting(ground("log", 1, "a"))))
        .doesNotContain(plain)
        .doesNotHaveDuplicates();
    assertThat(resting(ground("log", 1, "a"), ground("report", 1, "a")))
        .isEqualTo(resting(ground("report", 1, "a"), ground("log", 1, "a")));
  }

  private static String resting(Ground... grounds) {
    return Digest.of(ASSESSMENT, Map.of(), Map.of(), List.of(grounds), "I declare");
  }

  private static Ground ground(String evidence, int version, String letter) {
    return new Ground(
        "po-1",
        evidence,
        "Named " + evidence,
        version,
        letter.repeat(64),
        "2026-03",
        "",
        false,
        Marking.OFFICIAL);
  }
}
