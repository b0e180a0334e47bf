package uk.muster.assessment.framework.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Claim;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.RatingLevel;
import uk.muster.assessment.framework.text.FrameworkReader.Keys;

/// Reads one question of a framework.
record QuestionReader(Known known, List<RatingLevel> scale) {
  Question read(YamlPart part) {
    var keys =
        new Keys(
            part,
            part.keys(
                "code",
                "c",
                "level",
                "text",
                "answer",
                "unit",
                "counted-by",
                "weight",
                "levels",
                "evidence",
                "indicators",
                "claims"));
    var indicators = keys.find("indicators").map(this::indicators).orElse(List.of());
    return new Question(
        keys.code("code"),
        keys.oneOf("c", known.cs(), "is none of the four Cs"),
        keys.oneOf("level", known.levels(), "is not a level: local, regional or national"),
        keys.text("text"),
        answer(keys, indicators),
        keys.part("weight").map(QuestionReader::weight).orElse(BigDecimal.ONE),
        keys.find("levels").map(this::levels).orElse(List.of()),
        keys.find("evidence").map(YamlPart::texts).orElse(List.of()),
        indicators,
        keys.find("claims").map(found -> claims(found, indicators)).orElse(List.of()));
  }

  private static Answer answer(Keys keys, List<String> bound) {
    var answer = keys.part("answer");
    var code = answer.map(YamlPart::text).orElse("rated");
    for (var key : List.of("unit", "counted-by")) {
      if (!code.equals("number")) {
        keys.find(key).ifPresent(one -> one.fault(one.text(), "is for answers in numbers only"));
      }
    }
    return switch (code) {
      case "number" -> new Answer.Numeric(keys.text("unit"), countedBy(keys, bound));
      case "yes-no" -> new Answer.YesNo();
      case "rated", "" -> new Answer.Rated();
      default -> {
        answer.ifPresent(part -> part.fault(code, "must be rated, number or yes-no"));
        yield new Answer.Rated();
      }
    };
  }

  private static String countedBy(Keys keys, List<String> bound) {
    return keys.find("counted-by")
        .map(part -> {
          if (!bound.contains(part.text())) {
            part.fault(part.text(), "is not among the indicators of the question");
          }
          return part.text();
        })
        .orElse("");
  }

  private static BigDecimal weight(YamlPart part) {
    var weight = part.number();
    if (weight.signum() <= 0) {
      part.fault(weight.toPlainString(), "must be more than 0");
    }
    return weight;
  }

  private List<RatingLevel> levels(YamlPart part) {
    var levels = new ArrayList<RatingLevel>();
    part.keys()
        .forEach((key, wording) -> {
          var step =
              scale.stream().filter(one -> key.equals(String.valueOf(one.value()))).findFirst();
          if (step.isEmpty()) {
            wording.fault(key, "is not a level of the scale");
          } else {
            levels.add(new RatingLevel(step.get().value(), step.get().name(), wording.text()));
          }
        });
    levels.sort(Comparator.comparingInt(RatingLevel::value));
    FrameworkReader.wordedOnce(part, levels);
    return levels;
  }

  private List<String> indicators(YamlPart part) {
    part.items()
        .forEach(
            item -> item.oneOf(known.indicators(), "is not an indicator that any module supplies"));
    return part.texts();
  }

  private static List<Claim> claims(YamlPart part, List<String> bound) {
    return part.items().stream().map(item -> claim(item, bound)).toList();
  }

  private static Claim claim(YamlPart item, List<String> bound) {
    var keys = new Keys(item, item.keys("indicator", "from", "at-least", "at-most"));
    var indicator = keys.text("indicator");
    if (!indicator.isEmpty() && !bound.contains(indicator)) {
      item.fault(indicator, "is claimed but not among the indicators of the question");
    }
    var least = keys.find("at-least");
    var most = keys.find("at-most");
    if (least.isPresent() == most.isPresent()) {
      item.fault("", "needs one of at-least and at-most");
    }
    return new Claim(
        indicator,
        keys.part("from").map(from -> from.whole(1, RatingLevel.HIGHEST)).orElse(1),
        most.isPresent() ? Claim.Bound.AT_MOST : Claim.Bound.AT_LEAST,
        least.or(() -> most).map(YamlPart::number).orElse(BigDecimal.ZERO));
  }
}
