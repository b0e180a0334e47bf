package uk.muster.inspection;

import static uk.muster.register.kind.KindField.address;
import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.codes;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.decimal;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Right;

/// What is examined and asked for, and what comes out of it.
final class ProgrammeKinds {

  private ProgrammeKinds() {}

  static List<Kind> kinds() {
    return List.of(
        inspections(),
        inspectionCriteria(),
        inspectionPublications(),
        dataRequests(),
        dataAnswers());
  }

  private static Kind inspections() {
    return InspectionFields.of(
        "inspections",
        "inspection",
        "inspections",
        "inspection.inspection",
        "A force examined under a programme: when, how, and in what",
        Right.CHANGE_INSPECTIONS,
        text("name", "Inspection"),
        text("inspected_by", "Inspectorate"),
        text("programme", "Programme").required().searched().listed(),
        number("programme_years", "Years of the programme", "years"),
        number("year", "Year of the programme", ""),
        choice("mode", "How", "visited", "Visited", "desk-based", "Desk-based")
            .required()
            .filtered()
            .listed(),
        choice(
                "state",
                "State",
                "planned",
                "Planned",
                "under-way",
                "Under way",
                "fact-check",
                "Fact check",
                "published",
                "Published")
            .required()
            .filtered()
            .listed(),
        printedDate("first_on", "Fieldwork from").listed(),
        printedDate("last_on", "Fieldwork until"),
        printedDate("published_on", "Published"),
        code("edition", "Edition of the requirement", Lookup.EDITION).filtered(),
        text("campaign", "Campaign of the force’s own assessment"),
        codes("in_depth", "Threats examined in depth", Lookup.THREAT).filtered(),
        codes("four_cs", "Findings are given against", Lookup.FOUR_C).filtered(),
        text("examines", "Examined across all threats"),
        text("depth_rule", "In depth over the programme"),
        text("why_several", "Why it takes several inspections"),
        number("national_reports", "National reports of the programme", "reports"),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  private static Kind inspectionCriteria() {
    return InspectionFields.of(
        "inspection-criteria",
        "criterion",
        "criteria of inspections",
        "inspection.criterion",
        "What an inspection judges by: a framework, or a question of it",
        Right.CHANGE_INSPECTIONS,
        text("name", "Criterion"),
        link("inspection", "Inspection", "inspections").required().filtered().listed(),
        choice("depth", "How far", "in-depth", "In depth", "arrangements", "Arrangements")
            .required()
            .filtered()
            .listed(),
        text("framework", "Framework"),
        text("question", "Question of the framework"),
        longText("asks", "What it asks").searched(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  private static Kind inspectionPublications() {
    return InspectionFields.of(
        "inspection-publications",
        "publication",
        "publications of inspections",
        "inspection.publication",
        "What comes out of an inspection and where it is published",
        Right.CHANGE_INSPECTIONS,
        text("name", "Publication"),
        link("inspection", "Inspection", "inspections").filtered(),
        text("covers", "Covers").listed(),
        text("counts_in", "Counts in"),
        text("area", "Area"),
        text("published_in", "Published in"),
        printedDate("published_on", "Published").listed(),
        address("address", "Address"),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  private static Kind dataRequests() {
    return InspectionFields.of(
        "data-requests",
        "request for data",
        "requests for data",
        "inspection.data_request",
        "What the inspectorate asks a force for, and by when",
        Right.CHANGE_INSPECTIONS,
        text("name", "What is asked"),
        link("inspection", "Inspection", "inspections").required().filtered().listed(),
        choice(
                "asks_for",
                "Asks for",
                "figure",
                "A figure",
                "document",
                "A document",
                "words",
                "An account")
            .required()
            .filtered()
            .listed(),
        text("unit", "Counted in"),
        text("indicator", "Indicator that is asked for"),
        day("sent_on", "Sent on").required(),
        day("due", "Due").required().listed().due().doneWhere(AnswerStore.ANSWERED),
        longText("details", "Details").searched(),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }

  private static Kind dataAnswers() {
    return InspectionFields.of(
        "data-answers",
        "answer to a request",
        "answers to requests",
        "inspection.data_answer",
        "What a force answers to a request for data",
        Right.ANSWER_INSPECTIONS,
        text("name", "Answer"),
        link("request", "Request", "data-requests").required().filtered().listed(),
        decimal("figure", "Figure", "").listed(),
        longText("said", "In words").searched(),
        address("document", "Document"),
        printedDate("as_at", "True on"),
        UsualFields.THREATS,
        UsualFields.NOTES,
        UsualFields.SOURCE);
  }
}
