package uk.muster.access;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;

/// Where a person is signed in, and the end of it. Everyone sees and ends the own sessions only.
@Service
@Transactional
public class Sessions {
  private final SessionStore store;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Sessions(SessionStore store, Clock clock, ApplicationEventPublisher events) {
    this.store = store;
    this.clock = clock;
    this.events = events;
  }

  /// The actor's own sessions, the last used first.
  @Transactional(readOnly = true)
  public List<OpenSession> list(Actor actor) {
    return store.list(actor.account(), clock.instant());
  }

  /// Signs the actor out of one place.
  ///
  /// @throws NotFound when the actor has no such session
  public void end(Actor actor, String handle) {
    if (!store.end(actor.account(), handle)) {
      throw new NotFound("session", handle);
    }
    events.publishEvent(new SessionEnded(actor, "session " + handle, 1));
  }

  /// Signs the actor out everywhere.
  public void endAll(Actor actor) {
    events.publishEvent(new SessionEnded(actor, "all sessions", store.endAll(actor.account())));
  }
}
