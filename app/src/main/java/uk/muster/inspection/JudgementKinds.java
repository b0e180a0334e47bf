package uk.muster.inspection;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Right;

/// What inspectors saw and what they judge.
final class JudgementKinds {
  private static final KindField SHOWN = InspectionFields.SHOWN;

  private JudgementKinds() {}

  static List<Kind> kinds() {
    return List.of(fieldwork(), judgements(), Moderation.kind());
  }

  private static Kind fieldwork() {
    return InspectionFields.of(
        "fieldwork",
        "piece of fieldwork",
        "fieldwork",
        "inspection.fieldwork",
        "What inspectors did and saw: interviews, observations, checks, tests without notice",
        Right.CHANGE_INSPECTIONS,
        text("name", "What was done"),
        link("inspection", "Inspection", "inspections").required().filtered(),
        choice(
                "type",
                "Type",
                "interview",
                "Interview",
                "observation",
                "Observation",
                "equipment-check",
                "Check of equipment",
                "no-notice-test",
                "Test without notice",
                "documents",
                "Documents read",
                "visit",
                "Visit")
            .required()
            .filtered()
            .listed(),
        printedDate("held_on", "When").listed(),
        text("place", "Where"),
        text("with_role", "With whom, by role").listed(),
        number("counted", "How many", ""),
        text("counted_of", "Of what"),
        longText("seen", "What was seen or said").searched(),
        SHOWN,
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  private static Kind judgements() {
    return InspectionFields.of(
            "judgements",
            "judgement",
            "judgements of inspections",
            "inspection.judgement",
            "What the inspectorate judges of a force, beside what the force says of itself",
            Right.CHANGE_INSPECTIONS,
            text("name", "Judged"),
            link("inspection", "Inspection", "inspections").required().filtered(),
            link("criterion", "Criterion", "inspection-criteria").filtered(),
            code("four_c", "C", Lookup.FOUR_C).filtered().listed(),
            code("level", "Level", Lookup.LEVEL).filtered(),
            choice("step", "Rating, 0 to 4", "0", "0", "1", "1", "2", "2", "3", "3", "4", "4")
                .filtered()
                .listed(),
            text("judgement", "Judgement in words").required().searched().listed(),
            text("whom", "Who or what"),
            text("relation", "Relation"),
            text("object", "To whom or what"),
            longText("reasons", "Reasons").searched(),
            link("based_on", "Based on fieldwork", "fieldwork").filtered(),
            text("judged_by", "Judged by the post"),
            SHOWN,
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(AnswerStore.MODERATED_FIRST);
  }
}
