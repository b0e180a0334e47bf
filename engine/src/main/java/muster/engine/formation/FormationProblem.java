package muster.engine.formation;

import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;

/// How many units of a type can be formed from these people and vehicles, in this scope, on this
/// day (epoch day).
public record FormationProblem(UnitType unit, People people, Fleet fleet, Scope scope, int day) {
  public FormationProblem on(int otherDay) {
    return new FormationProblem(unit, people, fleet, scope, otherDay);
  }

  public FormationProblem in(Scope otherScope) {
    return new FormationProblem(unit, people, fleet, otherScope, day);
  }
}
