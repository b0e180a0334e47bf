package uk.muster.access;

import java.time.LocalDate;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// A role held in a force, a region or the nation, while its dates last.
///
/// @param title in words, such as "Operational planning, Leicestershire"
public record Post(String title, Role role, Scope scope, Period held) {
  boolean heldOn(LocalDate day) {
    return held.covers(day);
  }
}
