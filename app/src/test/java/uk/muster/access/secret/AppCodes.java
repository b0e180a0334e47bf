package uk.muster.access.secret;

import java.time.Instant;

/// An authenticator app in the hand of a test.
public final class AppCodes {
  private AppCodes() {}

  /// The code that the app shows at that time.
  public static String at(String secret, Instant time) {
    return Totp.code(new AuthenticatorSecret(secret.replace(" ", "")).bytes(), Totp.step(time));
  }
}
