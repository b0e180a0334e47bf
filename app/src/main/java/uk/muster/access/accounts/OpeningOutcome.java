package uk.muster.access.accounts;

import java.util.Optional;
import uk.muster.access.reset.OneTimeLink;

/// What became of a wish to open an account.
public sealed interface OpeningOutcome {
  /// It is open; whoever signs in here chooses a password by the link.
  record Opened(String name, Optional<OneTimeLink> link) implements OpeningOutcome {}

  /// Something has to be entered otherwise.
  record Refused(String field, String why) implements OpeningOutcome {}
}
