package uk.muster.assessment.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import uk.muster.Acting;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Claim;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.assessment.framework.Origin;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.RatingLevel;
import uk.muster.assessment.framework.text.FrameworkWriter;
import uk.muster.shared.Role;

/// A force's own framework on public order, so that a test knows what is asked.
public final class OwnFramework {
  /// A rating from 3 on claims that the force has an open action, which it has not.
  public static final String CLAIMS = "po-test-claims";

  public static final String NUMBER = "po-test-number";
  public static final String YES_NO = "po-test-yes-no";

  /// Never held, however many actions other tests leave behind.
  private static final Claim CLAIM =
      new Claim("actions.open", 3, Claim.Bound.AT_LEAST, BigDecimal.valueOf(1_000_000));

  private OwnFramework() {}

  /// Publishes it, once.
  public static void publish(FrameworkChanges changes, String force) {
    var actor = Acting.actor(Role.SPR_LEAD, force);
    var code = force + "-spr-2023-public-order";
    var scale =
        IntStream.rangeClosed(0, 4)
            .mapToObj(value -> new RatingLevel(value, "step-" + value, "It is at step " + value))
            .toList();
    var framework =
        new Framework(
            code,
            1,
            "2023",
            "public-order",
            "Public disorder in the tests",
            force,
            Framework.DRAFT,
            scale,
            List.of(
                question(CLAIMS, "capacity", "local", new Answer.Rated(), true),
                question(NUMBER, "capacity", "national", new Answer.Numeric("units"), false),
                question(YES_NO, "connectivity", "regional", new Answer.YesNo(), false)),
            List.of(),
            "Tests",
            Origin.OWN);
    changes.bringIn(actor, code + ".yaml", FrameworkWriter.write(framework));
    changes.publish(actor, code, 1, 1);
  }

  private static Question question(
      String code, String c, String level, Answer answer, boolean claims) {
    return new Question(
        code,
        c,
        level,
        "What about %s?".formatted(code),
        answer,
        BigDecimal.ONE,
        List.of(),
        List.of("A plan"),
        claims ? List.of("actions.open") : List.of(),
        claims ? List.of(CLAIM) : List.of());
  }
}
