package uk.muster.organisation;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.codes;
import static uk.muster.register.kind.KindField.day;
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

/// Who leads what, and the meetings that leave no minutes.
final class Leading {
  private static final KindField LEAD_SINCE = printedDate("since", "Since");
  private static final KindField LEAD_UNTIL = printedDate("until", "Until").due().endingByItself();

  private Leading() {}

  static List<Kind> kinds() {
    return List.of(leads(), meetings());
  }

  static Kind leads() {
    return Kind.of(
            "leads",
            "lead",
            "leads",
            "organisation.lead",
            "Posts that lead or co-ordinate something, whether or not anybody signs in for them",
            text("name", "Post"),
            text("leads", "Leads").searched().listed(),
            choice(
                    "level",
                    "Level",
                    "force",
                    "Force",
                    "regional",
                    "Regional",
                    "national",
                    "National")
                .filtered()
                .listed(),
            text("department", "Department").filtered().listed(),
            code("rank", "Rank", Lookup.RANK).filtered(),
            code("post_force", "Post of the force", Lookup.FORCE),
            text("post_body", "Post of another organisation"),
            link("team", "Team", "teams"),
            link("partnership", "Partnership", "partnerships"),
            yesNo("nominated", "Named in person"),
            text("task", "Does"),
            text("funded_by", "Paid for by"),
            number("funders", "Paid for by so many partners", ""),
            LEAD_SINCE,
            LEAD_UNTIL,
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(LEAD_UNTIL, LEAD_SINCE));
  }

  static Kind meetings() {
    return Kind.of(
        "meetings",
        "meeting rhythm",
        "meeting rhythms",
        "organisation.meeting",
        "Meetings that leave no minutes here: who meets, how often, for what",
        text("name", "Name"),
        text("rhythm", "Meets").listed(),
        longText("attendees", "Who attends").searched(),
        longText("purpose", "Purpose").searched(),
        text("chair", "Chair").listed(),
        text("method", "How"),
        link("partnership", "Partnership", "partnerships").filtered(),
        link("collaboration", "Collaboration", "collaborations"),
        codes("levels", "Level", Lookup.LEVEL).filtered(),
        number("services", "Services", ""),
        day("next_on", "Next on").listed().due(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}
