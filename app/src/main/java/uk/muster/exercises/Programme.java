package uk.muster.exercises;

import static uk.muster.register.kind.KindField.anyLink;
import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.money;
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

/// What is exercised: programmes, the exercises themselves, and what each of them tests.
final class Programme {
  static final KindField STATE =
      choice("state", "State", "planned", "Planned", "held", "Held", "cancelled", "Cancelled")
          .required()
          .filtered()
          .listed();
  private static final KindField PLANNED_FOR =
      printedDate("planned_for", "Planned for").listed().due().doneWhen(STATE, "held", "cancelled");
  static final KindField HELD_FROM = printedDate("held_from", "Held on").listed().happened();
  static final KindField HELD_UNTIL = printedDate("held_until", "Held until").happened();
  private static final KindField CANCELLED_BECAUSE =
      text("cancelled_because", "Why it was cancelled");
  private static final KindField SESSION =
      text("session", "Session in the register of training")
          .hinted("Who took part by collar number stands there; here only how many");
  private static final KindField FROM = printedDate("period_from", "Period from");
  private static final KindField UNTIL = printedDate("period_until", "Period until");

  private Programme() {}

  static List<Kind> kinds() {
    return List.of(programmes(), programmeEntries(), exercises(), tested());
  }

  static Kind programmes() {
    return Kind.of(
            "exercise-programmes",
            "exercise programme",
            "exercise programmes",
            "exercises.programme",
            "What is exercised how often, by whom, linked to which risks",
            text("name", "Name"),
            ExerciseFields.SEVERAL_TYPES,
            text("run_by", "Run by").searched().listed(),
            link("partnership", "Run by the partnership", "partnerships").filtered(),
            code("level", "Level", Lookup.LEVEL).filtered(),
            code("host", "Run by the force", Lookup.FORCE).filtered(),
            number("forces", "Forces that take part", "forces"),
            text("agencies", "Agencies that take part").searched(),
            choice(
                    "interval",
                    "How often",
                    "monthly",
                    "Monthly",
                    "quarterly",
                    "Quarterly",
                    "six-monthly",
                    "Every six months",
                    "annually",
                    "Every year",
                    "regular",
                    "Regularly, no interval stated")
                .filtered()
                .listed(),
            number("per_year", "Exercises a year", "exercises"),
            FROM,
            UNTIL,
            number("held", "Held in the period, as stated", "exercises"),
            text("tests", "What they test").searched(),
            text("linked_to", "Linked to, as stated")
                .hinted("Each risk or plan that it exercises has an entry of its own")
                .searched(),
            printedDate("next_review", "Next review").listed().due(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(UNTIL, FROM));
  }

  static Kind programmeEntries() {
    return Kind.of(
        "programme-entries",
        "entry that a programme exercises",
        "entries that programmes exercise",
        "exercises.programme_entry",
        "Which risks, plans, links and sites a programme exercises",
        text("name", "What is exercised"),
        link("programme", "Programme", "exercise-programmes").required().filtered().listed(),
        anyLink("entry", "Entry").required().listed(),
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  static Kind exercises() {
    return Kind.of(
            "exercises",
            "exercise",
            "exercises",
            "exercises.exercise",
            "What is exercised, where, with whom, and what it is to show",
            text("name", "Name"),
            ExerciseFields.TYPE,
            STATE,
            PLANNED_FOR,
            HELD_FROM,
            HELD_UNTIL,
            CANCELLED_BECAUSE,
            yesNo("no_notice", "Without notice").filtered(),
            yesNo("several", "Stands for several exercises that no source counts"),
            link("programme", "Programme", "exercise-programmes").filtered(),
            link("plan", "Exercises the plan", "plans").filtered(),
            link("risk", "Exercises the risk", "community-risks").filtered(),
            code("level", "Level", Lookup.LEVEL).filtered().listed(),
            code("region", "Region", Lookup.REGION).filtered(),
            code("host", "Hosted by the force", Lookup.FORCE).filtered(),
            text("run_by", "Run by").searched(),
            link("partnership", "Run by the partnership", "partnerships").filtered(),
            text("director", "Directed by the post").searched(),
            number("forces", "Forces that take part", "forces"),
            text("agencies", "Agencies that take part").searched(),
            text("place", "Place").searched(),
            money("cost", "Cost"),
            SESSION,
            longText("purpose", "What it is to show").searched(),
            longText("scenario", "Scenario").searched(),
            text("judged", "Judged"),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.belongsTo(HELD_FROM, STATE, "held"))
        .checked(KindRules.belongsTo(HELD_UNTIL, STATE, "held"))
        .checked(KindRules.belongsTo(CANCELLED_BECAUSE, STATE, "cancelled"))
        .checked(KindRules.explained(STATE, "cancelled", CANCELLED_BECAUSE))
        .checked(ExerciseRules.reference(SESSION))
        .checked(KindRules.needs(HELD_UNTIL, HELD_FROM))
        .checked(KindRules.notBefore(HELD_UNTIL, HELD_FROM))
        .checked(ExerciseFeed.CHECKS);
  }

  static Kind tested() {
    return Kind.of(
        "exercised-entries",
        "entry that an exercise tests",
        "entries that exercises test",
        "exercises.tested",
        "Which plans, links, sites and systems an exercise tests, and how they did",
        text("name", "What is looked at"),
        ExerciseFields.EXERCISE,
        anyLink("entry", "Entry").required().listed(),
        choice(
                "result",
                "It",
                "worked",
                "Worked",
                "in-part",
                "Worked in part",
                "failed",
                "Did not work",
                "not-looked-at",
                "Was not looked at")
            .filtered()
            .listed(),
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}
