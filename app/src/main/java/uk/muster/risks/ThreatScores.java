package uk.muster.risks;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;
import uk.muster.register.kind.Wrong;
import uk.muster.risks.scheme.ForceTables;
import uk.muster.risks.scheme.Matrices;
import uk.muster.risks.scheme.MatrixScore;
import uk.muster.risks.scheme.RiskScore;
import uk.muster.shared.Right;

/// Threats scored in harm, likelihood and the position of the organisation, in the shape of MoRiLE.
final class ThreatScores {
  static final String KIND = "threat-scores";
  private static final KindField MATRIX =
      choice("matrix", "Scored under", Matrices.choices()).filtered().listed();
  private static final KindField SCORED_ON = printedDate("scored_on", "Scored on").listed();
  private static final KindField NEXT_REVIEW =
      printedDate("next_review", "Next review").listed().due();
  private static final List<KindField> CRITERIA =
      Matrices.criteria().stream()
          .map(one -> choice(one, Matrices.label(one), Matrices.choices(one)))
          .toList();

  private ThreatScores() {}

  static List<Kind> kinds() {
    return List.of(scores());
  }

  static Kind scores() {
    var fields =
        Stream.of(
                Stream.of(
                    text("name", "Threat as it was scored"),
                    link("assessment", "Rests on", "assessments").filtered(),
                    UsualFields.THREATS.required().listed(),
                    code("level", "Level", Lookup.LEVEL).filtered().listed(),
                    MATRIX),
                CRITERIA.stream(),
                Stream.of(
                    longText("opportunity", "Opportunity").searched(),
                    text("scored_by", "Scored by the post").searched(),
                    SCORED_ON,
                    NEXT_REVIEW,
                    longText("reasoning", "Why these grades").searched(),
                    UsualFields.NOTES,
                    UsualFields.SOURCE))
            .flatMap(some -> some)
            .toArray(KindField[]::new);
    var kind =
        Kind.of(
                KIND,
                "scored threat",
                "scored threats",
                "risks.threat_score",
                "Threats scored in harm, likelihood and the position of the organisation;"
                    + " confidence stands beside",
                fields)
            .with(Right.READ_RISKS, Right.CHANGE_RISKS)
            .checked(row -> CRITERIA.stream().flatMap(one -> foreign(one, row).stream()).toList())
            .checked(KindRules.notBefore(NEXT_REVIEW, SCORED_ON));
    for (var criterion : CRITERIA) {
      kind = kind.checked(KindRules.needs(criterion, MATRIX));
    }
    return kind;
  }

  /// A grade of another matrix than the one that the threat is scored under means something else.
  private static List<Wrong> foreign(KindField criterion, Draft row) {
    var grade = row.text(criterion.name());
    var matrix = row.text(MATRIX.name());
    return grade.isEmpty() || matrix.isEmpty() || RiskScore.scheme(grade).equals(matrix)
        ? List.of()
        : List.of(
            new Wrong(
                criterion.name(),
                grade,
                "%s (%s) is a grade of another matrix than %s"
                    .formatted(criterion.label(), grade, matrix)));
  }

  /// The grades of an entry by these tables; empty while it says no matrix.
  static Optional<MatrixScore> score(Entry scored, ForceTables tables) {
    return tables.score(scored.text(MATRIX.name()), scored::text);
  }
}
