package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Somebody who has shown the first of two things, for a few minutes.
///
/// @param how by what
/// @param provider the provider that named the account; empty when it was shown here
record Half(String account, String how, String provider, Instant until) {
  private static final String ACCOUNT = "muster.half";
  private static final String HOW = "muster.half.how";
  private static final String PROVIDER = "muster.half.provider";
  private static final String UNTIL = "muster.half.until";
  private static final Duration LASTS = Duration.ofMinutes(10);

  static void begin(
      HttpServletRequest request, String account, String how, String provider, Instant now) {
    var session = request.getSession();
    session.setAttribute(ACCOUNT, account);
    session.setAttribute(HOW, how);
    session.setAttribute(PROVIDER, provider);
    session.setAttribute(UNTIL, now.plus(LASTS).toString());
  }

  /// Who has come half way in this session and not too long ago.
  static Optional<Half> of(HttpServletRequest request, Instant now) {
    var session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(ACCOUNT) instanceof String account)
        || !(session.getAttribute(HOW) instanceof String how)
        || !(session.getAttribute(PROVIDER) instanceof String provider)
        || !(session.getAttribute(UNTIL) instanceof String until)) {
      return Optional.empty();
    }
    var half = new Half(account, how, provider, Instant.parse(until));
    return now.isBefore(half.until) ? Optional.of(half) : Optional.empty();
  }

  boolean here() {
    return provider.isEmpty();
  }

  static void end(HttpSession session) {
    session.removeAttribute(ACCOUNT);
    session.removeAttribute(HOW);
    session.removeAttribute(PROVIDER);
    session.removeAttribute(UNTIL);
  }
}
