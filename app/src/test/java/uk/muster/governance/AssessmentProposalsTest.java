package uk.muster.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.answer.AssessmentExamples;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// What assessments bring before a board: one proposal a campaign, one for all findings.
class AssessmentProposalsTest {
  private static final ForceId FORCE = new ForceId("leicestershire");
  private static final Campaign QUARTER =
      new Campaign(
          "leicestershire-quarter-1",
          "Quarter 1",
          Cycle.QUARTERLY,
          "2023",
          "leicestershire",
          Set.of(FORCE),
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2026, 11, 20),
          Optional.empty(),
          true);
  private static final AssessmentProposals PROPOSALS =
      new AssessmentProposals(
          new Wording(Catalogue.shipped()), List.of(QUARTER), ZoneId.of("Europe/London"));

  @Test
  void what_is_late_is_proposed_with_who_has_it() {
    var asked = AssessmentExamples.assessment(AssessmentState.OPEN, "lead", Set.of());

    assertThat(PROPOSALS.late(List.of(asked)))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.about()).isEqualTo("campaigns/leicestershire-quarter-1/late");
          assertThat(one.title()).isEqualTo("Assessments overdue: Quarter 1 (1)");
          assertThat(one.paper())
              .isEqualTo(
                  "Public disorder: 0 of 2 answered, due on 20 November 2026, with the post Lead");
          assertThat(one.classification().marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        });
    var nobody = AssessmentExamples.assessment(AssessmentState.OPEN, "", Set.of());
    assertThat(PROPOSALS.late(List.of(nobody)).getFirst().paper())
        .endsWith("due on 20 November 2026, and nobody was asked");
    assertThat(PROPOSALS.late(List.of())).isEmpty();
  }

  @Test
  void findings_are_named_up_to_twenty_and_the_rest_is_counted() {
    assertThat(PROPOSALS.found(found(0))).isEmpty();
    var some = PROPOSALS.found(found(2)).getFirst();
    assertThat(some.title()).isEqualTo("What does not go together (2)");
    assertThat(some.paper()).isEqualTo("Serious: It is so.\nSerious: It is so.");
    assertThat(some.why()).isEqualTo("2 serious things found by the cross-checks");
    assertThat(PROPOSALS.found(found(23)).getFirst().paper()).endsWith("\nand 3 more");
  }

  private static CheckedForce found(int many) {
    var check = new AlwaysFinds();
    var finding = new Check.Finding("a", "", "", "It is so.", "/there");
    return new CheckedForce(
        List.of(check), Collections.nCopies(many, new CheckedForce.Found(check, finding)), 0, 0);
  }

  private record AlwaysFinds() implements Check {
    @Override
    public String identifier() {
      return "test.always";
    }

    @Override
    public String title() {
      return "Always";
    }

    @Override
    public String definition() {
      return "Always";
    }

    @Override
    public Severity severity() {
      return Severity.SERIOUS;
    }

    @Override
    public Right right() {
      return Right.READ_GOVERNANCE;
    }

    @Override
    public List<Finding> findings(Actor actor, ForceId force, LocalDate on) {
      return List.of();
    }
  }
}
