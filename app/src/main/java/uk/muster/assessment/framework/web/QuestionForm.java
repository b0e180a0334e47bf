package uk.muster.assessment.framework.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Claim;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.RatingLevel;
import uk.muster.assessment.framework.text.FrameworkFault;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// A question as it was typed, and what is wrong with it.
final class QuestionForm {
  private static final Pattern CLAIM =
      Pattern.compile("(\\S+) from ([1-4]) (at least|at most) (-?\\d{1,9}(?:\\.\\d{1,6})?)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

  private final Map<String, String> typed;
  private final List<FieldError> errors = new ArrayList<>();

  QuestionForm(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  String text(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  int edit() {
    return text("edit").matches("\\d{1,9}") ? Integer.parseInt(text("edit")) : 0;
  }

  /// The question, when all of it can be read.
  Optional<Question> parse(Framework framework) {
    var levels = new ArrayList<RatingLevel>();
    for (var step : framework.scale()) {
      var wording = text("rating-" + step.value());
      if (!wording.isEmpty()) {
        levels.add(new RatingLevel(step.value(), step.name(), wording));
      }
    }
    var question =
        new Question(
            text("code"),
            text("c"),
            text("level"),
            text("text"),
            answer(),
            weight(),
            levels,
            lines("evidence"),
            lines("indicators"),
            claims());
    return errors.isEmpty() ? Optional.of(question) : Optional.empty();
  }

  private Answer answer() {
    var unit = text("unit");
    var countedBy = text("counted-by");
    if (!text("answer").equals("number") && !unit.isEmpty()) {
      wrong("unit", "Unit (%s) is for answers in numbers only".formatted(unit));
    }
    if (!text("answer").equals("number") && !countedBy.isEmpty()) {
      wrong("counted-by", "Counted by (%s) is for answers in numbers only".formatted(countedBy));
    }
    return switch (text("answer")) {
      case "number" -> new Answer.Numeric(unit, countedBy);
      case "yes-no" -> new Answer.YesNo();
      default -> new Answer.Rated();
    };
  }

  private BigDecimal weight() {
    if (NUMBER.matcher(text("weight")).matches()) {
      return new BigDecimal(text("weight"));
    }
    wrong("weight", "Weight (%s) must be a number".formatted(text("weight")));
    return BigDecimal.ONE;
  }

  private List<String> lines(String name) {
    return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private List<Claim> claims() {
    var claims = new ArrayList<Claim>();
    for (var line : lines("claims")) {
      var parts = CLAIM.matcher(line);
      if (parts.matches()) {
        claims.add(
            new Claim(
                parts.group(1),
                Integer.parseInt(parts.group(2)),
                parts.group(3).equals("at most") ? Claim.Bound.AT_MOST : Claim.Bound.AT_LEAST,
                new BigDecimal(parts.group(4))));
      } else {
        wrong(
            "claims",
            "Claim (%s) must read like: plans.in-review-date from 3 at least 90".formatted(line));
      }
    }
    return claims;
  }

  void wrong(String field, String words) {
    errors.add(new FieldError(field, words));
  }

  /// Puts what the check of the whole framework says beside the fields of this question.
  void wrong(List<FrameworkFault> faults) {
    for (var fault : faults) {
      var path = fault.path().replaceFirst("^questions\\[\\d+]\\.?", "");
      var part = path.replaceFirst("[.\\[].*", "");
      var field =
          path.startsWith("levels.")
              ? "rating-" + path.substring("levels.".length())
              : part.equals("levels") ? "rating-0" : part.isEmpty() ? "code" : part;
      wrong(field, fault.sentence());
    }
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  Field field(String name, String label) {
    return Field.of(name, label).holding(text(name)).among(errors);
  }
}
