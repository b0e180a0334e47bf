package uk.muster.risks;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
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

/// The force's own systems as a target, and the systems of others that it can look into.
final class OwnSystems {
  private static final KindField SINCE = printedDate("since", "Since");
  private static final KindField UNTIL = printedDate("until", "Until").due().endingByItself();

  private static final KindField ASSESSED_ON =
      printedDate("assessed_on", "Threats assessed on").listed().happened();
  private static final KindField CHECKED_ON =
      printedDate("checked_on", "Last health check").listed().happened();
  private static final KindField LAST_CHECKED =
      printedDate("last_checked", "Last checked").listed().happened();

  private OwnSystems() {}

  static List<Kind> kinds() {
    return List.of(systems(), safeguards(), access());
  }

  private static KindField interval() {
    return choice(
        "interval",
        "How often",
        "always",
        "All the time",
        "monthly",
        "Monthly",
        "quarterly",
        "Quarterly",
        "six-monthly",
        "Every six months",
        "annually",
        "Every year",
        "regular",
        "Regularly, no interval stated");
  }

  static Kind systems() {
    return Kind.of(
            "own-systems",
            "own system",
            "own systems",
            "risks.own_system",
            "Networks and systems of the force: what threatens them, and what was looked at",
            text("name", "System"),
            text("owner", "Owner").listed(),
            ASSESSED_ON,
            text("judgement", "The assessment was judged"),
            yesNo("counts_cyber", "Counts cyber attack among the threats"),
            longText("scope", "What the assessment looks at").searched(),
            longText("leaves_out", "What the assessment leaves out").searched(),
            text("safeguards_prevent", "The safeguards are to prevent"),
            text("monitoring", "Watched by").searched(),
            CHECKED_ON,
            printedDate("next_check", "Next health check").listed().due().doneSince(CHECKED_ON),
            day("next_review", "Next assessment").due().doneSince(ASSESSED_ON),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS);
  }

  static Kind safeguards() {
    return Kind.of(
            "safeguards",
            "safeguard",
            "safeguards",
            "risks.safeguard",
            "What guards the force's own systems",
            text("name", "Safeguard"),
            link("system", "System", "own-systems").required().filtered().listed(),
            interval().filtered().listed(),
            longText("guards_against", "Guards against").searched(),
            text("owner", "Owner"),
            LAST_CHECKED,
            printedDate("next_check", "Next check").listed().due().doneSince(LAST_CHECKED),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS);
  }

  static Kind access() {
    return Kind.of(
            "system-access",
            "access to a system of others",
            "access to systems of others",
            "risks.system_access",
            "Systems of other forces and of the nation that the force can look into",
            text("name", "System"),
            code("of_force", "Of the force", Lookup.FORCE).filtered().listed(),
            text("of_body", "Of another body").searched().listed(),
            text("who", "Who has access").listed(),
            longText("purpose", "For what").searched(),
            yesNo("can_write", "May write into it"),
            text("agreement", "Under which agreement"),
            SINCE,
            UNTIL,
            printedDate("next_review", "Next review").listed().due(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .checked(KindRules.notBefore(UNTIL, SINCE));
  }
}
