package uk.muster.risks;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.decimal;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// Organised crime groups under a code name, and what was done against them. The register stops
/// where a system of criminal intelligence begins: no names of people, no addresses, no sources.
final class CrimeGroups {
  private static final String NO_INTELLIGENCE =
      "No names, addresses or other intelligence about people: that belongs in the intelligence"
          + " system and not here";
  private static final KindField STATE =
      choice(
              "state",
              "State",
              "active",
              "Active",
              "monitored",
              "Monitored",
              "merged",
              "Merged into another",
              "archived",
              "Archived")
          .required()
          .filtered()
          .listed();
  private static final KindField MERGED_INTO = link("merged_into", "Merged into", "crime-groups");
  private static final KindField HARM_SCORE = decimal("harm_score", "Harm score", "");
  private static final KindField HARM_SCHEME =
      text("harm_scheme", "Scheme of the harm score")
          .hinted("A score under one scheme is not compared with one under another");

  private CrimeGroups() {}

  static List<Kind> kinds() {
    return List.of(groups(), disruptions());
  }

  static Kind groups() {
    return Kind.of(
            "crime-groups",
            "organised crime group",
            "organised crime groups",
            "risks.crime_group",
            "Groups under a code name, their plans and who answers for them. " + NO_INTELLIGENCE,
            text("name", "Code name").hinted(NO_INTELLIGENCE),
            STATE,
            MERGED_INTO,
            code("level", "Level of response", Lookup.LEVEL).filtered().listed(),
            text("lead_officer", "Lead responsible officer (post)").searched().listed(),
            link("team", "Team", "teams").filtered(),
            HARM_SCORE,
            HARM_SCHEME,
            text("band", "Band").listed(),
            printedDate("scored_on", "Scored on"),
            longText("pursue", "Pursue").searched().hinted(NO_INTELLIGENCE),
            longText("prevent", "Prevent").searched(),
            longText("protect", "Protect").searched(),
            longText("prepare", "Prepare").searched(),
            printedDate("mapped_on", "Mapped on"),
            printedDate("next_review", "Next review")
                .listed()
                .due()
                .doneWhen(STATE, "merged", "archived"),
            UsualFields.THREATS,
            UsualFields.NOTES.hinted(NO_INTELLIGENCE),
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .usually(Marking.OFFICIAL_SENSITIVE)
        .onlyInNeed()
        .checked(KindRules.notItself(MERGED_INTO))
        .checked(KindRules.onlyWhile(MERGED_INTO, STATE, "merged"))
        .checked(KindRules.explained(STATE, "merged", MERGED_INTO))
        .checked(KindRules.needs(HARM_SCORE, HARM_SCHEME));
  }

  static Kind disruptions() {
    return Kind.of(
            "disruptions",
            "disruption",
            "disruptions",
            "risks.disruption",
            "What was done against a group, how much it disrupted, and what shows it. "
                + NO_INTELLIGENCE,
            text("name", "What was done").hinted(NO_INTELLIGENCE),
            link("crime_group", "Group", "crime-groups").required().filtered().listed(),
            choice(
                    "level",
                    "How much it disrupted",
                    "major",
                    "Major",
                    "moderate",
                    "Moderate",
                    "minor",
                    "Minor",
                    "none",
                    "Not at all")
                .required()
                .filtered()
                .listed(),
            printedDate("happened_on", "On").required().listed().happened(),
            choice(
                    "strand", "Strand", "pursue", "Pursue", "prevent", "Prevent", "protect",
                    "Protect", "prepare", "Prepare")
                .filtered(),
            text("done_by", "By the team").listed(),
            longText("evidence", "What shows it").required().searched(),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .with(Right.READ_RISKS, Right.CHANGE_RISKS)
        .usually(Marking.OFFICIAL_SENSITIVE)
        .onlyInNeed();
  }
}
