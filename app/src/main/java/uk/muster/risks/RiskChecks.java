package uk.muster.risks;

import static uk.muster.register.check.EntryCheck.about;
import static uk.muster.register.check.EntryCheck.at;

import java.util.List;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// What does not go together between assessments, the control strategy, targets and own systems.
record RiskChecks(Registers registers, Catalogue catalogue) {
  List<Check> all() {
    var own =
        List.of(
            check(
                "missing-from-control-strategy",
                Severity.SERIOUS,
                "Threat assessed but not in the control strategy",
                "A threat of the edition in force in a finished strategic or force assessment at"
                    + " local level that no priority in force names",
                this::missingFromStrategy),
            check(
                "priority-without-lead",
                Severity.NOTE,
                "Priority in force that nobody leads",
                "A priority in force for which no post is named that leads it",
                RiskChecks::notLed),
            check(
                "no-capability-target",
                Severity.WARNING,
                "Threat that no capability target answers",
                "A threat of the edition in force for which the force has decided no capability"
                    + " target: nothing says how much is expected of it",
                this::noTarget),
            check(
                "own-system-leaves-out",
                Severity.WARNING,
                "Assessment of an own system that leaves something out",
                "An own system whose assessment of threats says what it leaves out",
                RiskChecks::leavesOut));
    return Stream.concat(new AssessmentChecks(registers, catalogue).all().stream(), own.stream())
        .toList();
  }

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "risks." + name, severity, Right.READ_RISKS, title, definition, rule);
  }

  private Stream<Finding> missingFromStrategy(Held held) {
    var assessed = AssessmentChecks.strategic(held);
    var inForce =
        held.of("priorities").stream()
            .filter(one -> one.text("standing").equals("in-force"))
            .toList();
    return Edition.inForce(catalogue, held.on()).threats().stream()
        .filter(threat -> about(inForce, threat.code()).isEmpty())
        .filter(threat -> !about(assessed, threat.code()).isEmpty())
        .map(threat ->
            new Finding(
                "priorities/" + threat.code(),
                threat.code(),
                "capacity",
                "%s: “%s” covers it, and no priority in force names it (%s)."
                    .formatted(
                        threat.name(),
                        about(assessed, threat.code()).getFirst().text("name"),
                        Words.count(inForce.size(), "priority", "priorities")),
                held.add("priorities")));
  }

  private static Stream<Finding> notLed(Held held) {
    return held.of("priorities").stream()
        .filter(one -> one.text("standing").equals("in-force") && one.text("lead").isEmpty())
        .map(one ->
            at(one, "capability", "No post leads the priority “%s”.".formatted(one.text("name"))));
  }

  private Stream<Finding> noTarget(Held held) {
    var targets = held.of("capability-targets");
    return Edition.inForce(catalogue, held.on()).threats().stream()
        .filter(threat -> about(targets, threat.code()).isEmpty())
        .map(threat ->
            new Finding(
                "capability-targets/" + threat.code(),
                threat.code(),
                "capacity",
                "%s: no capability target says what is expected of the force (%s in the register)."
                    .formatted(
                        threat.name(),
                        Words.count(targets.size(), "capability target", "capability targets")),
                held.add("capability-targets")));
  }

  private static Stream<Finding> leavesOut(Held held) {
    return held.of("own-systems").stream()
        .filter(one -> !one.text("leaves_out").isEmpty())
        .map(one ->
            at(
                one,
                "capacity",
                "The assessment of “%s” leaves out %s."
                    .formatted(one.text("name"), one.text("leaves_out"))));
  }
}
