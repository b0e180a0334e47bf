package uk.muster.assessment.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Claim;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Origin;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.RatingLevel;

/// Questions and answers with speaking names.
public final class AnswerExamples {
  public static final String MARGIN = "readiness.psu-margin";

  private AnswerExamples() {}

  /// "From 3 on the margin must be at least 0."
  public static Question claiming() {
    return question("po-1", "capacity", "local", "1", new Answer.Rated(), true);
  }

  public static Question question(
      String code, String c, String level, String weight, Answer answer, boolean claims) {
    return new Question(
        code,
        c,
        level,
        "Question " + code,
        answer,
        new BigDecimal(weight),
        List.of(),
        List.of(),
        claims ? List.of(MARGIN) : List.of(),
        claims ? List.of(new Claim(MARGIN, 3, Claim.Bound.AT_LEAST, BigDecimal.ZERO)) : List.of());
  }

  public static Framework framework(Question... questions) {
    var scale =
        java.util.stream.IntStream.rangeClosed(0, 4)
            .mapToObj(value -> new RatingLevel(value, "step " + value, "It is so"))
            .toList();
    return new Framework(
        "spr-2023-public-order",
        1,
        "2023",
        "public-order",
        "Public disorder",
        "",
        Framework.PUBLISHED,
        scale,
        List.of(questions),
        List.of(),
        "tests",
        Origin.OWN);
  }

  public static Said rated(String rating) {
    return new Said(
        "",
        rating,
        "",
        "",
        "Because it is so",
        "high",
        Set.of(Basis.PROFESSIONAL_JUDGEMENT),
        "",
        "",
        "");
  }

  public static Said explained(String rating) {
    var said = rated(rating);
    return new Said(
        "", rating, "", "", said.reasons(), "high", said.sources(), "", "Neighbours help", "");
  }

  public static Fact margin(String value) {
    return new Fact(
        MARGIN,
        "Units left",
        "units",
        Optional.of(new BigDecimal(value)),
        "",
        LocalDate.of(2026, 11, 21),
        "/readiness/leicestershire");
  }
}
