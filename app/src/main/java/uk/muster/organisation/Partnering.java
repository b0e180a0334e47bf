package uk.muster.organisation;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.codes;
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

/// Collaborations between forces and partnerships with others.
final class Partnering {
  private static final KindField COLLABORATION_AGREED_ON = printedDate("agreed_on", "Agreed on");
  private static final KindField COLLABORATION_ENDS_ON =
      printedDate("ends_on", "Agreement ends").due();
  private static final KindField MEMBER_SINCE = printedDate("since", "Since");
  private static final KindField MEMBER_UNTIL = printedDate("until", "Until");
  private static final KindField PARTNERSHIP_PARENT =
      link("parent", "Part of", "partnerships").filtered();

  private Partnering() {}

  static List<Kind> kinds() {
    return List.of(collaborations(), members(), partnerships(), partners());
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
        .checked(KindRules.notBefore(MEMBER_UNTIL, MEMBER_SINCE));
  }

  static Kind partnerships() {
    return Kind.of(
            "partnerships",
            "partnership",
            "partnerships",
            "organisation.partnership",
            "Forums, boards, hubs and groups that the force works in with others",
            text("name", "Name"),
            choice(
                    "type",
                    "Type",
                    "forum",
                    "Local resilience forum",
                    "forum-group",
                    "Group of the forum",
                    "safeguarding-board",
                    "Safeguarding board",
                    "safeguarding-hub",
                    "Safeguarding hub",
                    "working-group",
                    "Working group",
                    "board",
                    "Board",
                    "academia",
                    "Academic institution",
                    "industry",
                    "Industry",
                    "volunteers",
                    "Volunteers",
                    "airport",
                    "Airport",
                    "military",
                    "Military",
                    "network",
                    "Network",
                    "other",
                    "Other")
                .required()
                .filtered()
                .listed(),
            PARTNERSHIP_PARENT,
            longText("purpose", "Purpose").searched(),
            text("chair", "Chair").listed(),
            text("chair_body", "Organisation of the chair"),
            text("rhythm", "Meets").listed(),
            number("partners", "Partner agencies", ""),
            number("executive_groups", "Executive groups", ""),
            number("delivery_groups", "Governance and delivery groups", ""),
            number("standing_groups", "Standing groups", ""),
            choice(
                    "state",
                    "State",
                    "exists",
                    "Exists",
                    "planned",
                    "Planned",
                    "none",
                    "There is none")
                .filtered()
                .listed(),
            codes("levels", "Level", Lookup.LEVEL).filtered(),
            printedDate("since", "Since"),
            day("next_review", "Next review").due(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notItself(PARTNERSHIP_PARENT));
  }

  static Kind partners() {
    return Kind.of(
        "partners",
        "partner",
        "partners",
        "organisation.partner",
        "Organisations that take part in a partnership, and what they give",
        text("name", "Name"),
        link("partnership", "Partnership", "partnerships").filtered().listed(),
        choice(
                "type",
                "Type",
                "police",
                "Police",
                "fire",
                "Fire and rescue",
                "ambulance",
                "Ambulance",
                "local-authority",
                "Local authority",
                "health",
                "Health",
                "military",
                "Military",
                "airport",
                "Airport",
                "government",
                "Government",
                "professional-body",
                "Professional body",
                "academia",
                "Academic institution",
                "industry",
                "Industry",
                "voluntary",
                "Voluntary",
                "other",
                "Other")
            .required()
            .filtered()
            .listed(),
        text("role", "Takes part as").listed(),
        decimal("funding_share", "Share of the cost", "per cent"),
        text("pays_for", "Pays for"),
        text("contact", "Point of contact"),
        code("partner_force", "Force", Lookup.FORCE),
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}
