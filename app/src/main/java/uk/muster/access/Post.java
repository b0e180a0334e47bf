package uk.muster.access;

import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// A role held in an organisation, while its dates last.
///
/// @param id its number; 0 while it is not kept yet
/// @param title in words, such as "Operational planning, Leicestershire"
/// @param ceiling the highest marking that the post may see; never above that of the role
/// @param programme what an inspection is part of; empty for other posts
public record Post(
    long id, String title, Role role, Scope scope, Period held, Marking ceiling, String programme) {
  public Post {
    if (!role.heldIn().contains(scope.organisationKind())) {
      throw new IllegalArgumentException(
          "role (%s) is not held in a %s"
              .formatted(role.title(), scope.organisationKind().words()));
    }
    ceiling = Marking.lower(ceiling, role.ceiling());
    if (scope instanceof Scope.OfInspectorate && (programme.isBlank() || held.isOpen())) {
      throw new IllegalArgumentException(
          "programme (%s) must be named and to (%s) be a day".formatted(programme, held.to()));
    }
  }

  /// A post that goes up to the marking of its role.
  public Post(String title, Role role, Scope scope, Period held) {
    this(0, title, role, scope, held, role.ceiling(), "");
  }
}
