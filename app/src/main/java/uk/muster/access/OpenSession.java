package uk.muster.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// One place where a person is signed in.
///
/// @param handle names the session without giving it away
/// @param from the address it was begun from
/// @param browser what the browser said of itself
/// @param by what was shown to sign in
public record OpenSession(
    String handle, Instant since, Instant lastUsed, String from, String browser, String by) {
  /// Under these names a session carries when, from where, in which browser and by what it was
  /// begun.
  public static final String SINCE = "muster.since";

  public static final String FROM = "muster.from";
  public static final String BROWSER = "muster.browser";
  public static final String BY = "muster.by";

  /// Under this name a session carries when it ends at the latest, where that is sooner.
  public static final String UNTIL = "muster.until";

  /// The handle of a session: the beginning of the digest of its identifier.
  public static String handle(String sessionId) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
