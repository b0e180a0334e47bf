package uk.muster.workforce.training;

import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.FIGURE;
import static uk.muster.files.Column.Kind.IDENTIFIER;
import static uk.muster.files.Column.Kind.OPEN_DAY;
import static uk.muster.files.Column.Kind.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.muster.files.Column;
import uk.muster.files.Row;
import uk.muster.files.Shape;
import uk.muster.files.Shape.Broken;
import uk.muster.files.Shape.Rule;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

/// What the files of training look like. Plain Java: usable without a database.
public final class TrainingFiles {
  private TrainingFiles() {}

  /// `courses.csv`.
  public static Shape courses(Catalogue catalogue) {
    return new Shape(
        "courses",
        List.of(
            force("force", catalogue),
            Column.of("course", IDENTIFIER),
            Column.of("name", TEXT),
            oneOf("kind", Course.KINDS.keySet()),
            skill("skill", catalogue).orEmpty(),
            skill("requires", catalogue).orEmpty(),
            skill("fitness", catalogue).orEmpty(),
            force("host", catalogue).orEmpty(),
            Column.of("provider", TEXT).orEmpty(),
            Column.of("licence", TEXT).orEmpty(),
            Column.of("centre", TEXT).orEmpty(),
            grouping(catalogue).orEmpty(),
            Column.of("places", FIGURE),
            Column.of("days", FIGURE),
            Column.of("cost", FIGURE),
            Column.of("valid_months", FIGURE),
            Column.of("audience", TEXT).orEmpty(),
            Column.of("workforce_group", TEXT).optional(),
            Column.of("teaches", TEXT).optional(),
            Column.of("touches", TEXT).optional(),
            Column.of("law", TEXT).optional(),
            oneOf("prevention", Set.of("yes", "no")).optional(),
            Column.of("available_on", DAY),
            Column.of("withdrawn_on", OPEN_DAY)),
        List.of(
            Rule.notBefore("withdrawn_on", "available_on", "end-before-start"),
            plain("course"),
            filled("skill", row -> Course.givesSkill(row.text("kind")), "gives a skill"),
            filled("host", row -> row.text("kind").equals(Course.DELTA), "is for a host force"),
            new Rule("valid_months", "out-of-range", TrainingFiles::months),
            new Rule("open_to", "not-a-member", row -> ownGrouping(catalogue, row))));
  }

  /// `sessions.csv`.
  public static Shape sessions(Catalogue catalogue) {
    return new Shape(
        "sessions",
        List.of(
            force("force", catalogue),
            Column.of("session", IDENTIFIER),
            Column.of("course", IDENTIFIER),
            Column.of("starts_on", DAY),
            Column.of("ends_on", DAY),
            Column.of("centre", TEXT).orEmpty(),
            Column.of("places", FIGURE),
            oneOf("state", Set.of("planned", "held", "cancelled"))),
        List.of(plain("session"), Rule.notBefore("ends_on", "starts_on", "end-before-start")));
  }

  /// `enrolments.csv`.
  public static Shape enrolments(Catalogue catalogue) {
    return new Shape(
        "enrolments",
        List.of(
            force("force", catalogue),
            Column.of("person_id", IDENTIFIER),
            force("session_force", catalogue),
            Column.of("session", IDENTIFIER),
            oneOf("state", Set.of("booked", "waiting", "withdrawn")),
            Column.of("enrolled_on", DAY)),
        List.of());
  }

  /// `training-results.csv`.
  public static Shape results(Catalogue catalogue) {
    return new Shape(
        "training-results",
        List.of(
            force("force", catalogue),
            Column.of("person_id", IDENTIFIER),
            force("session_force", catalogue),
            Column.of("session", IDENTIFIER),
            oneOf("attended", Set.of("yes", "part", "no")),
            oneOf("result", Set.of("passed", "failed", "none")),
            Column.of("result_on", DAY),
            Column.of("assessor", TEXT).orEmpty()),
        List.of(new Rule("result", "not-attended", TrainingFiles::absent)));
  }

