package uk.muster.risks;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.choices;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Right;

/// What the force puts first, and what it does about it in four strands.
final class Priorities {
  private static final KindField FROM = printedDate("since", "In force since");
  private static final KindField STATUS =
      choice("status", "Status", "draft", "Draft", "in-force", "In force", "ended", "Ended")
          .required()
          .filtered()
          .listed();
  private static final KindField UNTIL =
      printedDate("until", "In force until").due().doneWhen(STATUS, "ended");

  private Priorities() {}

  static List<Kind> kinds() {
    return List.of(strategies(), priorities());
  }

  static Kind strategies() {
    return Kind.of(
            "control-strategies",
            "control strategy",
            "control strategies",
            "risks.control_strategy",
            "A force's list of priorities, by whom and for how long",
            text("name", "Name"),
            STATUS,
            text("owner", "Owner").listed(),
            link("assessment", "Rests on", "assessments").filtered(),
            FROM,
            UNTIL,
            printedDate("next_review", "Next review").listed().due().doneWhen(STATUS, "ended"),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .checked(KindRules.notBefore(UNTIL, FROM))
        .checked(PriorityFeed.ENDED_WITH_PRIORITIES);
  }

  static Kind priorities() {
    return Kind.of(
            "priorities",
            "priority",
            "priorities",
            "risks.priority",
            "A threat in a control strategy: how high, and what is done in each strand",
            text("name", "Priority"),
            link("strategy", "Control strategy", "control-strategies")
                .required()
                .filtered()
                .listed(),
            UsualFields.THREATS.required().listed(),
            choice("level", "How high", "high", "High", "medium", "Medium", "low", "Low")
                .filtered()
                .listed(),
            choice(
                    "standing",
                    "How it stands",
                    "in-force",
                    "In force",
                    "proposed",
                    "Proposed",
                    "under-review",
                    "Under review")
                .required()
                .filtered()
                .listed(),
            text("lead", "Led by the post").searched().listed(),
            choices(
                    "strands", "Strands", "pursue", "Pursue", "prevent", "Prevent", "protect",
                    "Protect", "prepare", "Prepare")
                .filtered()
                .listed(),
            longText("pursue", "Pursue").searched(),
            longText("prevent", "Prevent").searched(),
            longText("protect", "Protect").searched(),
            longText("prepare", "Prepare").searched(),
            printedDate("next_review", "Next review").due().doneWhere(PriorityFeed.STRATEGY_ENDED),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .checked(PriorityFeed.IN_FORCE_WITHOUT_STRATEGY);
  }
}
