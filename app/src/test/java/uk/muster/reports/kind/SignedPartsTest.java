package uk.muster.reports.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.answer.AssessmentExamples;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.claim.AnswerExamples;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.framework.FrameworkExamples;
import uk.muster.reference.Catalogue;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// The words of signed answers, each marked with the answer that it comes from.
class SignedPartsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private static Paper paper() {
    var said = AnswerExamples.rated("3");
    return new Paper(
        new Campaign(
            "quarter-1",
            "Quarter 1",
            Cycle.QUARTERLY,
            "2023",
            "leicestershire",
            Set.of(new ForceId("leicestershire")),
            DAY,
            DAY,
            Optional.empty(),
            false),
        AssessmentExamples.assessment(AssessmentState.SIGNED, "lead", Set.of("lead")),
        FrameworkExamples.framework(
            "spr-2023-public-order",
            1,
            FrameworkExamples.question("po-1", "capability", "local"),
            FrameworkExamples.question("po-2", "capability", "regional"),
            FrameworkExamples.question("po-3", "capacity", "local")),
        Map.of(
            "po-1", new Revision("po-1", 1, said, "lead", "Lead", Instant.EPOCH, true),
            "po-3", new Revision("po-3", 1, said, "lead", "Lead", Instant.EPOCH, true)),
        Map.of(),
        List.of(),
        true,
        List.of());
  }

  @Test
  void only_answers_of_the_c_that_give_reasons_are_said_with_their_source_and_marking() {
    var threat =
        Catalogue.shipped().threats("2023").stream()
            .filter(one -> one.code().equals("public-order"))
            .findFirst()
            .orElseThrow();

    var blocks = SignedParts.words(paper(), threat, "capability", DAY);

    var items = ((Block.Bullets) blocks.getLast()).items();
    assertThat(items).hasSize(1);
    var said = (Inline.Said) items.getFirst().getFirst();
    assertThat(said.plain()).startsWith(AnswerExamples.rated("3").reasons());
    assertThat(said.basis().what())
        .isEqualTo("Answer po-1, signed assessment of public disorder, campaign Quarter 1");
    assertThat(said.basis().href())
        .isEqualTo("/assessment/answers/quarter-1/leicestershire/public-order");
    assertThat(said.basis().classification().marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    assertThat(items.getFirst().getLast().plain()).isEqualTo(" (Answer po-1, local.)");
    assertThat(SignedParts.words(paper(), threat, "connectivity", DAY)).isEmpty();
  }
}
