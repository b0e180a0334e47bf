package uk.muster.plans;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.register.kind.KindField.yesNo;

import java.util.List;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.UsualFields;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Marking;

/// The plan itself. Older versions stay in the history of its entry.
final class PlanKinds {
  static final String PLANS = "plans";
  private static final KindField APPROVED_ON = printedDate("approved_on", "Approved on");
  private static final KindField STATUS =
      choice(
              "status",
              "Status",
              "being-written",
              "Being written",
              "in-force",
              "In force",
              "under-review",
              "Under review",
              "withdrawn",
              "Withdrawn")
          .filtered()
          .listed();
  private static final KindField NEXT_REVIEW =
      day("next_review", "Next review").listed().due().doneWhen(STATUS, "withdrawn");
  private static final KindField DEPENDS_ON = link("depends_on", "Depends on the plan", PLANS);
  private static final KindField SUPERSEDES = link("supersedes", "Takes the place of", PLANS);
  private static final KindField APPROVED_BY =
      text("approved_by", "Approved by, as stated")
          .hinted("Where a document says no more; each approval has an entry of its own");

  private PlanKinds() {}

  private static List<Wrong> notOnWhatItReplaces(Draft row) {
    var replaced = row.text(SUPERSEDES.name());
    return !replaced.isEmpty() && replaced.equals(row.text(DEPENDS_ON.name()))
        ? List.of(
            new Wrong(
                DEPENDS_ON.name(),
                replaced,
                "%s (%s) is the plan whose place it takes".formatted(DEPENDS_ON.label(), replaced)))
        : List.of();
  }

  static Kind plans() {
    return Kind.of(
            PLANS,
            "plan",
            PLANS,
            "plans.plan",
            "What is done when it happens: contingency, mobilisation, business continuity and"
                + " sites",
            text("name", "Name"),
            choice(
                    "type",
                    "Type",
                    "contingency",
                    "Contingency",
                    "mobilisation",
                    "Mobilisation",
                    "business-continuity",
                    "Business continuity",
                    "site",
                    "Site of critical national infrastructure",
                    "loss-of-telecoms",
                    "Loss of telecommunications",
                    "relocation",
                    "Relocation",
                    "other",
                    "Other")
                .required()
                .filtered()
                .listed(),
            STATUS,
            longText("purpose", "What it is for").searched(),
            longText("triggers", "Activated when").searched(),
            text("activated_by", "Activated by the post"),
            text("owner", "Owned by the post").searched().listed(),
            link("lead", "Owner in the register of leads", "leads").filtered(),
            link("team", "Kept by the team", "teams").filtered(),
            link("partnership", "Shared with the partnership", "partnerships").filtered(),
            text("plan_version", "Version").listed(),
            printedDate("version_on", "Version of"),
            text("written_by", "Written by"),
            text("rewritten", "Last rewritten, as stated").hinted("Where no date is known"),
            text("progress", "How far work on it is"),
            APPROVED_BY,
            APPROVED_ON,
            NEXT_REVIEW,
            DEPENDS_ON,
            SUPERSEDES,
            link("risk", "Answers the community risk", "community-risks").filtered(),
            link("assessment", "Rests on the assessment", "assessments"),
            link("target", "Calls upon the capability", "capability-targets").filtered(),
            link("strategy", "Serves the strategy or programme", "strategies"),
            text("site", "Site").searched(),
            text("moves", "What moves").hinted("Of a relocation, such as call handling"),
            text("moves_to", "Moves to"),
            link("facility", "Moves to the facility", "facilities"),
            printedDate("last_exercised", "Last exercised, as stated").listed(),
            text("held_in", "Held in the system"),
            text("guides", "Guides"),
            yesNo("offline", "Can be read without a network"),
            text("offline_on", "Read without a network on"),
            text("offline_at", "Kept at"),
            yesNo("help_known", "Staff know where to turn for help"),
            text("judgement", "Judged"),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .usually(Marking.OFFICIAL_SENSITIVE)
        .checked(KindRules.notItself(DEPENDS_ON))
        .checked(KindRules.notItself(SUPERSEDES))
        .checked(KindRules.notBefore(NEXT_REVIEW, APPROVED_ON))
        .checked(KindRules.needs(APPROVED_ON, APPROVED_BY))
        .checked(PlanKinds::notOnWhatItReplaces)
        .checked(PlanFeed.SITE_MARKED, PlanFeed.PARTS_MARKED);
  }
}
