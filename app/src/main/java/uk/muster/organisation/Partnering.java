package uk.muster.organisation;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.codes;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.decimal;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// Partnerships with others, and who takes part in them.
final class Partnering {
  private static final KindField PARTNERSHIP_PARENT =
      link("parent", "Part of", "partnerships").filtered();

  private Partnering() {}

  static List<Kind> kinds() {
    return List.of(partnerships(), partners());
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
