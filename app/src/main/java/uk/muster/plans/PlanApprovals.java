package uk.muster.plans;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Marking;

/// Who approved a plan: which post or body, which version, and when.
final class PlanApprovals {
  static final String KIND = "plan-approvals";
  private static final KindField ON = printedDate("approved_on", "Decided on").required().listed();

  private PlanApprovals() {}

  static List<Kind> kinds(Supplier<LocalDate> today) {
    return List.of(
        Kind.of(
                KIND,
                "approval of a plan",
                "approvals of plans",
                "plans.plan_approval",
                "Which post or body approved which version of a plan, and when",
                text("name", "Post or body").hinted("A post and no name"),
                link("plan", "Plan", PlanKinds.PLANS).required().filtered().listed(),
                text("of_version", "Version").listed(),
                choice(
                        "outcome",
                        "Outcome",
                        "approved",
                        "Approved",
                        "approved-with-changes",
                        "Approved with changes",
                        "refused",
                        "Not approved")
                    .required()
                    .filtered()
                    .listed(),
                ON,
                text("meeting", "At the meeting").searched(),
                UsualFields.NOTES,
                UsualFields.SOURCE)
            .usually(Marking.OFFICIAL_SENSITIVE)
            .checked(KindRules.notAfter(ON, today))
            .checked(PlanFeed.markedLikePlan()));
  }
}
