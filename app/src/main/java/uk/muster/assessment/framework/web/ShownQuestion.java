package uk.muster.assessment.framework.web;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Claim;
import uk.muster.assessment.framework.Question;

/// A question as a form shows it before anybody types.
final class ShownQuestion {
  private ShownQuestion() {}

  /// The form that shows a question as it stands.
  static QuestionForm of(Question question) {
    var typed = new LinkedHashMap<String, String>();
    typed.put("code", question.code());
    typed.put("c", question.c());
    typed.put("level", question.level());
    typed.put("text", question.text());
    typed.put("answer", question.answer().code());
    var number = question.answer() instanceof Answer.Numeric one ? one : new Answer.Numeric("");
    typed.put("unit", number.unit());
    typed.put("counted-by", number.countedBy());
    typed.put("weight", question.weight().toPlainString());
    question.levels().forEach(level -> typed.put("rating-" + level.value(), level.wording()));
    typed.put("evidence", String.join("\n", question.typicalEvidence()));
    typed.put("indicators", String.join("\n", question.indicators()));
    typed.put(
        "claims",
        question.claims().stream().map(ShownQuestion::line).collect(Collectors.joining("\n")));
    return new QuestionForm(typed);
  }

  private static String line(Claim claim) {
    return "%s from %d %s %s"
        .formatted(
            claim.indicator(),
            claim.fromRating(),
            claim.bound().words(),
            claim.value().toPlainString());
  }
}