  /// `fitness-tests.csv`; the level is the skill that the test is for.
  public static Shape fitnessTests(Catalogue catalogue) {
    return new Shape(
        "fitness-tests",
        List.of(
            force("force", catalogue),
            Column.of("person_id", IDENTIFIER),
            skill("level", catalogue),
            Column.of("tested_on", DAY),
            Column.of("seconds", FIGURE),
            oneOf("passed", Set.of("yes", "no"))),
        List.of());
  }

  /// `portfolios.csv`; a portfolio that nobody has reviewed yet has no day of review.
  public static Shape portfolios(Catalogue catalogue) {
    return new Shape(
        "portfolios",
        List.of(
            force("force", catalogue),
            Column.of("person_id", IDENTIFIER),
            skill("skill", catalogue),
            Column.of("opened_on", DAY),
            Column.of("reviewed_on", OPEN_DAY),
            Column.of("reviewer", TEXT).orEmpty(),
            Column.of("operations", FIGURE),
            oneOf("state", Set.of("open", "competent", "not-yet"))),
        List.of(
            Rule.notBefore("reviewed_on", "opened_on", "end-before-start"),
            filled("reviewer", row -> !row.text("state").equals("open"), "was reviewed")));
  }

  /// `expected-leavers.csv`.
  public static Shape expectedLeavers(Catalogue catalogue) {
    return new Shape(
        "expected-leavers",
        List.of(
            force("force", catalogue),
            Column.of("person_id", IDENTIFIER),
            Column.of("expected_on", DAY),
            oneOf("reason", Set.of("retirement", "transfer", "resignation", "other")),
            Column.of("source", TEXT)),
        List.of());
  }

  private static Column force(String name, Catalogue catalogue) {
    return Column.code(
        name,
        text -> ForceId.isShaped(text) && catalogue.force(new ForceId(text)).isPresent(),
        "unknown-force");
  }

  private static Column skill(String name, Catalogue catalogue) {
    return Column.code(name, code -> catalogue.skill(code).isPresent(), "unknown-skill");
  }

  private static Column grouping(Catalogue catalogue) {
    return Column.code("open_to", code -> catalogue.grouping(code).isPresent(), "unknown-grouping");
  }

  private static Column oneOf(String name, Set<String> words) {
    return Column.code(name, words::contains, "unknown-word");
  }

  /// An identifier that is one step of an address.
  private static Rule plain(String column) {
    return new Rule(
        column,
        "bad-identifier",
        row ->
            row.text(column).contains("/")
                ? Optional.of(
                    new Broken(
                        row.text(column),
                        "%s (%s) may not hold a /".formatted(column, row.text(column))))
                : Optional.empty());
  }

  private static Rule filled(
      String column, java.util.function.Predicate<Row.Good> when, String words) {
    return new Rule(
        column,
        "empty",
        row ->
            when.test(row) && row.text(column).isEmpty()
                ? Optional.of(new Broken("", "%s is empty, but it %s".formatted(column, words)))
                : Optional.empty());
  }

  private static Optional<Broken> months(Row.Good row) {
    return row.figure("valid_months")
        .filter(months -> months.intValue() < 1 || months.intValue() > 600)
        .map(months ->
            new Broken(
                months.toString(), "valid_months (%s) must be from 1 to 600".formatted(months)));
  }

  private static Optional<Broken> ownGrouping(Catalogue catalogue, Row.Good row) {
    var openTo = row.text("open_to");
    return openTo.isEmpty()
            || catalogue.forcesIn(openTo).stream()
                .anyMatch(force -> force.id().value().equals(row.text("force")))
        ? Optional.empty()
        : Optional.of(
            new Broken(openTo, "open_to (%s) does not hold the force itself".formatted(openTo)));
  }

  private static Optional<Broken> absent(Row.Good row) {
    return row.text("attended").equals("no") && !row.text("result").equals("none")
        ? Optional.of(
            new Broken(
                row.text("result"),
                "result (%s) of somebody who did not attend".formatted(row.text("result"))))
        : Optional.empty();
  }
}
