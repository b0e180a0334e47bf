package uk.muster.readiness.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muster.engine.formation.training.TrainingPlan;
import uk.muster.readiness.Commitment;
import uk.muster.reference.Force;
import uk.muster.reference.UnitType;
import uk.muster.workforce.RegisterState;

/// The months ahead of one force, and the cheapest training for a target.
///
/// @param commitment what the force says it needs and promises today; empty when it said nothing
/// @param target the units planned for; the plan is empty when there is no target
/// @param by the day planned for
/// @param untaught skills of the unit type that no course states a price for
/// @param states how old the registers are
public record SuccessionAnswer(
    SuccessionQuestion question,
    LocalDate today,
    Force force,
    UnitType unit,
    Optional<Commitment> commitment,
    Forecast forecast,
    int target,
    LocalDate by,
    Optional<TrainingPlan> plan,
    List<String> untaught,
    List<RegisterState> states) {
  public SuccessionAnswer {
    untaught = List.copyOf(untaught);
    states = List.copyOf(states);
  }

  public int neededLocally() {
    return commitment.map(Commitment::neededLocally).orElse(0);
  }

  public int both() {
    return commitment.map(Commitment::both).orElse(0);
  }
}
