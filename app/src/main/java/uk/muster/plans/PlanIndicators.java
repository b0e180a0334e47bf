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
