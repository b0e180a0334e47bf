package uk.muster.plans;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.day;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.number;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.register.kind.KindField.yesNo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Marking;

/// What plans rely on to reach others, and how each link stood when it was tried.
final class PlanLinks {
  static final String LINKS = "plan-links";
  static final String TESTS = "link-tests";
  static final String USES = "link-uses";

  private static final KindField TESTED_ON =
      printedDate("tested_on", "Tried on").required().listed();

  private static final KindField RESULT =
      choice("result", "Result", "passed", "Passed", "partly", "Partly passed", "failed", "Failed")
          .required()
          .filtered()
          .listed();
  private static final KindField NO_ACTION =
      yesNo("no_action", "No action is needed")
          .hinted("Only for one that passed partly: otherwise it becomes an action");

  private PlanLinks() {}

  static List<Kind> kinds(Supplier<LocalDate> today) {
    return List.of(links(), uses(), tests(today));
  }

  private static Kind links() {
    return Kind.of(
            LINKS,
            "link",
            "links of plans",
            "plans.plan_link",
            "What plans rely on to reach others: radio, telephones, systems, centres, pictures",
            text("name", "Name"),
            choice(
                    "type",
                    "Type",
                    "radio",
                    "Radio talk-group",
                    "secure-telephone",
                    "Secure telephone",
                    "information-system",
                    "Information system",
                    "partner-system",
                    "System of a partner",
                    "regional-centre",
                    "Regional centre",
                    "national-centre",
                    "National centre",
                    "image-transfer",
                    "Transfer of images")
                .required()
                .filtered()
                .listed(),
            link("plan", "Plan that relies on it", PlanKinds.PLANS).filtered().listed(),
            text("system", "System").searched().listed(),
            text("leads_to", "Leads to").searched().listed(),
            number("forces", "Open to it", "forces"),
            text("owner", "Owned by the post").searched().listed(),
            link("lead", "Owner in the register of leads", "leads"),
            link("partnership", "Shared with the partnership", "partnerships").filtered(),
            yesNo("for_planning", "Used for planning").filtered(),
            yesNo("for_live", "Used live").filtered(),
            text("why_not_live", "Why not used live"),
            text("judgement", "Judged"),
            day("next_test", "Next test").listed().due().doneWhere(PlanFeed.TESTED_SINCE),
            UsualFields.THREATS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .usually(Marking.OFFICIAL_SENSITIVE)
        .checked(PlanFeed.markedLikePlan())
        .checked(PlanFeed.NEXT_TEST_AFTER_LAST);
  }

  private static Kind uses() {
    return Kind.of(
            USES,
            "use of a link",
            "uses of links",
            "plans.link_use",
            "Which other plans rely on a link that is entered and tested once",
            text("name", "What the plan needs it for"),
            link("plan", "Plan", PlanKinds.PLANS).required().filtered().listed(),
            link("plan_link", "Link", LINKS).required().filtered().listed(),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .usually(Marking.OFFICIAL_SENSITIVE)
        .checked(PlanFeed.markedLikePlan());
  }

  private static Kind tests(Supplier<LocalDate> today) {
    return Kind.of(
            TESTS,
            "test of a link",
            "tests of links",
            "plans.link_test",
            "How a link stood when somebody tried it; what failed, or passed partly, becomes an"
                + " action",
            text("name", "What was tried"),
            link("plan_link", "Link", LINKS).required().filtered().listed(),
            TESTED_ON,
            RESULT,
            NO_ACTION,
            text("tested_by", "Tried by the post").searched().listed(),
            longText("found", "What was found").searched(),
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .usually(Marking.OFFICIAL_SENSITIVE)
        .checked(KindRules.notAfter(TESTED_ON, today))
        .checked(KindRules.onlyWhile(NO_ACTION, RESULT, "partly"))
        .checked(PlanFeed.markedLikeLink())
        .followedBy(PlanFeed.FAILURES);
  }
}
