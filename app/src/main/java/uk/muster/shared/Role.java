package uk.muster.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What somebody who holds a post is. What each role may do, where it is held and up to which
/// marking stands in one table, `roles.csv`.
public enum Role {
  SPR_LEAD,
  BUSINESS_LEAD,
  PLANNER,
  CONTROL_ROOM_SUPERVISOR,
  REGIONAL_COORDINATOR,
  NATIONAL_COORDINATOR,
  TRAINING_MANAGER,
  EQUIPMENT_MANAGER,
  RISK_ANALYST,
  FINANCE,
  COMMISSIONERS_READER,
  INSPECTOR,
  AUDITOR,
  ADMINISTRATOR,
  /// Muster itself; no account can have it.
  SYSTEM;

  public String title() {
    return RoleTable.line(this).title();
  }

  public Reach reach(Right right) {
    return RoleTable.line(this).reach().getOrDefault(right, Reach.NO);
  }

  /// The rights that hold for every force of a post.
  public Set<Right> rights() {
    return Arrays.stream(Right.values())
        .filter(right -> reach(right) == Reach.YES)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The highest marking that the role may see.
  public Marking ceiling() {
    return RoleTable.line(this).ceiling();
  }

  public Set<OrganisationKind> heldIn() {
    return RoleTable.line(this).heldIn();
  }

  /// Whether who holds a post of this role may lend it to somebody else.
  public boolean mayBeLent() {
    return RoleTable.line(this).mayBeLent();
  }
}
