package uk.muster.shared;

import static uk.muster.shared.Right.CHANGE_COMMITMENTS;
import static uk.muster.shared.Right.CHANGE_REGISTERS;
import static uk.muster.shared.Right.MANAGE_ACCOUNTS;
import static uk.muster.shared.Right.READ_AUDIT;
import static uk.muster.shared.Right.READ_COUNTS;
import static uk.muster.shared.Right.READ_PEOPLE;

import java.util.Set;

/// What a post may do. This table is the one place where roles and rights meet.
public enum Role {
  PLANNER("Planner", READ_PEOPLE, CHANGE_REGISTERS, READ_COUNTS, CHANGE_COMMITMENTS),
  CONTROL_ROOM_SUPERVISOR("Control room supervisor", READ_PEOPLE, READ_COUNTS),
  SPR_LEAD("SPR lead", READ_COUNTS, CHANGE_COMMITMENTS),
  REGIONAL_COORDINATOR("Regional coordinator", READ_COUNTS),
  NATIONAL_COORDINATOR("National coordinator", READ_COUNTS),
  AUDITOR("Auditor", READ_AUDIT),
  ADMINISTRATOR("Administrator", MANAGE_ACCOUNTS),
  SYSTEM("Muster itself", Right.values());

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<Right> rights;

  Role(String title, Right... rights) {
    this.title = title;
    this.rights = Set.of(rights);
  }

  public String title() {
    return title;
  }

  public Set<Right> rights() {
    return rights;
  }
}
