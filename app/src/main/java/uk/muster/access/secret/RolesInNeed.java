package uk.muster.access.secret;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.shared.Role;

/// The roles that need a second factor.
record RolesInNeed(Set<Role> roles) {
  RolesInNeed {
    roles = Set.copyOf(roles);
  }

  /// Reads a list such as `ADMINISTRATOR,AUDITOR`; empty for none.
  static RolesInNeed of(String list) {
    return new RolesInNeed(
        Arrays.stream(list.split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(RolesInNeed::role)
            .collect(Collectors.toSet()));
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  private static Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "muster.second-factor.roles (%s) must name roles among %s"
                    .formatted(name, Arrays.toString(Role.values()))));
  }
}
