package uk.muster.assessment.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Claim;
import uk.muster.assessment.framework.Question;

/// What is wrong with an answer, before it goes to the reviewer.
public final class AnswerRules {
  private AnswerRules() {}

  /// Where the rating claims more than an indicator shows, or the estimate is another figure. An
  /// indicator without a figure contradicts nobody.
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
                question.code(), fact, claim.words(), false, !said.explanation().isBlank()));
      }
    }
    estimate(question, said, facts).ifPresent(found::add);
    return found;
  }

  private static Optional<Disagreement> estimate(
      Question question, Said said, Map<String, Fact> facts) {
    if (!(question.answer() instanceof Answer.Numeric(var unit, var countedBy))) {
      return Optional.empty();
    }
    var estimate = Said.number(said.estimate());
    return Optional.ofNullable(facts.get(countedBy))
        .filter(fact ->
            estimate.isPresent()
                && fact.value().filter(figure -> figure.compareTo(estimate.get()) != 0).isPresent())
        .map(fact ->
            new Disagreement(
                question.code(),
                fact,
                "The estimate is %s %s".formatted(said.estimate().strip(), unit),
                true,
                !said.explanation().isBlank()));
  }

  /// That the facts would bear a higher rating than the one given, in words. It is no fault: a lead
  /// may know what the registers do not.
  public static Optional<String> modest(Question question, Said said, Map<String, Fact> facts) {
    var borne =
        question.claims().stream()
            .mapToInt(Claim::fromRating)
            .distinct()
            .sorted()
            .takeWhile(rating -> bears(question, rating, facts))
            .max();
    return borne.isPresent() && said.step().filter(step -> step < borne.getAsInt()).isPresent()
        ? Optional.of(
            "The facts would bear %d: every figure that a rating of %d needs is there."
                .formatted(borne.getAsInt(), borne.getAsInt()))
        : Optional.empty();
  }

  private static boolean bears(Question question, int rating, Map<String, Fact> facts) {
    return question.claims().stream()
        .filter(claim -> claim.fromRating() <= rating)
        .allMatch(claim ->
            Optional.ofNullable(facts.get(claim.indicator()))
                .flatMap(Fact::value)
                .filter(claim::heldBy)
                .isPresent());
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
      case Answer.Numeric(var unit, _) -> {
        number(code, "target", "Target", said.target(), unit, faults);
        number(code, "estimate", "Estimate", said.estimate(), unit, faults);
      }
    }
    for (var one : disagreements(question, said, facts)) {
      if (!one.explained()) {
        faults.add(new Fault(code, "explanation", one.words() + " " + one.way()));
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
