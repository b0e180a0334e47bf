package uk.muster.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Ends sessions that were left unused or have lasted too long. Who has not signed in yet has a
/// session only for the hidden field of the form, and for a few minutes.
final class TimedSessionStore<S extends Session> implements SessionRepository<S> {
  private static final Duration NOT_SIGNED_IN = Duration.ofMinutes(10);

  /// What we give out; a cookie may hold anything else, even what no table can.
  private static final Pattern OURS = Pattern.compile("[0-9a-f-]{36}");

  private final SessionRepository<S> sessions;
  private final SessionLimits limits;
  private final Clock clock;

  TimedSessionStore(SessionRepository<S> sessions, SessionLimits limits, Clock clock) {
    this.sessions = sessions;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public S createSession() {
    var session = sessions.createSession();
    session.setMaxInactiveInterval(NOT_SIGNED_IN);
    return session;
  }

  @Override
  public void save(S session) {
    if (session.getAttribute(OpenSession.SINCE) != null
        && !session.getMaxInactiveInterval().equals(limits.idle())) {
      session.setMaxInactiveInterval(limits.idle());
    }
    sessions.save(session);
  }

  @Override
  public @Nullable S findById(String id) {
    if (!OURS.matcher(id).matches()) {
      return null;
    }
    var session = sessions.findById(id);
    if (session != null
        && (isPast(session.getAttribute(OpenSession.UNTIL))
            || limits.over(since(session), session.getLastAccessedTime(), clock.instant()))) {
      sessions.deleteById(id);
      return null;
    }
    return session;
  }

  @Override
  public void deleteById(String id) {
    sessions.deleteById(id);
  }

  private boolean isPast(@Nullable String until) {
    return until != null && !clock.instant().isBefore(Instant.parse(until));
  }

  private static Instant since(Session session) {
    String signedIn = session.getAttribute(OpenSession.SINCE);
    return signedIn == null ? session.getCreationTime() : Instant.parse(signedIn);
  }
}
