package uk.muster.assessment.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.assessment.claim.AnswerExamples.MARGIN;
import static uk.muster.assessment.claim.AnswerExamples.claiming;
import static uk.muster.assessment.claim.AnswerExamples.explained;
import static uk.muster.assessment.claim.AnswerExamples.margin;
import static uk.muster.assessment.claim.AnswerExamples.question;
import static uk.muster.assessment.claim.AnswerExamples.rated;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.framework.Answer;

/// What may go to the reviewer, and where a rating and a register disagree.
class AnswerRulesTest {
  @Test
  void a_rating_without_a_reason_cannot_be_submitted() {
    var said = new Said("", "2", "", "", " ", "low", Set.of(Basis.STRA), "", "", "");

    assertThat(AnswerRules.faults(claiming(), said, Map.of()))
        .extracting(Fault::field)
        .containsExactly("reasons");
  }

  @Test
  void everything_is_missing_from_what_nobody_answered() {
    assertThat(AnswerRules.faults(claiming(), Said.NOTHING, Map.of()))
        .extracting(Fault::field)
        .containsExactly("rating", "reasons", "confidence", "sources");
  }

  @Test
  void a_rating_that_the_register_contradicts_must_be_explained_or_changed() {
    var facts = Map.of(MARGIN, margin("-6"));

    assertThat(AnswerRules.faults(claiming(), rated("3"), facts))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.field()).isEqualTo("explanation");
          assertThat(fault.message())
              .isEqualTo(
                  "Units left is −6 units. A rating from 3 on needs at least 0. Explain the"
                      + " difference or choose another rating");
        });
    assertThat(AnswerRules.faults(claiming(), explained("3"), facts)).isEmpty();
    assertThat(AnswerRules.faults(claiming(), rated("2"), facts)).isEmpty();
  }

  @Test
  void an_explained_difference_still_is_one() {
    assertThat(AnswerRules.disagreements(claiming(), explained("4"), Map.of(MARGIN, margin("-1"))))
        .singleElement()
        .matches(Disagreement::explained);
  }

  @Test
  void a_figure_that_holds_or_is_missing_contradicts_nobody() {
    var none =
        new Fact(
            MARGIN,
            "Units left",
            "units",
            java.util.Optional.empty(),
            "nothing is declared",
            java.time.LocalDate.EPOCH,
            "");

    assertThat(AnswerRules.disagreements(claiming(), rated("3"), Map.of(MARGIN, margin("0"))))
        .isEmpty();
    assertThat(AnswerRules.disagreements(claiming(), rated("3"), Map.of(MARGIN, none))).isEmpty();
    assertThat(AnswerRules.disagreements(claiming(), rated("3"), Map.of())).isEmpty();
  }

  @Test
  void a_rating_below_what_the_facts_bear_is_said_and_is_no_fault() {
    var bears = Map.of(MARGIN, margin("0"));

    assertThat(AnswerRules.modest(claiming(), rated("2"), bears))
        .hasValue("The facts would bear 3: every figure that a rating of 3 needs is there.");
    assertThat(AnswerRules.faults(claiming(), rated("2"), bears)).isEmpty();
    assertThat(AnswerRules.modest(claiming(), rated("3"), bears)).isEmpty();
    assertThat(AnswerRules.modest(claiming(), rated("2"), Map.of(MARGIN, margin("-1")))).isEmpty();
    assertThat(AnswerRules.modest(claiming(), rated("2"), Map.of())).isEmpty();
    assertThat(AnswerRules.modest(claiming(), Said.NOTHING, bears)).isEmpty();
  }

  @Test
  void an_estimate_that_is_not_what_the_register_counts_must_be_explained_or_changed() {
    var counted = new Answer.Numeric("police support units", MARGIN);
    var question = question("n", "capacity", "local", "1", counted, false);

    assertThat(AnswerRules.faults(question, estimated("16", ""), Map.of(MARGIN, margin("12"))))
        .containsExactly(
            new Fault(
                "n",
                "explanation",
                "Units left is 12 units. The estimate is 16 police support units. Explain the"
                    + " difference or change the estimate"));
    assertThat(
            AnswerRules.faults(
                question, estimated("16", "Two come today"), Map.of(MARGIN, margin("12"))))
        .isEmpty();
    assertThat(AnswerRules.faults(question, estimated("12.0", ""), Map.of(MARGIN, margin("12"))))
        .isEmpty();
    assertThat(AnswerRules.faults(question, estimated("16", ""), Map.of())).isEmpty();
  }

  private static Said estimated(String estimate, String explanation) {
    var sources = Set.of(Basis.STRA);
    return new Said("", "2", "20", estimate, "So", "low", sources, "", explanation, "");
  }

  @Test
  void a_number_is_asked_for_as_a_number_and_yes_or_no_as_such() {
    var number = question("n", "capacity", "local", "1", new Answer.Numeric("units"), false);
    var yesNo = question("y", "capacity", "local", "1", new Answer.YesNo(), false);
    var typed = new Said("", "2", "twenty", "16", "So", "low", Set.of(Basis.STRA), "", "", "");

    assertThat(AnswerRules.faults(number, typed, Map.of()))
        .containsExactly(new Fault("n", "target", "Target (twenty) must be a number of units"));
    assertThat(AnswerRules.faults(yesNo, typed, Map.of()))
        .extracting(Fault::field)
        .containsExactly("yes-no");
  }

  @Test
  void the_gap_is_the_target_less_the_estimate() {
    assertThat(new Said("", "", "20", " 16 ", "", "", Set.of(), "", "", "").gap())
        .hasValue(BigDecimal.valueOf(4));
    assertThat(new Said("", "", "1,200", "−3.5", "", "", Set.of(), "", "", "").gap())
        .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("1203.5"));
    assertThat(new Said("", "", "20", "about 16", "", "", Set.of(), "", "", "").gap()).isEmpty();
  }
}
