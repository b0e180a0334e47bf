package uk.muster.workforce;

import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.IDENTIFIER;
import static uk.muster.files.Column.Kind.INSTANT;
import static uk.muster.files.Column.Kind.NUMBER;
import static uk.muster.files.Column.Kind.OPEN_DAY;
import static uk.muster.files.Column.Kind.TEXT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.muster.files.Column;
import uk.muster.files.Shape;
import uk.muster.files.Shape.Broken;
import uk.muster.files.Shape.Rule;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

/// What the files of the people register look like. Plain Java: usable without a database.
public final class WorkforceFiles {
  private WorkforceFiles() {}

  /// `people.csv`; a column `name` may come too.
  public static Shape people(Catalogue catalogue) {
    return new Shape(
        "people",
        List.of(
            force(catalogue),
            Column.of("person_id", IDENTIFIER),
            Column.code("rank", code -> catalogue.rank(code).isPresent(), "unknown-rank"),
            Column.of("post", TEXT).orEmpty(),
            Column.of("base", TEXT).orEmpty(),
            Column.of("starts_on", DAY),
            Column.of("leaves_on", OPEN_DAY),
            Column.of("name", TEXT).optional()),
        List.of(Rule.notBefore("leaves_on", "starts_on", "end-before-start")));
  }

  /// `accreditations.csv`.
  public static Shape accreditations(Catalogue catalogue) {
    return new Shape(
        "accreditations",
        List.of(
            force(catalogue),
            Column.of("person_id", IDENTIFIER),
            Column.code("skill", code -> catalogue.skill(code).isPresent(), "unknown-skill"),
            Column.of("awarded_on", DAY),
            Column.of("expires_on", OPEN_DAY)),
        List.of(Rule.notBefore("expires_on", "awarded_on", "expiry-before-award")));
  }

  /// `restrictions.csv`.
  public static Shape restrictions(Catalogue catalogue) {
    return new Shape(
        "restrictions",
        List.of(
            force(catalogue),
            Column.of("person_id", IDENTIFIER),
            Column.code(
                "kind", code -> catalogue.restrictionKind(code).isPresent(), "unknown-restriction"),
            Column.of("starts_on", DAY),
            Column.of("ends_on", OPEN_DAY)),
        List.of(Rule.notBefore("ends_on", "starts_on", "end-before-start")));
  }

  /// `duties.csv`; the end is exclusive.
  public static Shape duties(Catalogue catalogue) {
    return new Shape(
        "duties",
        List.of(
            force(catalogue),
            Column.of("person_id", IDENTIFIER),
            Column.of("starts_at", INSTANT),
            Column.of("ends_at", INSTANT)),
        List.of(
            new Rule(
                "ends_at",
                "end-before-start",
                row -> {
                  var starts = row.instant("starts_at");
                  var ends = row.instant("ends_at");
                  return ends.isAfter(starts)
                      ? Optional.empty()
                      : Optional.of(
                          new Broken(
                              ends.toString(),
                              "ends_at (%s) is not after starts_at (%s)".formatted(ends, starts)));
                })));
  }

  /// `bases.csv`.
  public static Shape bases(Catalogue catalogue) {
    return new Shape(
        "bases",
        List.of(
            force(catalogue),
            Column.of("base", TEXT),
            Column.of("name", TEXT),
            Column.of("latitude", NUMBER),
            Column.of("longitude", NUMBER)),
        List.of(within("latitude", 90), within("longitude", 180)));
  }

  private static Column force(Catalogue catalogue) {
    return Column.force(
        text -> ForceId.isShaped(text) && catalogue.force(new ForceId(text)).isPresent());
  }

  private static Rule within(String column, int most) {
    return new Rule(
        column,
        "out-of-range",
        row -> {
          var degrees = row.number(column);
          return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0
              ? Optional.empty()
              : Optional.of(
                  new Broken(
                      degrees.toString(),
                      "%s (%s) is not between -%d and %d".formatted(column, degrees, most, most)));
        });
  }
}
