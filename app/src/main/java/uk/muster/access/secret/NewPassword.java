package uk.muster.access.secret;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A password that somebody chose. Length is what counts; there is no rule about kinds of letters.
/// Source: National Cyber Security Centre, password policy; at most what bcrypt reads.
public final class NewPassword {
  static final int LEAST = 12;

  /// Bcrypt looks at no byte after these.
  static final int MOST_BYTES = 72;

  private static final int DIFFERENT = 5;

  private NewPassword() {}

  /// What is wrong with it; empty when it will do.
  public static Optional<String> fault(String account, String password, String again) {
    if (password.length() < LEAST) {
      return Optional.of(
          "The new password (%d characters) must have %d or more"
              .formatted(password.length(), LEAST));
    }
    var bytes = password.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      return Optional.of(
          "The new password (%d bytes) must have %d or fewer".formatted(bytes, MOST_BYTES));
    }
    if (password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
      return Optional.of("The new password must not hold the account name");
    }
    if (password.chars().distinct().count() < DIFFERENT) {
      return Optional.of("The new password must hold %d different characters".formatted(DIFFERENT));
    }
    return password.equals(again)
        ? Optional.empty()
        : Optional.of("The two new passwords must be the same");
  }
}
