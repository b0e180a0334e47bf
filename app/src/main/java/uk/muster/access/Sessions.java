package uk.muster.access;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Where a person is signed in, and the end of it. Everyone sees and ends the own sessions; whoever
/// manages an account, those of that account.
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

  /// The sessions of an account, for whoever manages it.
  @Transactional(readOnly = true)
  public List<OpenSession> list(Actor actor, String account) {
    actor.require(Right.MANAGE_ACCOUNTS);
    return store.list(account, clock.instant());
  }

  /// Signs an account out of one place.
  ///
  /// @throws NotFound when the account has no such session
  public void end(Actor actor, String account, String handle) {
    actor.require(Right.MANAGE_ACCOUNTS);
    if (!store.end(account, handle)) {
      throw new NotFound("session", handle);
    }
    events.publishEvent(
        new SessionEnded(actor, "account %s, session %s".formatted(account, handle), 1));
  }

  /// Signs an account out everywhere.
  public void endAll(Actor actor, String account) {
    actor.require(Right.MANAGE_ACCOUNTS);
    events.publishEvent(
        new SessionEnded(
            actor, "account %s, all sessions".formatted(account), store.endAll(account)));
  }
}
