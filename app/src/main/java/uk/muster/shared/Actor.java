package uk.muster.shared;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// Who acts, holding which post, for which forces, from where. Every front door takes one first.
///
/// @param account the account that signed in, or the name of the part of Muster that acts
/// @param post the post held, in words, such as "Operational planning, Leicestershire"
/// @param forces the forces that the post covers; the rights of the role hold for these only
/// @param from the address the request came from, or `local`
public record Actor(String account, String post, Role role, Set<ForceId> forces, String from) {
  public Actor {
    forces = Set.copyOf(forces);
  }

  /// Muster itself, doing one named piece of work for the forces given.
  public static Actor system(String work, Collection<ForceId> forces) {
    return new Actor("muster:" + work, "Muster, " + work, Role.SYSTEM, Set.copyOf(forces), "local");
  }

  public boolean can(Right right) {
    return role.rights().contains(right);
  }

  public boolean can(Right right, ForceId force) {
    return can(right) && forces.contains(force);
  }

  /// The forces for which the right holds; empty when the role lacks it.
  public Set<ForceId> forcesWith(Right right) {
    return can(right) ? forces : Set.of();
  }

  /// Refuses unless the right holds for the force.
  ///
  /// @throws NotAllowed when it does not; the message names no fact about the force
  public void require(Right right, ForceId force) {
    if (!can(right, force)) {
      throw new NotAllowed(right, force.value());
    }
  }

  /// Refuses unless the role has the right at all.
  ///
  /// @throws NotAllowed when it has not
  public void require(Right right) {
    if (!can(right)) {
      throw new NotAllowed(right, "");
    }
  }

  @Override
  public String toString() {
    return account
        + " as "
        + role.title()
        + forces.stream()
            .sorted()
            .map(ForceId::value)
            .collect(Collectors.joining(",", " for [", "]"));
  }
}
