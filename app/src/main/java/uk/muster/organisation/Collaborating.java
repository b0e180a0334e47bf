package uk.muster.organisation;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.decimal;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.money;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// What several forces run together, and who takes part with what share.
final class Collaborating {
  private static final KindField COLLABORATION_AGREED_ON = printedDate("agreed_on", "Agreed on");
  private static final KindField COLLABORATION_ENDS_ON =
      printedDate("ends_on", "Agreement ends").due();
  private static final KindField MEMBER_SINCE = printedDate("since", "Since");
  private static final KindField MEMBER_UNTIL = printedDate("until", "Until");

  private Collaborating() {}

  static List<Kind> kinds() {
    return List.of(collaborations(), members());
  }

  static Kind collaborations() {
    return Kind.of(
            "collaborations",
            "collaboration",
            "collaborations",
            "organisation.collaboration",
            "Units and services that several forces run together",
            text("name", "Name"),
            choice(
                    "type",
                    "Type",
                    "regional-unit",
                    "Regional unit",
                    "operational-support",
                    "Regional operational support",
                    "training-centre",
                    "Shared training centre",
                    "network",
                    "Network",
                    "purchasing",
                    "Purchasing together",
                    "other",
                    "Other")
                .filtered()
                .listed(),
            longText("purpose", "Purpose").searched(),
            code("lead_force", "Led by the force", Lookup.FORCE).listed(),
            text("lead", "Led by the post"),
            text("funded_by", "Paid for by"),
            text("staffed_by", "Staffed by"),
            COLLABORATION_AGREED_ON,
            COLLABORATION_ENDS_ON,
            text("development_plan", "Development plan"),
            choice(
                    "development",
                    "Development",
                    "planned",
                    "Planned",
                    "agreed",
                    "Agreed",
                    "under-way",
                    "Under way",
                    "complete",
                    "Complete")
                .filtered(),
            text("developed_by", "Developed with"),
            text("guidance", "Follows"),
            text("based_at", "Based at"),
            number("forces", "Forces", ""),
            number("sites", "Places", ""),
            day("next_review", "Next review").listed().due(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(COLLABORATION_ENDS_ON, COLLABORATION_AGREED_ON));
  }

  static Kind members() {
    return Kind.of(
            "members",
            "member of a collaboration",
            "members of collaborations",
            "organisation.member",
            "Which force takes part in a collaboration, and with what share",
            text("name", "Name"),
            link("collaboration", "Collaboration", "collaborations").required().filtered().listed(),
            code("member", "Force", Lookup.FORCE).required().filtered().listed(),
            decimal("funding_share", "Share of the cost", "per cent").listed(),
            decimal("staffing_share", "Share of the people", "per cent").listed(),
            number("people", "People", "").hinted("As it was stated, such as >8000"),
            money("contribution", "Pays a year"),
            longText("supplies", "Supplies").searched(),
            longText("receives", "Receives").searched(),
            MEMBER_SINCE,
            MEMBER_UNTIL,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(MEMBER_UNTIL, MEMBER_SINCE))
        .checked(MemberFeed.ONCE);
  }
}
