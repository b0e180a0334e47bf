package uk.muster.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import uk.muster.access.OpenSession;

/// Whether somebody has signed in just now. What opens an account for good is not changed at a
/// screen that was left open.
final class Freshness {
  static final Duration FRESH = Duration.ofMinutes(15);
  static final String WORDS =
      "For this you must have signed in within the last 15 minutes. Sign out, sign in, try again";

  private Freshness() {}

  static boolean of(HttpServletRequest request, Instant now) {
    var session = request.getSession(false);
    return session != null
        && session.getAttribute(OpenSession.SINCE) instanceof String since
        && now.isBefore(Instant.parse(since).plus(FRESH));
  }
}
