package uk.muster.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.Staircase;
import muster.engine.formation.WhatIf;
import uk.muster.readiness.counts.Projection;
import uk.muster.readiness.counts.Stretch;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.reference.UnitType;

/// The answer for one force: what it can form and why not more, beside what it said of itself.
///
/// @param plan on the day asked about
/// @param staircase what the next units would take
/// @param supposed what the question supposes, or else the least training that adds a unit
/// @param effect what would follow from it
/// @param counts day by day from the day asked about
public record ForceReadiness(
    Question question,
    LocalDate today,
    Force force,
    Grouping region,
    UnitType unit,
    Optional<Commitment> commitment,
    FormationPlan plan,
    Staircase staircase,
    WhatIf supposed,
    WhatIf.Effect effect,
    Projection counts) {

  public boolean isToday() {
    return question.on().equals(today);
  }

  /// Days on which the number of units is another than the day before, with the stretch from then.
  public List<Stretch> turns() {
    var turns = new java.util.ArrayList<Stretch>();
    int units = counts.stretches().getFirst().formable();
    for (var stretch : counts.stretches()) {
      if (stretch.formable() != units) {
        turns.add(stretch);
        units = stretch.formable();
      }
    }
    return turns;
  }
}
