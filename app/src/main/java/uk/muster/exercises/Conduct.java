package uk.muster.exercises;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
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
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;
import uk.muster.register.kind.Wrong;

/// How an exercise went: objectives, the timeline, who took part, and debriefs.
final class Conduct {
  private static final KindField AT = text("at_time", "At").hinted("An hour such as 14:30");
  private static final KindField MET = yesNo("met", "Met").filtered().listed();
  private static final KindField RATING =
      choice(
              "rating",
              "Observed rating",
              "1",
              "1, not met",
              "2",
              "2, met in part",
              "3",
              "3, met",
              "4",
              "4, met with something to spare")
          .filtered()
          .listed();

  private static final KindField DEBRIEFED_ON =
      printedDate("held_on", "Held on").listed().happened();

  private Conduct() {}

  static List<Kind> kinds() {
    return List.of(objectives(), injects(), participation(), debriefs());
  }

  static Kind objectives() {
    return Kind.of(
            "exercise-objectives",
            "objective of an exercise",
            "objectives of exercises",
            "exercises.objective",
            "What an exercise is to show, tied to a question of capability, and what was observed",
            text("name", "Objective"),
            ExerciseFields.EXERCISE,
            text("question", "Question of capability").searched(),
            text("indicator", "Indicator"),
            code("four_c", "Of the four Cs", Lookup.FOUR_C).filtered(),
            UsualFields.THREATS,
            MET,
            RATING,
            text("judged", "Judged, in the words of the source"),
            ExerciseFields.OBSERVER,
            link("lead", "Post in the register of leads", "leads").filtered(),
            longText("observed", "What was observed").searched(),
            text("parties", "Between whom"),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(Conduct::agreeing);
  }

  /// A rating of 3 or more means that the objective was met.
  private static List<Wrong> agreeing(Draft row) {
    var met = row.text(MET.name());
    var rating = row.text(RATING.name());
    return met.isEmpty() || rating.isEmpty() || met.equals("yes") == isMet(rating)
        ? List.of()
        : List.of(
            new Wrong(
                MET.name(), met, "Met (%s) does not go with the rating %s".formatted(met, rating)));
  }

  /// Whether an objective with this rating was met.
  static boolean isMet(String rating) {
    return rating.equals("3") || rating.equals("4");
  }

  static Kind injects() {
    return Kind.of(
            "injects",
            "inject",
            "injects",
            "exercises.inject",
            "What is told or done to those who exercise, when, and what they made of it",
            text("name", "What happens"),
            ExerciseFields.EXERCISE,
            number("minute", "Minute from the start", "minutes").listed(),
            AT,
            text("given_to", "Given to").searched(),
            link("objective", "Serves the objective", "exercise-objectives").filtered(),
            longText("expected", "Expected").searched(),
            longText("observed", "Observed").searched(),
            choice(
                    "result",
                    "It went",
                    "as-expected",
                    "As expected",
                    "in-part",
                    "In part as expected",
                    "not",
                    "Not as expected",
                    "not-observed",
                    "Not observed")
                .filtered()
                .listed(),
            number("observed_minute", "Done at minute", "minutes").listed(),
            number("quantity", "How many", ""),
            text("unit", "Of what"),
            ExerciseFields.OBSERVER,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(ExerciseRules.hour(AT));
  }

  static Kind participation() {
    return Kind.of(
        "participation",
        "participation",
        "participation",
        "exercises.participation",
        "Which forces and agencies took part in an exercise, as what, and how many of each",
        text("name", "Who took part"),
        ExerciseFields.EXERCISE,
        code("of_force", "Of the force", Lookup.FORCE).filtered().listed(),
        link("agency", "Of the partner", "partners").filtered(),
        text("agency_name", "Of another body").searched(),
        text("as_what", "As what").searched().listed(),
        number("planned", "Planned", "people"),
        number("took_part", "Took part", "people")
            .hinted("How many, never who: names stand in the register of training of their force")
            .listed(),
        yesNo("commanders", "Commanders worked with the units"),
        text("doing", "What they did").searched(),
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  static Kind debriefs() {
    return Kind.of(
            "debriefs",
            "debrief",
            "debriefs",
            "exercises.debrief",
            "Hot and cold debriefs of exercises and operations, who leads them, and where they"
                + " lead",
            text("name", "Name"),
            link("exercise", "Of the exercise", "exercises").filtered().listed(),
            text("operation", "After what else").searched().listed(),
            choice("type", "Type", "hot", "Hot", "cold", "Cold", "other", "Other")
                .filtered()
                .listed(),
            choice("agencies", "With", "single", "One agency", "multi", "Several agencies"),
            printedDate("planned_for", "Planned for").due().doneOnce(DEBRIEFED_ON),
            DEBRIEFED_ON,
            text("led_by", "Led by the post").searched(),
            yesNo("neutral", "Led by somebody who took no part"),
            yesNo("regular", "Held each time").filtered(),
            text("looks_at", "What it looks at").searched(),
            text("feeds", "What it teaches goes into").searched(),
            text("backed_by", "Backed by"),
            longText("summary", "What was said").searched(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(ExerciseFeed.DEBRIEFED_BEFORE);
  }
}
