package uk.muster.risks;

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
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.NumberRules;
import uk.muster.register.kind.UsualFields;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Right;

/// How it is decided who goes after what, and what was asked for and given.
final class Tasking {
  private static final KindField ASKED_ON = printedDate("asked_on", "Asked on").listed();
  private static final KindField DECISION =
      choice(
              "decision",
              "Decision",
              "open",
              "Open",
              "granted",
              "Granted",
              "in-part",
              "Granted in part",
              "refused",
              "Refused",
              "put-off",
              "Put off",
              "withdrawn",
              "Withdrawn")
          .required()
          .filtered()
          .listed();
  private static final KindField DECIDED_ON = printedDate("decided_on", "Decided on");

  private static final KindField QUANTITY = number("quantity", "How many", "");
  private static final KindField GRANTED = number("granted", "Granted", "");

  private Tasking() {}

  static List<Kind> kinds() {
    return List.of(tasking(), bids());
  }

  static Kind tasking() {
    return Kind.of(
            "tasking",
            "way of tasking",
            "ways of tasking",
            "risks.tasking",
            "Task-allocation meetings and other ways of deciding who does what",
            text("name", "Name"),
            text("rhythm", "Meets").listed(),
            codes("levels", "Level", Lookup.LEVEL).filtered().listed(),
            number("level_count", "Levels of response", ""),
            text("decides", "Decides").searched(),
            text("methods", "Methods"),
            yesNo("approved_methods", "Methods have national approval"),
            text("own_means", "Uses"),
            text("tasks_go_to", "Tasks go to"),
            text("assets_of", "Combines assets of"),
            text("through", "Takes part through"),
            text("joined", "Joined to other tasking"),
            text("judgement", "Judged"),
            text("chair", "Chair").listed(),
            link("team", "Team", "teams").filtered(),
            link("collaboration", "Collaboration", "collaborations"),
            day("next_on", "Next on").listed().due(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS);
  }

  /// Something is granted only by a decision that grants.
  private static List<Wrong> grantedThough(Draft row) {
    return row.number(GRANTED.name()).filter(given -> given.number().signum() > 0).isPresent()
        ? KindRules.belongsTo(GRANTED, DECISION, "granted", "in-part").check(row)
        : List.of();
  }

  static Kind bids() {
    return Kind.of(
            "bids",
            "bid",
            "bids",
            "risks.bid",
            "What was asked of a task-allocation meeting, and what it decided",
            text("name", "What is asked for"),
            link("tasking", "Asked of", "tasking").required().filtered().listed(),
            link("crime_group", "About the group", "crime-groups").filtered(),
            text("asked_by", "Asked by the post").searched().listed(),
            ASKED_ON,
            code("level", "Level", Lookup.LEVEL).filtered(),
            QUANTITY,
            text("resources", "Of what"),
            DECISION,
            DECIDED_ON,
            text("decided_by", "Decided by the post"),
            longText("reason", "Reason").searched(),
            GRANTED,
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .checked(
            KindRules.onlyWhile(DECIDED_ON, DECISION, "granted", "in-part", "refused", "put-off"))
        .checked(KindRules.notBefore(DECIDED_ON, ASKED_ON))
        .checked(NumberRules.notMore(GRANTED, QUANTITY))
        .checked(Tasking::grantedThough);
  }
}
