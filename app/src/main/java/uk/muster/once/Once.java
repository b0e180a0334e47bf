package uk.muster.once;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;

/// Remembers for a day what was sent and what was answered.
@Service
@Transactional
public class Once {
  /// Muster itself, forgetting what is old; the row policies know it by this name.
  public static final Actor FORGETTING = Actor.system("once", Set.of());

  private static final Duration KEPT = Duration.ofDays(1);

  private final OnceStore store;
  private final Clock clock;

  Once(OnceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Begins to do what was sent, unless it was sent before.
  public Turn begin(Actor actor, Sent sent) {
    return store.add(actor.account(), sent, clock.instant())
        ? new Turn.Ours(new Attempt(actor.account(), sent, 1))
        : store.find(actor.account(), sent).orElseGet(() -> new Turn.Theirs(0));
  }

  /// Takes over from one that has neither answered nor changed anything; whatever that one still
  /// does will not be committed.
  public Turn takeOver(Actor actor, Sent sent, Turn.Theirs from) {
    return store.takeOver(actor.account(), sent, from.attempt())
        ? new Turn.Ours(new Attempt(actor.account(), sent, from.attempt() + 1))
        : begin(actor, sent);
  }

  /// Keeps what was answered.
  public void answered(Actor actor, Attempt attempt, Answer answer) {
    store.answer(attempt, answer);
  }

  /// Forgets what failed before it changed anything, so that it can be sent again.
  public void failed(Actor actor, Attempt attempt) {
    store.release(attempt);
  }

  /// Forgets what is more than a day old; for {@link #FORGETTING}.
  public int forget(Actor actor) {
    return store.forget(clock.instant(), KEPT);
  }
}
