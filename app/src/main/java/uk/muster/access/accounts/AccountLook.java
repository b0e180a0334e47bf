package uk.muster.access.accounts;

import java.util.List;
import uk.muster.access.OpenSession;

/// One account as its page shows it.
///
/// @param glass whether it is named for the day when its provider is down
/// @param mail its address of mail; empty when it has none
public record AccountLook(
    AccountLine line, List<OpenSession> sessions, boolean glass, String mail) {
  public AccountLook {
    sessions = List.copyOf(sessions);
  }
}
