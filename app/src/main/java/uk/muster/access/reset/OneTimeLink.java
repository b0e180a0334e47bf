package uk.muster.access.reset;

import java.time.Instant;

/// A link that was just made; its code is shown once and kept nowhere.
///
/// @param address to be opened in a browser
/// @param mailed whether it also goes to the account's address of mail
public record OneTimeLink(String account, String address, Instant until, boolean mailed) {
  @Override
  public String toString() {
    return "OneTimeLink[%s]".formatted(account);
  }
}
