package uk.muster.organisation;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.codes;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// Where the force is going, and what stands agreed.
final class Direction {
  private static final KindField STRATEGY_BASED_ON = link("based_on", "Rests on", "strategies");

  private static final KindField STATUS =
      choice(
              "status",
              "Status",
              "requested",
              "Requested",
              "in-development",
              "In development",
              "planned",
              "Planned",
              "being-implemented",
              "Being implemented",
              "in-place",
              "In place",
              "ratified",
              "Ratified",
              "under-review",
              "Under review",
              "ended",
              "Ended")
          .filtered()
          .listed();

  private Direction() {}

  static List<Kind> kinds() {
    return List.of(strategies(), arrangements());
  }

  static Kind strategies() {
    return Kind.of(
            "strategies",
            "strategy or programme",
            "strategies and programmes",
            "organisation.strategy",
            "Strategies, plans and change programmes with their state and age",
            text("name", "Name"),
            choice(
                    "type",
                    "Type",
                    "strategy",
                    "Strategy",
                    "programme",
                    "Change programme",
                    "plan",
                    "Plan",
                    "model",
                    "Operating model",
                    "review",
                    "Review",
                    "tool",
                    "Tool")
                .required()
                .filtered()
                .listed(),
            text("owner", "Owner").listed(),
            STATUS,
            text("status_by", "Decided by"),
            STRATEGY_BASED_ON,
            number("strands", "Strands", ""),
            text("strand_names", "Names of the strands"),
            number("year_of_life", "Year of life", ""),
            number("adopted_by", "Adopted by", "forces").hinted("As it was stated, such as >8000"),
            text("period", "For"),
            text("informs", "Feeds into"),
            longText("purpose", "Purpose").searched(),
            printedDate("since", "Since"),
            printedDate("next_review", "Next review").listed().due().doneWhen(STATUS, "ended"),
            codes("levels", "Level", Lookup.LEVEL).filtered(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notItself(STRATEGY_BASED_ON));
  }

  static Kind arrangements() {
    return Kind.of(
        "arrangements",
        "arrangement",
        "arrangements",
        "organisation.arrangement",
        "Who does what for whom, as it stands agreed",
        text("name", "Name"),
        text("who", "Who").searched().listed(),
        text("does", "Does").listed(),
        text("whom", "What, or for whom").searched().listed(),
        text("rhythm", "How often"),
        choice(
                "state",
                "State",
                "yes",
                "It is so",
                "no",
                "It is not so",
                "planned",
                "Planned",
                "in-progress",
                "In progress")
            .filtered()
            .listed(),
        link("team", "Team", "teams"),
        link("collaboration", "Collaboration", "collaborations").filtered(),
        link("partnership", "Partnership", "partnerships"),
        codes("levels", "Level", Lookup.LEVEL).filtered(),
        printedDate("since", "Since"),
        day("next_review", "Next review").due(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}
