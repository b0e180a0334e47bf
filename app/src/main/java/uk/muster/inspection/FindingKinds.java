package uk.muster.inspection;

import static uk.muster.register.kind.KindField.address;
import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
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
import uk.muster.shared.Right;

/// What was found, until it is closed, and what the force says of the draft.
final class FindingKinds {
  private static final KindField SHOWN = InspectionFields.SHOWN;
  private static final KindField STATE =
      choice(
              "state",
              "State",
              "open",
              "Open",
              "accepted",
              "Accepted by the force",
              "closed",
              "Closed")
          .required()
          .filtered()
          .listed();
  private static final KindField CLOSED_ON = printedDate("closed_on", "Closed on");
  private static final KindField EVIDENCE =
      longText("evidence", "What shows that it is done").searched();

  private FindingKinds() {}

  static List<Kind> kinds() {
    return List.of(inspectionFindings(), factChecks(), factCheckReplies());
  }

  private static Kind inspectionFindings() {
    return InspectionFields.of(
            "inspection-findings",
            "finding of an inspection",
            "findings of inspections",
            "inspection.finding",
            "Findings, causes of concern and recommendations, until they are closed",
            Right.CHANGE_INSPECTIONS,
            text("name", "Finding"),
            link("inspection", "Inspection", "inspections").required().filtered(),
            choice(
                    "type",
                    "Type",
                    "finding",
                    "Finding",
                    "cause-of-concern",
                    "Cause of concern",
                    "recommendation",
                    "Recommendation",
                    "good-practice",
                    "Good practice")
                .required()
                .filtered()
                .listed(),
            link("judgement", "Follows from the judgement", "judgements").filtered(),
            code("four_c", "C", Lookup.FOUR_C).filtered(),
            longText("says", "What it says").searched(),
            STATE,
            printedDate("due", "Due").listed().due().doneWhen(STATE, "closed"),
            CLOSED_ON,
            text("closed_by", "Closed by the post"),
            EVIDENCE,
            SHOWN,
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.explained(STATE, "closed", EVIDENCE))
        .checked(KindRules.belongsTo(CLOSED_ON, STATE, "closed"));
  }

  private static Kind factChecks() {
    return InspectionFields.of(
            "fact-checks",
            "comment of a fact check",
            "comments of fact checks",
            "inspection.fact_check",
            "What a force says of the inspectorate’s draft before it is published",
            Right.ANSWER_INSPECTIONS,
            text("name", "About"),
            link("judgement", "Judgement", "judgements").filtered().listed(),
            link("finding", "Finding", "inspection-findings").filtered().listed(),
            longText("says", "What is not right, and what shows it").required().searched(),
            address("document", "Document"),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(AnswerStore.WITH_THE_FORCE);
  }

  private static Kind factCheckReplies() {
    return InspectionFields.of(
        "fact-check-replies",
        "reply to a comment",
        "replies to comments",
        "inspection.fact_check_reply",
        "What the inspectorate did about a comment of a fact check",
        Right.CHANGE_INSPECTIONS,
        text("name", "Reply"),
        link("comment", "Comment", "fact-checks").required().filtered().listed(),
        choice(
                "outcome",
                "Outcome",
                "accepted",
                "Accepted",
                "in-part",
                "Accepted in part",
                "not-accepted",
                "Not accepted")
            .required()
            .filtered()
            .listed(),
        longText("reply", "Why").required().searched(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}
