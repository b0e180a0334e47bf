package uk.muster.assessment.evidence;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.codes;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// The one kind of the library.
final class EvidenceKinds {
  private static final KindField TYPE =
      choice("type", "Type", "file", "File", "view", "List of a register")
          .required()
          .filtered()
          .listed();
  private static final KindField EFFECTIVE_ON = printedDate("effective_on", "True as of").listed();
  private static final KindField STATE =
      choice("state", "State", "kept", "Kept", "withdrawn", "Withdrawn")
          .required()
          .filtered()
          .listed();
  private static final KindField EXPIRES =
      printedDate("expires", "Expires").listed().due().doneWhen(STATE, "withdrawn");
  private static final KindField VIEW_OF = text("view_of", "List of the register");
  private static final KindField VIEW_NARROWED = text("view_narrowed", "Narrowed to");
  private static final KindField WITHDRAWN_ON = printedDate("withdrawn_on", "Withdrawn on");
  private static final KindField WITHDRAWN_BECAUSE =
      text("withdrawn_because", "Why it was withdrawn");

  private EvidenceKinds() {}

  static Kind evidence() {
    return Kind.of(
            "evidence",
            "piece of evidence",
            "evidence",
            "assessment.evidence",
            "What proves answers: files with their versions, and lists of registers",
            text("name", "What it shows"),
            TYPE,
            longText("about", "About").searched(),
            text("owner", "Owner, by post").required().searched().listed(),
            link("lead", "Owner in the register of leads", "leads").filtered(),
            EFFECTIVE_ON,
            EXPIRES,
            day("remind_on", "Remind on").due().doneWhen(STATE, "withdrawn"),
            VIEW_OF,
            VIEW_NARROWED,
            STATE,
            WITHDRAWN_ON,
            WITHDRAWN_BECAUSE,
            codes("four_cs", "Of the four Cs", Lookup.FOUR_C).filtered(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_ASSESSMENTS, Right.ANSWER_ASSESSMENTS)
        .usually(Marking.OFFICIAL_SENSITIVE)
        .checked(KindRules.notBefore(EXPIRES, EFFECTIVE_ON))
        .checked(KindRules.belongsTo(VIEW_OF, TYPE, "view"))
        .checked(KindRules.belongsTo(VIEW_NARROWED, TYPE, "view"))
        .checked(KindRules.explained(TYPE, "view", VIEW_OF))
        .checked(KindRules.belongsTo(WITHDRAWN_ON, STATE, "withdrawn"))
        .checked(KindRules.belongsTo(WITHDRAWN_BECAUSE, STATE, "withdrawn"))
        .checked(KindRules.explained(STATE, "withdrawn", WITHDRAWN_BECAUSE));
  }
}
