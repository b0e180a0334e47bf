package muster.engine.formation;

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
