package uk.muster.governance;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.money;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// What was decided and why, and what chief constable and commissioner had due regard to.
final class DecisionKinds {
  private static final KindField STATE =
      choice(
              "state",
              "State",
              "standing",
              "A duty that stands",
              "asked",
              "Asked for",
              "had",
              "Due regard was had")
          .required()
          .filtered()
          .listed();
  private static final KindField HAD_ON = printedDate("had_on", "On").listed();

  private DecisionKinds() {}

  static List<Kind> kinds() {
    return List.of(decisions(), dueRegard());
  }

  private static Kind decisions() {
    return BoardKinds.of(
        "decisions",
        "decision of a board",
        "decisions of boards",
        "governance.decision",
        "What was decided, by whom and why",
        text("name", "About"),
        BoardKinds.MEETING,
        link("item", "Item of the agenda", "agenda-items").filtered(),
        longText("decided", "What was decided").required().searched().listed(),
        longText("reasons", "Why").searched(),
        text("by", "Decided by").searched().listed(),
        printedDate("decided_on", "Decided on").listed(),
        money("cost", "Cost"),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  /// Source: Police Act 1996, section 37A, and the West Midlands board paper of 2016.
  private static Kind dueRegard() {
    return BoardKinds.of(
            "due-regard",
            "record of due regard",
            "records of due regard",
            "governance.due_regard",
            "What was before chief constable or commissioner, what they decided on budget, plan and"
                + " resources, and why",
            text("name", "What it is about"),
            choice(
                    "by",
                    "By",
                    "chief-constable",
                    "Chief constable",
                    "commissioner",
                    "Police and crime commissioner")
                .required()
                .filtered()
                .listed(),
            STATE,
            HAD_ON,
            code("edition", "Edition of the requirement", Lookup.EDITION).filtered(),
            printedDate("plan_year", "Year of the plan").listed(),
            text("about", "In deciding on"),
            text("occasions", "Occasions"),
            text("supports", "Supports"),
            link("meeting", "Meeting", "board-meetings").filtered(),
            link("item", "Item of the agenda", "agenda-items"),
            longText("before_them", "What was before them").searched(),
            longText("on_budget", "Decided on the budget").searched(),
            longText("on_plan", "Decided on the plan").searched(),
            longText("on_resources", "Decided on resources").searched(),
            longText("why", "Why").searched(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.belongsTo(HAD_ON, STATE, "had"));
  }
}
