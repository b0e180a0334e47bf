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

/// The force from inside: its units and places.
final class Structure {
  private static final KindField TEAM_PARENT =
      link("parent", "Part of", "teams").filtered().listed();
  private static final KindField TEAM_HANDS_OVER_TO =
      link("hands_over_to", "Hands over to", "teams");
  private static final KindField FACILITY_FALLS_BACK_TO =
      link("falls_back_to", "Falls back to", "facilities");

  private static final KindField LAST_EXERCISED =
      printedDate("last_exercised", "Last exercised, as stated")
          .hinted("Where no exercise in the register says so")
          .listed();

  private Structure() {}

  static List<Kind> kinds() {
    return List.of(teams(), facilities());
  }

  static Kind teams() {
    return Kind.of(
            "teams",
            "team or unit",
            "teams and units",
            "organisation.team",
            "What a force has to do the work: remit, level and how busy it is",
            text("name", "Name"),
            text("short_name", "Short name").searched(),
            choice(
                    "type",
                    "Type",
                    "unit",
                    "Unit",
                    "team",
                    "Team",
                    "bureau",
                    "Bureau",
                    "department",
                    "Department",
                    "branch",
                    "Branch",
                    "centre",
                    "Centre",
                    "other",
                    "Other")
                .filtered()
                .listed(),
            TEAM_PARENT,
            link("collaboration", "Run by", "collaborations").filtered(),
            longText("remit", "Remit").searched(),
            choice(
                    "mode",
                    "Works",
                    "proactive",
                    "Proactively",
                    "reactive",
                    "Reactively",
                    "both",
                    "Both")
                .filtered(),
            codes("levels", "Level", Lookup.LEVEL).filtered().listed(),
            TEAM_HANDS_OVER_TO,
            text("hand_over_rule", "Hands over when"),
            text("based_at", "Based at"),
            number("demand", "Demand", "").listed().hinted("As it was stated, such as >8000"),
            text("demand_of", "Demand counts"),
            printedDate("demand_period", "Demand in"),
            number("people", "People", "").hinted("As it was stated, such as >8000"),
            day("next_review", "Next review").due(),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notItself(TEAM_PARENT))
        .checked(KindRules.notItself(TEAM_HANDS_OVER_TO));
  }

  static Kind facilities() {
    return Kind.of(
            "facilities",
            "facility",
            "facilities",
            "organisation.facility",
            "Control rooms, operations rooms, fallback sites and training centres",
            text("name", "Name"),
            choice(
                    "type",
                    "Type",
                    "control-room",
                    "Control room",
                    "operations-room",
                    "Operations room",
                    "command-centre",
                    "Command centre",
                    "fallback",
                    "Fallback site",
                    "training-centre",
                    "Training centre",
                    "mortuary",
                    "Mortuary",
                    "other",
                    "Other")
                .required()
                .filtered()
                .listed(),
            text("place", "Place").searched().listed(),
            link("collaboration", "Run by", "collaborations"),
            FACILITY_FALLS_BACK_TO,
            longText("capabilities", "What it can do").searched(),
            text("judged", "Judged as").hinted("The words of a document, parted by ;"),
            choice(
                    "availability",
                    "Open",
                    "always",
                    "All hours",
                    "on-call",
                    "When called",
                    "planned",
                    "When planned")
                .filtered(),
            LAST_EXERCISED,
            day("next_exercise", "Next exercise").listed().due().doneSince(LAST_EXERCISED),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notItself(FACILITY_FALLS_BACK_TO));
  }
}
