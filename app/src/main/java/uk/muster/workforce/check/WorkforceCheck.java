package uk.muster.workforce.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// A cross-check over what is counted of training.
record WorkforceCheck(
    String identifier, Severity severity, String title, String definition, Rule rule)
    implements Check {
  /// What is found for a force on a day.
  @FunctionalInterface
  interface Rule {
    Stream<Finding> find(Actor actor, ForceId force, LocalDate on);
  }

  @Override
  public Right right() {
    return Right.READ_COUNTS;
  }

  @Override
  public List<Finding> findings(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_COUNTS, force);
    return rule.find(actor, force, on).toList();
  }
}
