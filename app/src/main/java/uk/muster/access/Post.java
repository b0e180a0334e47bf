package uk.muster.access;

import java.util.Arrays;
import java.util.Set;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// A role held in an organisation, while its dates last.
///
/// @param id its number; 0 while it is not kept yet
/// @param title in words, such as "Operational planning, Leicestershire"
/// @param ceiling the highest marking that the post may see; never above that of the role
/// @param programme what an inspection is part of; empty for other posts
/// @param threat the code of the threat that a business lead leads on; those that an inspector
///   looks into, with `;` between them; empty for other posts, and for an inspector of all
public record Post(
    long id,
    String title,
    Role role,
    Scope scope,
    Period held,
    Marking ceiling,
    String programme,
    String threat) {
  public Post {
    if (!role.heldIn().contains(scope.organisationKind())) {
      throw new IllegalArgumentException(
          "role (%s) is not held in a %s"
              .formatted(role.title(), scope.organisationKind().words()));
    }
    if (!threat.isEmpty() && role != Role.BUSINESS_LEAD && role != Role.INSPECTOR) {
      throw new IllegalArgumentException(
          "threat (%s) is named by the post of a business lead or inspector only"
              .formatted(threat));
    }
    ceiling = Marking.lower(ceiling, role.ceiling());
    if (scope instanceof Scope.OfInspectorate && (programme.isBlank() || held.isOpen())) {
      throw new IllegalArgumentException(
          "programme (%s) must be named and to (%s) be a day".formatted(programme, held.to()));
    }
  }

  /// A post that leads on no threat.
  public Post(
      long id,
      String title,
      Role role,
      Scope scope,
      Period held,
      Marking ceiling,
      String programme) {
    this(id, title, role, scope, held, ceiling, programme, "");
  }

  /// A post that goes up to the marking of its role.
  public Post(String title, Role role, Scope scope, Period held) {
    this(0, title, role, scope, held, role.ceiling(), "", "");
  }

  /// The threats and questions that an inspector looks into; none for all, and for other posts.
  public Set<String> remit() {
    return role != Role.INSPECTOR || threat.isEmpty()
        ? Set.of()
        : Set.copyOf(Arrays.asList(threat.split(";", -1)));
  }

  /// The same post, leading on a threat.
  public Post leadingOn(String code) {
    return new Post(id, title, role, scope, held, ceiling, programme, code);
  }
}
