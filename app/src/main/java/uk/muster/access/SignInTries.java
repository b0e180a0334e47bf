package uk.muster.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// How often who has tried to sign in, from where. Each try is counted as failed before the
/// password is looked at, so that many at once count as many.
@Service
@Transactional
public class SignInTries {
  private final SignInTryStore store;
  private final Clock clock;

  SignInTries(SignInTryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Counts one more try, unless it must wait.
  ///
  /// @return how long it must wait; zero when it may go on
  public Duration begin(Actor actor, String account, String address) {
    actor.require(Right.MANAGE_ACCOUNTS);
    var source = Source.of(address);
    var now = clock.instant();
    store.lock(source);
    var pause = store.tries(account, source, now).pause(now);
    if (pause.isZero()) {
      store.add(account, source, now);
    }
    return pause;
  }

  /// The try was good: those that failed from there no longer count, and the place is known.
  public void succeeded(Actor actor, String account, String address) {
    actor.require(Right.MANAGE_ACCOUNTS);
    store.forgive(account, Source.of(address), clock.instant());
  }
}
