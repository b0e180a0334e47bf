package uk.muster.plans;

import static uk.muster.register.check.EntryCheck.about;
import static uk.muster.register.check.EntryCheck.at;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// What does not go together between plans, risks and threats.
record PlanChecks(Registers registers, Catalogue catalogue) {
  List<Check> all() {
    var own =
        List.of(
            check(
                "plan-unfinished",
                Severity.WARNING,
                Right.READ_CAPABILITY,
                "Plan not finished",
                "A plan that is being written, or of which it is said how far the work is and that"
                    + " is not in force",
                PlanChecks::unfinished),
            check(
                "threat-without-plan",
                Severity.SERIOUS,
                Right.READ_CAPABILITY,
                "Threat without a finished plan",
                "A threat of the edition in force that no plan names that is finished and not"
                    + " withdrawn",
                this::withoutPlan),
            check(
                "risk-without-plan",
                Severity.SERIOUS,
                Right.READ_RISKS,
                "Risk assessed without a plan",
                "A community risk that no plan says it answers; withdrawn plans do not count",
                PlanChecks::riskWithoutPlan),
            check(
                "review-overdue",
                Severity.WARNING,
                Right.READ_CAPABILITY,
                "Plan past its review",
                "A plan that is not withdrawn and whose next review was before the day",
                PlanChecks::reviewOverdue));
    return Stream.concat(own.stream(), new LinkChecks(registers).all().stream()).toList();
  }

  private Check check(
      String name,
      Severity severity,
      Right right,
      String title,
      String definition,
      EntryCheck.Rule rule) {
    return new EntryCheck(registers, "plans." + name, severity, right, title, definition, rule);
  }

  private static Stream<Finding> unfinished(Held held) {
    return kept(held)
        .filter(PlanChecks::isUnfinished)
        .map(one ->
            at(
                one,
                one.text("type").equals("mobilisation") ? "connectivity" : "capacity",
                "“%s” is not finished%s."
                    .formatted(
                        one.text("name"),
                        one.text("progress").isEmpty() ? "" : ": " + one.text("progress"))));
  }

  static Stream<Entry> kept(Held held) {
    return held.of(PlanKinds.PLANS).stream().filter(one -> !one.text("status").equals("withdrawn"));
  }

  private static boolean isUnfinished(Entry plan) {
    return plan.text("status").equals("being-written")
        || (plan.text("status").isEmpty() && !plan.text("progress").isEmpty());
  }

  private Stream<Finding> withoutPlan(Held held) {
    var plans = kept(held).toList();
    return Edition.inForce(catalogue, held.on()).threats().stream()
        .filter(threat -> about(plans, threat.code()).stream().allMatch(PlanChecks::isUnfinished))
        .map(threat -> {
          var unfinished =
              about(plans, threat.code()).stream()
                  .map(one -> one.text("name"))
                  .collect(Collectors.joining("; "));
          return new Finding(
              "plans/" + threat.code(),
              threat.code(),
              "capacity",
              "%s: none of %s is about it%s."
                  .formatted(
                      threat.name(),
                      Words.count(plans.size(), "plan", "plans"),
                      unfinished.isEmpty() ? "" : " and finished; not finished: " + unfinished),
              held.add(PlanKinds.PLANS));
        });
  }

  private static Stream<Finding> riskWithoutPlan(Held held) {
    var answered = kept(held).map(one -> one.text("risk")).collect(Collectors.toUnmodifiableSet());
    return held.of("community-risks").stream()
        .filter(risk -> !answered.contains(risk.code()))
        .map(risk ->
            at(
                risk,
                "capacity",
                "“%s” is in the register of risks, and no plan says that it answers it."
                    .formatted(risk.text("name"))));
  }

  private static Stream<Finding> reviewOverdue(Held held) {
    return kept(held)
        .flatMap(one ->
            PrintedDate.of(one.text("next_review")).map(PrintedDate::last).stream()
                .filter(last -> last.isBefore(held.on()))
                .map(last ->
                    at(
                        one,
                        "capability",
                        "“%s” was to be reviewed by %s."
                            .formatted(one.text("name"), Words.date(last)))));
  }
}
