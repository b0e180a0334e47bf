package uk.muster.access.secret;

import java.time.Instant;
import java.util.Optional;

/// How an account stands with its second factor.
///
/// @param since when the authenticator app was set up; empty when there is none
/// @param required whether a post held today needs one
/// @param exempt a demonstration account, of which none is asked
public record FactorState(
    Optional<Instant> since, int recoveryCodes, int passkeys, boolean required, boolean exempt) {
  public FactorNeed need() {
    if (since.isPresent()) {
      return FactorNeed.CODE;
    }
    if (!required) {
      return FactorNeed.NOTHING;
    }
    return passkeys > 0 ? FactorNeed.PASSKEY : FactorNeed.SET_UP;
  }

  /// Whether the app may go: not while it is the only second factor and one is needed.
  public boolean mayGo() {
    return since.isPresent() && (!required || passkeys > 0);
  }

  /// Whether the account's one passkey is the second factor that it needs.
  public boolean needsItsOnlyPasskey() {
    return required && passkeys == 1 && since.isEmpty();
  }
}
