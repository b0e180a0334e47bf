package uk.muster.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.WhatIf;
import org.springframework.stereotype.Service;
import uk.muster.readiness.counts.Projecting;
import uk.muster.readiness.counts.Projection;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.reference.Catalogue;
import uk.muster.reference.UnitType;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// What one force can form: how many, why not more, what more would take, and who they are.
@Service
public class Readiness {
  /// Steps of the staircase that an answer works out.
  private static final int STEPS = 3;

  private final Projecting projecting;
  private final Commitments commitments;
  private final Catalogue catalogue;
  private final Clock clock;

  Readiness(Projecting projecting, Commitments commitments, Catalogue catalogue, Clock clock) {
    this.projecting = projecting;
    this.commitments = commitments;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// Answers for a force, from counts alone.
  public ForceReadiness answer(Actor actor, Question question, Optional<WhatIf> whatIf) {
    actor.require(Right.READ_COUNTS, question.force());
    var type = unitType(question.unitType());
    var counts = counts(actor, question, ReadinessProblems.unit(type));
    var commitment = commitments.find(actor, question);
    var now = counts.stretches().getFirst();
    var plan = Formation.plan(now.people(), now.vehicles());
    int wanted = commitment.map(Commitment::both).orElse(0);
    int top = Math.max(plan.formable() + STEPS, Math.min(wanted, plan.formable() + 2 * STEPS));
    var supposed = whatIf.orElseGet(() -> leastTraining(plan));
    return new ForceReadiness(
        question,
        LocalDate.now(clock),
        catalogue
            .force(question.force())
            .orElseThrow(() -> new NotFound("force", question.force().value())),
        catalogue.regionOf(question.force()),
        type,
        commitment,
        plan,
        Formation.staircase(now.people(), now.vehicles(), top),
        supposed,
        Formation.whatIf(now.people(), now.vehicles(), supposed),
        counts);
  }

  /// The least training in one role that adds a unit; nothing when none can.
  public static WhatIf leastTraining(FormationPlan plan) {
    var trainings =
        plan.marginals().stream()
            .filter(each -> each.peopleForOneMore().orElse(0) > 0)
            .min(Comparator.comparingInt(each -> each.peopleForOneMore().orElseThrow()))
            .map(each -> new WhatIf.Train(each.peopleForOneMore().orElseThrow(), each.role()))
            .map(List::of)
            .orElse(List.of());
    return new WhatIf(List.of(), trainings, 0);
  }

  /// The unit type of that code.
  ///
  /// @throws NotFound when the catalogue has none
  private UnitType unitType(String code) {
    return catalogue.unitType(code).orElseThrow(() -> new NotFound("unit type", code));
  }

  private Projection counts(Actor actor, Question question, muster.engine.formation.UnitType unit) {
    var force = question.force();
    var muster = Actor.system("readiness", Set.of(force));
    boolean kept =
        Projecting.keeps(question.on(), LocalDate.now(clock))
            && question.knownOn().isEmpty()
            && question.counting() == Counting.EVERYONE;
    if (kept) {
      return projecting
          .kept(actor, force, unit)
          .orElseGet(() -> projecting.keep(muster, force, unit))
          .from(question.on());
    }
    boolean onDuty = question.counting() == Counting.ON_DUTY;
    var last = onDuty ? question.on() : question.on().plusDays(Projecting.DAYS);
    return projecting.once(
        muster,
        force,
        unit,
        new Period(question.on(), last),
        Asking.scope(question, clock),
        question.knownOn());
  }
}
