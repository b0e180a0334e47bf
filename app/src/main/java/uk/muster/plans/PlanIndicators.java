package uk.muster.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.muster.register.Entry;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;

/// What the registers of plans can be measured by.
record PlanIndicators(Register register, Registers registers, Plans plans) {
  List<Indicator> all() {
    var kind = register.kind(PlanKinds.PLANS);
    return List.of(
        EntryIndicator.share(
            registers,
            kind,
            "in-review-date",
            "Plans within their review date",
            "Plans whose next review is not before the day, of all plans in the register; a plan"
                + " without a day of review is not within it",
            Better.MORE,
            Map.of(),
            PlanIndicators::isInReviewDate),
        EntryIndicator.share(
            registers,
            kind,
            "exercised-within-3-years",
            "Plans that state an exercise within 3 years",
            "Plans that say that they were last exercised in the 36 months up to the day, of all"
                + " plans in the register; a month or year counts from its first day. Exercises in"
                + " their own register are counted by exercises.plans-exercised",
            Better.MORE,
            Map.of(),
            PlanIndicators::isExercised),
        EntryIndicator.share(
            registers,
            kind,
            "readable-offline",
            "Plans that can be read without a network",
            "Plans of which it is said that they can be read without a network, of all plans in the"
                + " register",
            Better.MORE,
            Map.of(),
            (plan, _) -> plan.text("offline").equals("yes")),
        EntryIndicator.counting(
            registers,
            kind,
            "business-continuity",
            "Business continuity plans that are kept",
            "Plans for business continuity that are neither withdrawn nor being written on the day",
            Better.MORE,
            Map.of("type", "business-continuity"),
            (plan, _) -> !List.of("withdrawn", "being-written").contains(plan.text("status"))),
        EntryIndicator.share(
            registers,
            register.kind(PlanLinks.LINKS),
            "links-used-live",
            "Links for planning that are used live",
            "Links that are used live, of those that are used for planning",
            Better.MORE,
            Map.of("for_planning", "yes"),
            (link, _) -> link.text("for_live").equals("yes")),
        PlanShare.linksPassed(plans),
        PlanShare.readyAtNight(plans),
        EntryIndicator.count(
            registers,
            register.kind(PlanLinks.TESTS),
            "failed-tests",
            "Tests of links that failed",
            "Tests of links in the register on the day that failed",
            Better.LESS,
            Map.of("result", "failed")));
  }

  private static boolean isInReviewDate(Entry plan, LocalDate on) {
    return PrintedDate.of(plan.text("next_review"))
        .filter(day -> !day.last().isBefore(on))
        .isPresent();
  }

  private static boolean isExercised(Entry plan, LocalDate on) {
    return PrintedDate.of(plan.text("last_exercised"))
        .filter(day -> !day.first().isBefore(on.minusMonths(36)) && !day.first().isAfter(on))
        .isPresent();
  }
}
