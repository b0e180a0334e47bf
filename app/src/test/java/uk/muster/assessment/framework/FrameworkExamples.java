package uk.muster.assessment.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import uk.muster.assessment.framework.text.Known;

/// Frameworks for tests, and what they may name.
public final class FrameworkExamples {
  public static final Known KNOWN =
      new Known(
          Map.of("2015", Set.of("public-order"), "2023", Set.of("public-order", "cyber")),
          Set.of("capacity", "capability", "consistency", "connectivity"),
          Set.of("local", "regional", "national"),
          Set.of("readiness.psu-margin", "plans.in-date"));

  static final List<RatingLevel> SCALE =
      IntStream.rangeClosed(0, 4)
          .mapToObj(value -> new RatingLevel(value, RatingLevel.NAMES.get(value), "Step " + value))
          .toList();

  private static final List<String> ODD =
      List.of(
          "yes",
          "no: 1",
          "- a",
          "# b",
          "'quoted'",
          "\"x\"",
          "1.0",
          "2023",
          "é – ‘ ’",
          "a\nb",
          "{c}",
          "tab\there",
          "~",
          "0x1F",
          "long ".repeat(60).strip());

  private FrameworkExamples() {}

  public static Question question(String code, String c, String level) {
    return new Question(
        code,
        c,
        level,
        "Is it so?",
        new Answer.Rated(),
        BigDecimal.ONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static Framework framework(String code, int version, Question... questions) {
    return new Framework(
        code,
        version,
        "2023",
        "public-order",
        "Public disorder",
        "",
        Framework.DRAFT,
        SCALE,
        List.of(questions),
        List.of(),
        "Example",
        Origin.OWN);
  }

  /// A framework that the seed made up, with texts that are awkward in YAML.
  public static Framework seeded(long seed) {
    var random = new Random(seed);
    var questions =
        IntStream.rangeClosed(1, 1 + random.nextInt(5)).mapToObj(n -> madeUp(n, random)).toList();
    var own = random.nextBoolean();
    return new Framework(
        own ? "kent-spr-2023-public-order" : "spr-2023-public-order",
        1 + random.nextInt(50),
        "2023",
        "public-order",
        odd(random),
        own ? "kent" : "",
        Framework.DRAFT,
        SCALE,
        questions,
        random.nextBoolean() ? List.of() : List.of(new DefinedTerm(odd(random), odd(random))),
        odd(random),
        List.of(Origin.values()).get(random.nextInt(3)));
  }

  private static Question madeUp(int n, Random random) {
    var bound = random.nextBoolean();
    var answer =
        switch (random.nextInt(3)) {
          case 0 -> new Answer.Rated();
          case 1 -> new Answer.YesNo();
          default ->
              new Answer.Numeric(odd(random), bound && random.nextBoolean() ? "plans.in-date" : "");
        };
    return new Question(
        "po-%d".formatted(n),
        "capacity",
        "local",
        odd(random),
        answer,
        new BigDecimal(List.of("1", "0.5", "2.50", "10").get(random.nextInt(4))),
        random.nextBoolean()
            ? List.of()
            : List.of(
                new RatingLevel(0, "absent", odd(random) + "0"),
                new RatingLevel(3, "meets", odd(random) + "3")),
        random.nextBoolean() ? List.of() : List.of(odd(random)),
        bound ? List.of("plans.in-date", "readiness.psu-margin") : List.of(),
        bound && random.nextBoolean()
            ? List.of(
                new Claim("readiness.psu-margin", 3, Claim.Bound.AT_LEAST, new BigDecimal("-0.25")))
            : List.of());
  }

  private static String odd(Random random) {
    return ODD.get(random.nextInt(ODD.size()));
  }
}
