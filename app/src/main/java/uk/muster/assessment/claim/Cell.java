package uk.muster.assessment.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;

/// What the answers of one C at one level come to. The rating is the weighted mean of those given,
/// rounded down, so that no cell looks better than its answers; the confidence is the lowest.
///
/// @param disagreeing how many ratings an indicator contradicts, explained or not
public record Cell(
    String c,
    String level,
    Optional<Integer> rating,
    Optional<Confidence> confidence,
    int disagreeing,
    int answered,
    int questions) {

  /// The cells that the questions of a framework make, in their order.
  public static List<Cell> of(
      Framework framework, Map<String, Said> answers, Map<String, Fact> facts) {
    var groups = new LinkedHashMap<List<String>, List<Question>>();
    for (var question : framework.questions()) {
      groups
          .computeIfAbsent(List.of(question.c(), question.level()), _ -> new ArrayList<>())
          .add(question);
    }
    return groups.values().stream().map(group -> cell(group, answers, facts)).toList();
  }

  private static Cell cell(
      List<Question> questions, Map<String, Said> answers, Map<String, Fact> facts) {
    var sum = BigDecimal.ZERO;
    var weight = BigDecimal.ZERO;
    int answered = 0;
    int disagreeing = 0;
    Optional<Confidence> least = Optional.empty();
    for (var question : questions) {
      var said = answers.getOrDefault(question.code(), Said.NOTHING);
      if (said.step().isPresent()) {
        sum = sum.add(question.weight().multiply(BigDecimal.valueOf(said.step().orElseThrow())));
        weight = weight.add(question.weight());
        var sure = Confidence.find(said.confidence()).orElse(Confidence.LOW);
        least = Optional.of(least.filter(one -> one.compareTo(sure) < 0).orElse(sure));
      }
      answered += said.rated() ? 1 : 0;
      disagreeing += AnswerRules.disagreements(question, said, facts).isEmpty() ? 0 : 1;
    }
    var rating =
        weight.signum() == 0
            ? Optional.<Integer>empty()
            : Optional.of(sum.divide(weight, 0, RoundingMode.FLOOR).intValueExact());
    var first = questions.getFirst();
    return new Cell(
        first.c(), first.level(), rating, least, disagreeing, answered, questions.size());
  }
}
