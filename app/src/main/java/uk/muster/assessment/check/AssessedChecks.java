package uk.muster.assessment.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Registers;
import uk.muster.register.check.Held;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// The cross-checks over frameworks, answers and evidence: all are read once.
record AssessedChecks(
    Frameworks frameworks, GivenAnswers answers, Registers registers, Catalogue catalogue)
    implements Check.Several {
  /// One of them.
  private record One(
      AssessedChecks all,
      String identifier,
      Severity severity,
      String title,
      String definition,
      BiFunction<Assessed, LocalDate, Stream<Finding>> rule)
      implements Check {
    @Override
    public Right right() {
      return Right.READ_ASSESSMENTS;
    }

    @Override
    public List<Finding> findings(Actor actor, ForceId force, LocalDate on) {
      return rule.apply(all.assessed(actor, force, on), on).toList();
    }
  }

  @Override
  public List<Check> list() {
    return List.of(
        one(
            "framework-not-used",
            Check.Severity.SERIOUS,
            "Framework that nobody has answered",
            "A threat of the edition in force with a published framework, for which no assessment"
                + " of a campaign of that edition opened by the day was ever submitted",
            (assessed, _) -> assessed.notUsed()),
        one(
            "no-framework",
            Check.Severity.WARNING,
            "Threat without a framework",
            "A threat of the edition in force for which neither the force nor the nation has a"
                + " published framework",
            (assessed, _) -> assessed.noFramework()),
        one(
            "framework-not-national",
            Check.Severity.NOTE,
            "Framework behind which none of the nation stands",
            "A threat of the edition in force whose framework in force does not follow one that"
                + " exists for the nation",
            (assessed, _) -> assessed.notNational()),
        one(
            "term-undefined",
            Check.Severity.SERIOUS,
            "Term that nobody has defined",
            "A term of a framework in force whose meaning is left to be defined, and which neither"
                + " the force's own framework nor its register of definitions defines",
            (assessed, _) -> assessed.undefined()),
        one(
            "c-unanswered",
            Check.Severity.WARNING,
            "C of a threat without any answer",
            "A threat on which the newest campaign that is due by the day asks for one of the four"
                + " Cs, while no question on it has a rating with reasons, not even as a draft; for"
                + " whoever may read the force's drafts",
            (assessed, _) -> assessed.leftOut()),
        one(
            "same-answer",
            Check.Severity.WARNING,
            "Same answer for several threats",
            "Reasons of 20 letters or more that stand word for word in submitted answers on three"
                + " threats or more of the newest campaign",
            (assessed, _) -> assessed.pasted()),
        one(
            "improved-without-evidence",
            Check.Severity.WARNING,
            "Better rating without new evidence",
            "A question rated higher than in the campaign before, while none of the evidence that"
                + " the answer rested on when it was submitted took effect after the earlier"
                + " answer",
            (assessed, _) -> assessed.improvedWithoutEvidence()),
        one(
            "evidence-expired",
            Check.Severity.SERIOUS,
            "Evidence older than its expiry",
            "Evidence that is kept and expired before the day; a month or year is over after its"
                + " last day",
            Assessed::expired));
  }

  private Check one(
      String name,
      Check.Severity severity,
      String title,
      String definition,
      BiFunction<Assessed, LocalDate, Stream<Check.Finding>> rule) {
    return new One(this, "assessment." + name, severity, title, definition, rule);
  }

  @Override
  public Map<Check, List<Check.Finding>> findings(
      Actor actor, ForceId force, LocalDate on, List<Check> asked) {
    var assessed = assessed(actor, force, on);
    var found = new LinkedHashMap<Check, List<Check.Finding>>();
    asked.forEach(check -> found.put(check, ((One) check).rule().apply(assessed, on).toList()));
    return found;
  }

  private Assessed assessed(Actor actor, ForceId force, LocalDate on) {
    var edition = Edition.inForce(catalogue, on);
    var inForce = new HashMap<String, Framework>();
    for (var threat : edition.threats()) {
      frameworks
          .inForce(actor, force, edition.code(), threat.code())
          .ifPresent(framework -> inForce.put(threat.code(), framework));
    }
    var held = Held.in(registers, actor, force, on);
    return new Assessed(
        force,
        edition,
        inForce,
        answers.of(actor, force, on),
        answers.covered(actor, force, on),
        held.of("evidence"),
        held.of("definitions"));
  }
}
