package uk.muster.shared;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
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
/// @param programme the programme under which an inspector's post inspects; empty for others
/// @param remit what an inspector's post looks into: threats, each with a question after `/` where
///   it is some questions only, such as `cyber/cy-capacity-local-1`; none for all, and for others
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
    String programme,
    Set<String> remit,
    String from) {
  public Actor {
    remit = Set.copyOf(remit);
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

  /// Someone who leads on no threat and inspects nothing.
  public Actor(
      String account,
      String post,
      Role role,
      String organisation,
      Set<ForceId> forces,
      Set<ForceId> sharing,
      Marking ceiling,
      String from) {
    this(account, post, role, organisation, forces, sharing, ceiling, "", "", Set.of(), from);
  }

  /// Someone with whom no force shares names, up to the marking of the role.
  public Actor(String account, String post, Role role, Set<ForceId> forces, String from) {
    this(account, post, role, "", forces, Set.of(), role.ceiling(), from);
  }

  /// The same, leading on a threat.
  public Actor leadingOn(String threat) {
    return as(threat, programme, remit);
  }

  /// The same, inspecting under a programme, within a remit or, without any, within all.
  public Actor inspecting(String under, Set<String> within) {
    return as(leadsOn, under, within);
  }

  private Actor as(String leads, String under, Set<String> within) {
    return new Actor(
        account, post, role, organisation, forces, sharing, ceiling, leads, under, within, from);
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

  /// Whether the post looks into something about these threats; about none is about all.
  public boolean looksInto(Collection<String> about) {
    return remit.isEmpty() || about.isEmpty() || about.stream().anyMatch(threats()::contains);
  }

  /// Whether the post looks into a question on a threat.
  public boolean looksInto(String threat, String question) {
    return remit.isEmpty() || remit.contains(threat) || remit.contains(threat + "/" + question);
  }

  /// The threats that an inspector's post looks into, in whole or in part; none for all.
  public Set<String> threats() {
    return remit.stream().map(one -> one.split("/", 2)[0]).collect(Collectors.toUnmodifiableSet());
  }

  /// The questions that an inspector's post is narrowed to, each with its threat.
  public Set<String> questions() {
    return remit.stream().filter(one -> one.contains("/")).collect(Collectors.toUnmodifiableSet());
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
    return "%s as %s for %s".formatted(account, role.title(), new TreeSet<>(forces));
  }
}
