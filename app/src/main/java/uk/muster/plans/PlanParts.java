package uk.muster.plans;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.register.kind.KindField.yesNo;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Marking;

/// What stands in a plan in rows of its own. Each part belongs to one plan and is marked no lower.
final class PlanParts {
  static final String CARDS = "action-cards";
  static final String CALL_OUTS = "call-outs";
  static final String POINTS = "rendezvous-points";
  static final String COMMANDS = "first-commands";
  static final String WORDS = "plan-words";
  static final KindField REACHED =
      text("reached", "Reached through")
          .hinted("The duty system or room that holds the number; no telephone of a person");

  private PlanParts() {}

  static List<Kind> kinds() {
    return List.of(commands(), cards(), callOuts(), points(), words());
  }

  private static KindField plan() {
    return link("plan", "Plan", PlanKinds.PLANS).required().filtered().listed();
  }

  private static KindField turn() {
    return number("turn", "Turn", "").listed().hinted("1 comes first");
  }

  private static Kind part(Kind kind) {
    return kind.usually(Marking.OFFICIAL_SENSITIVE).checked(PlanFeed.markedLikePlan());
  }

  private static Kind commands() {
    return part(
        Kind.of(
            COMMANDS,
            "first command",
            "first commands",
            "plans.first_command",
            "Which post commands first when a plan is activated, and from where",
            text("name", "Post"),
            plan(),
            choice(
                    "level",
                    "Level of command",
                    "strategic",
                    "Strategic (gold)",
                    "tactical",
                    "Tactical (silver)",
                    "operational",
                    "Operational (bronze)")
                .required()
                .filtered()
                .listed(),
            turn(),
            link("lead", "Post in the register of leads", "leads"),
            text("commands_from", "Commands from").listed(),
            link("facility", "Commands from the facility", "facilities"),
            UsualFields.NOTES,
            UsualFields.SOURCE));
  }

  private static Kind cards() {
    return part(
        Kind.of(
            CARDS,
            "action card",
            "action cards",
            "plans.action_card",
            "What one role does first, in the order in which it is done",
            text("name", "Role"),
            plan(),
            turn(),
            longText("does", "What to do").required().searched().hinted("One step on each line"),
            text("reports_to", "Reports to"),
            UsualFields.NOTES,
            UsualFields.SOURCE));
  }

  private static Kind callOuts() {
    return part(
        Kind.of(
                CALL_OUTS,
                "call-out",
                "call-outs",
                "plans.call_out",
                "Which posts, teams and organisations are called, in which turn",
                text("name", "Post, team or organisation"),
                plan(),
                turn(),
                text("called_for", "Called for").searched().listed(),
                text("called_when", "Called when"),
                text("called_by", "Called by").listed(),
                REACHED,
                link("team", "Team", "teams"),
                yesNo("known", "Those who call know it"),
                UsualFields.NOTES,
                UsualFields.SOURCE)
            .checked(NoTelephones.in(REACHED, UsualFields.NOTES)));
  }

  private static Kind points() {
    return part(
        Kind.of(
            POINTS,
            "rendezvous point",
            "rendezvous points",
            "plans.rendezvous_point",
            "Where those who are called meet",
            text("name", "Name"),
            plan(),
            turn(),
            text("place", "Place").required().searched().listed(),
            text("grid_reference", "Grid reference"),
            text("used_by", "For").listed(),
            longText("access", "How to get there").searched(),
            link("facility", "Facility", "facilities"),
            UsualFields.NOTES,
            UsualFields.SOURCE));
  }

  private static Kind words() {
    return part(
        Kind.of(
            WORDS,
            "word of a plan",
            "words of plans",
            "plans.plan_word",
            "What a word means in a plan",
            text("name", "Word"),
            plan(),
            longText("meaning", "Means").required().searched(),
            UsualFields.SOURCE));
  }
}
