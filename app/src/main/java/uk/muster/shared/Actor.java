package uk.muster.shared;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// Who acts, holding which post, for which forces, from where. Every front door takes one first.
///
/// @param account the account that signed in, or the name of the part of Muster that acts
/// @param post the post held, in words, such as "Operational planning, Leicestershire"
/// @param organisation the code of the organisation in which the post is held; empty for Muster
/// @param forces the forces that the post covers; the rights of the role hold for these only
/// @param sharing those of the forces that share the names of their people with the organisation
/// @param ceiling the highest marking that the post may see
/// @param leadsOn the code of the threat that the post leads on; empty for none
/// @param from the address the request came from, or `local`
public record Actor(
    String account,
    String post,
    Role role,
    String organisation,
    Set<ForceId> forces,
    Set<ForceId> sharing,
    Marking ceiling,
    String leadsOn,
    String from) {
  public Actor {
    forces = Set.copyOf(forces);
    sharing = Set.copyOf(sharing);
    if (!forces.containsAll(sharing)) {
      throw new IllegalArgumentException(
          "sharing (%s) must be among the forces (%s)".formatted(sharing, forces));
    }
    if (ceiling.compareTo(role.ceiling()) > 0) {
      throw new IllegalArgumentException(
          "ceiling (%s) must not be above that of the role (%s)"
              .formatted(ceiling, role.ceiling()));
    }
  }

  /// Someone who leads on no threat.
  public Actor(
      String account,
      String post,
      Role role,
      String organisation,
      Set<ForceId> forces,
      Set<ForceId> sharing,
      Marking ceiling,
      String from) {
    this(account, post, role, organisation, forces, sharing, ceiling, "", from);
  }

  /// Someone with whom no force shares names, up to the marking of the role.
  public Actor(String account, String post, Role role, Set<ForceId> forces, String from) {
    this(account, post, role, "", forces, Set.of(), role.ceiling(), from);
  }

  /// The same, leading on a threat.
  public Actor leadingOn(String threat) {
    return new Actor(account, post, role, organisation, forces, sharing, ceiling, threat, from);
  }

  /// Muster itself, doing one named piece of work for the forces given.
  public static Actor system(String work, Collection<ForceId> forces) {
    return new Actor("muster:" + work, "Muster, " + work, Role.SYSTEM, Set.copyOf(forces), "local");
  }

  /// Whether the right holds for anything at all.
  public boolean can(Right right) {
    return may(right)
        && switch (role.reach(right)) {
          case YES -> true;
          case SHARED -> !sharing.isEmpty();
          case NO -> false;
        };
  }

  public boolean can(Right right, ForceId force) {
    return forcesWith(right).contains(force);
  }

  /// The forces for which the right holds; empty when the role lacks it.
  public Set<ForceId> forcesWith(Right right) {
    if (!may(right)) {
      return Set.of();
    }
    return switch (role.reach(right)) {
      case YES -> forces;
      case SHARED -> sharing;
      case NO -> Set.of();
    };
  }

  /// Whether the post answers for a threat where it answers at all: a business lead does for the
  /// one that the post leads on, and for no other.
  public boolean answersFor(String threat) {
    return role != Role.BUSINESS_LEAD || leadsOn.equals(threat);
  }

  private boolean may(Right right) {
    return ceiling.covers(right.least());
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
