package uk.muster.risks;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.codes;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.register.kind.KindField.yesNo;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Right;

/// What is known of threats: who assessed which, at which level, how often and when.
final class Assessments {
  private static final KindField FEEDS = link("feeds", "Feeds", "assessments");
  private static final KindField DATED = printedDate("dated", "Dated").listed();
  private static final KindField NEXT_DUE = printedDate("next_due", "Next due").listed().due();
  private static final KindField FORCES = number("owners", "Owned by so many", "forces");
  private static final KindField OF_FORCES = number("owners_of", "Out of", "forces");

  private Assessments() {}

  static List<Kind> kinds() {
    return List.of(assessments());
  }

  static Kind assessments() {
    return Kind.of(
            "assessments",
            "assessment of threat and risk",
            "assessments of threat and risk",
            "risks.assessment",
            "Which threats were assessed, at which level, by whom, how often and when",
            text("name", "Name"),
            choice(
                    "type",
                    "Type",
                    "strategic",
                    "Strategic threat and risk assessment",
                    "local-profile",
                    "Local profile",
                    "force",
                    "Force strategic assessment",
                    "partnership",
                    "Risk assessment of a partnership",
                    "risk-register",
                    "Community risk register",
                    "intelligence",
                    "Intelligence picture",
                    "other",
                    "Other")
                .required()
                .filtered()
                .listed(),
            UsualFields.THREATS.required().listed(),
            codes("levels", "Level", Lookup.LEVEL).required().filtered().listed(),
            choice(
                    "status",
                    "Status",
                    "requested",
                    "Requested",
                    "in-development",
                    "In development",
                    "finished",
                    "Finished")
                .required()
                .filtered()
                .listed(),
            text("place", "Place").searched(),
            text("author", "Written by").searched(),
            link("team", "Written by the team", "teams").filtered(),
            link("partnership", "Kept by the partnership", "partnerships").filtered(),
            FORCES,
            OF_FORCES,
            text("owner_names", "Owners"),
            number("covers", "Made for", "forces"),
            longText("scope", "What it looks at").searched(),
            longText("leaves_out", "What it leaves out").searched(),
            text("records", "What is written down in it"),
            text("strikes", "What the threat would strike"),
            choice(
                    "interval",
                    "Renewed",
                    "monthly",
                    "Monthly",
                    "quarterly",
                    "Quarterly",
                    "six-monthly",
                    "Every six months",
                    "annually",
                    "Every year",
                    "regular",
                    "Regularly, no interval stated")
                .filtered(),
            printedDate("requested_on", "Asked for on"),
            DATED,
            NEXT_DUE,
            text("built_from", "Built from"),
            FEEDS,
            yesNo("response", "Sets out what responding takes"),
            text("judgement", "Judged"),
            text("trend", "How the threat moves"),
            text("progress", "How far work on it is"),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .checked(KindRules.notItself(FEEDS))
        .checked(KindRules.notBefore(NEXT_DUE, DATED))
        .checked(KindRules.needs(OF_FORCES, FORCES));
  }
}
