package uk.muster.assessment.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Question;

/// What is wrong with an answer, before it goes to the reviewer.
public final class AnswerRules {
  private AnswerRules() {}

  /// Where the rating claims more than an indicator shows. An indicator without a figure
  /// contradicts nobody.
  public static List<Disagreement> disagreements(
      Question question, Said said, Map<String, Fact> facts) {
    var found = new ArrayList<Disagreement>();
    for (var claim : question.claims()) {
      var fact = facts.get(claim.indicator());
      if (fact != null
          && said.step().filter(step -> step >= claim.fromRating()).isPresent()
          && fact.value().filter(figure -> !claim.heldBy(figure)).isPresent()) {
        found.add(
            new Disagreement(
                question.code(),
                said.step().orElseThrow(),
                claim,
                fact,
                !said.explanation().isBlank()));
      }
    }
    return found;
  }

  /// What keeps an answer from being submitted.
  public static List<Fault> faults(Question question, Said said, Map<String, Fact> facts) {
    var faults = new ArrayList<Fault>();
    var code = question.code();
    if (said.step().isEmpty()) {
      faults.add(new Fault(code, "rating", "Choose a rating"));
    }
    if (said.reasons().isBlank()) {
      faults.add(
          new Fault(code, "reasons", "Enter the reasons: a rating without one says nothing"));
    }
    if (Confidence.find(said.confidence()).isEmpty()) {
      faults.add(new Fault(code, "confidence", "Say how sure you are"));
    }
    if (said.sources().isEmpty()) {
      faults.add(new Fault(code, "sources", "Say what you relied on"));
    }
    switch (question.answer()) {
      case Answer.Rated _ -> {}
      case Answer.YesNo _ -> {
        if (said.yesNo().isEmpty()) {
          faults.add(new Fault(code, "yes-no", "Say yes or no"));
        }
      }
      case Answer.Numeric(var unit) -> {
        number(code, "target", "Target", said.target(), unit, faults);
        number(code, "estimate", "Estimate", said.estimate(), unit, faults);
      }
    }
    for (var one : disagreements(question, said, facts)) {
      if (!one.explained()) {
        faults.add(
            new Fault(
                code,
                "explanation",
                one.words() + " Explain the difference or choose another rating"));
      }
    }
    return faults;
  }

  private static void number(
      String question, String field, String name, String typed, String unit, List<Fault> faults) {
    if (Said.number(typed).isEmpty()) {
      faults.add(
          new Fault(
              question, field, "%s (%s) must be a number of %s".formatted(name, typed, unit)));
    }
  }
}
