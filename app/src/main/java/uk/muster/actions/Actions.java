package uk.muster.actions;

import static uk.muster.register.kind.KindField.anyLink;
import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.money;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import uk.muster.register.Entry;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.UsualFields;

/// The one kind of this module.
final class Actions {
  private static final KindField ASKED_ON = printedDate("asked_on", "Asked for on");
  private static final KindField STATE =
      choice(
              "state",
              "State",
              "open",
              "Open",
              "in-progress",
              "In progress",
              "completed",
              "Completed",
              "withdrawn",
              "Withdrawn")
          .required()
          .filtered()
          .listed();
  private static final KindField COMPLETED_ON =
      printedDate("completed_on", "Completed on").happened();
  private static final KindField DUE =
      printedDate("due", "Due").listed().due().doneWhen(STATE, "completed", "withdrawn");
  private static final KindField RECURS =
      choice(
              "recurs",
              "Comes back",
              "monthly",
              "Every month",
              "quarterly",
              "Every quarter",
              "six-monthly",
              "Every six months",
              "annually",
              "Every year")
          .filtered()
          .hinted("Completing it makes the next one, due so much later");

  private Actions() {}

  static Kind actions() {
    return Kind.of(
            "actions",
            "action",
            "actions",
            "actions.action",
            "Who does what by when, what asked for it, and what shows that it is done",
            text("name", "What is to be done"),
            text("owner", "Done by the post").required().searched().filtered().listed(),
            link("lead", "Post in the register of leads", "leads").filtered(),
            anyLink("asked_by", "Asked for by the entry").listed(),
            text("asked_by_other", "Asked for by something else").searched(),
            ASKED_ON,
            DUE,
            RECURS,
            money("cost", "Cost"),
            STATE,
            longText("progress", "How far it is").searched(),
            longText("evidence", "What shows that it is done").searched(),
            anyLink("shown_by", "Entry that shows that it is done")
                .hinted("Evidence or any other entry, such as evidence/minutes-of-may"),
            COMPLETED_ON,
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.onlyWhile(COMPLETED_ON, STATE, "completed"))
        .checked(KindRules.notBefore(COMPLETED_ON, ASKED_ON))
        .checked(KindRules.needs(RECURS, DUE))
        .followedBy(ActionFeed.NEXT);
  }

  /// Whether something shows that it is done, in words or as an entry.
  static boolean isShown(Entry action) {
    return !action.text("evidence").isEmpty() || !action.text("shown_by").isEmpty();
  }
}
