package uk.muster.risks;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.decimal;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.register.kind.KindField.yesNo;

import java.util.List;
import java.util.stream.Stream;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;
import uk.muster.register.kind.Wrong;
import uk.muster.risks.scheme.RiskScheme.Axis;
import uk.muster.risks.scheme.RiskScore;
import uk.muster.risks.scheme.Schemes;
import uk.muster.shared.Right;

/// The risks of an area as its resilience forum scores them, and what planning takes from them.
final class CommunityRisks {
  static final KindField SCHEME =
      choice("scheme", "Scored under", Schemes.choices()).filtered().listed();
  static final KindField LIKELIHOOD =
      choice("likelihood", "Likelihood", Schemes.choices(Axis.LIKELIHOOD)).listed();
  static final KindField IMPACT = choice("impact", "Impact", Schemes.choices(Axis.IMPACT)).listed();
  private static final KindField ASSESSED_ON = printedDate("assessed_on", "Assessed on").happened();
  private static final KindField NEXT_REVIEW =
      printedDate("next_review", "Next review").listed().due();

  private CommunityRisks() {}

  static List<Kind> kinds() {
    return List.of(risks(), assumptions(), targets());
  }

  static Kind risks() {
    return Kind.of(
            "community-risks",
            "community risk",
            "community risks",
            "risks.community_risk",
            "Risks of the area with likelihood and impact under a named scheme",
            text("name", "Risk"),
            text("hazard_code", "Code in the register").searched(),
            link("register", "Kept in", "assessments").filtered(),
            link("forum", "Kept by", "partnerships").filtered(),
            UsualFields.THREATS,
            longText("outcome", "What would happen").searched(),
            number("sites", "Sites struck", ""),
            yesNo("at_once", "All sites at the same time"),
            number("days", "Days it lasts", ""),
            SCHEME,
            LIKELIHOOD,
            IMPACT,
            decimal("horizon", "Looks ahead", "years"),
            ASSESSED_ON,
            text("lead_assessor", "Lead assessor").searched(),
            longText("controls", "Controls in place").searched(),
            longText("more_controls", "Controls still needed").searched(),
            NEXT_REVIEW,
            yesNo("withheld", "Left out of the public edition").filtered().withholding(),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .checked(KindRules.needs(LIKELIHOOD, IMPACT))
        .checked(KindRules.needs(IMPACT, LIKELIHOOD))
        .checked(KindRules.needs(LIKELIHOOD, SCHEME))
        .checked(row ->
            Stream.of(LIKELIHOOD, IMPACT).flatMap(field -> foreign(field, row).stream()).toList())
        .checked(KindRules.notBefore(NEXT_REVIEW, ASSESSED_ON));
  }

  /// A number of another scheme than the one that the risk is scored under means something else.
  private static List<Wrong> foreign(KindField field, Draft row) {
    var score = row.text(field.name());
    var scheme = row.text(SCHEME.name());
    return score.isEmpty() || scheme.isEmpty() || RiskScore.scheme(score).equals(scheme)
        ? List.of()
        : List.of(
            new Wrong(
                field.name(),
                score,
                "%s (%s) is a score of another scheme than %s"
                    .formatted(field.label(), score, scheme)));
  }

  static Kind assumptions() {
    return Kind.of(
            "assumptions",
            "planning assumption",
            "planning assumptions",
            "risks.assumption",
            "What planning takes a risk to mean: how much, where, for how long",
            text("name", "Assumption"),
            link("risk", "Comes from the risk", "community-risks").filtered().listed(),
            link("assessment", "Comes from the assessment", "assessments").filtered(),
            number("quantity", "How many", "").listed(),
            text("unit", "Of what").listed(),
            text("place", "Where"),
            number("days", "For so many days", ""),
            longText("reasoning", "How it follows").searched(),
            yesNo("verified", "Somebody has checked it").filtered().listed(),
            printedDate("next_review", "Next review").due(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS);
  }

  static Kind targets() {
    return Kind.of(
            "capability-targets",
            "capability target",
            "capability targets",
            "risks.capability_target",
            "How many units a force has decided to need, the assumption that says why, and the"
                + " priority that it serves",
            text("name", "Target"),
            link("assumption", "Follows from", "assumptions").required().filtered().listed(),
            link("priority", "Serves the priority", "priorities").filtered(),
            code("unit_type", "Unit type", Lookup.UNIT_TYPE).filtered().listed(),
            number("needed", "Needed", "units").required().listed(),
            text("decided_by", "Decided by").listed(),
            printedDate("decided_on", "Decided on"),
            longText("reasoning", "How it follows").searched(),
            printedDate("next_review", "Next review").listed().due(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS);
  }
}
