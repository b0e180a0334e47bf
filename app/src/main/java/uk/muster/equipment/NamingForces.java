package uk.muster.equipment;

import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// To whom it is said which force uses what. That a force has another standard than the rest is no
/// row about its vehicles: whoever may read the capability of the force is told, so that a
/// coordinator knows whom to ask. Which forces stand apart, taken together, is OFFICIAL-SENSITIVE,
/// whatever each entry is marked.
final class NamingForces {
  private NamingForces() {}

  static boolean isNamed(Actor actor, ForceId force, Marking marking) {
    return (actor.can(Right.READ_CAPABILITY, force) || actor.can(Right.READ_EQUIPMENT, force))
        && actor.ceiling().covers(Marking.OFFICIAL_SENSITIVE)
        && actor.ceiling().covers(marking);
  }
}
