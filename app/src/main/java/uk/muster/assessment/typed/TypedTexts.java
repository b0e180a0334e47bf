package uk.muster.assessment.typed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// What accounts have typed and not saved; each sees the own alone.
@Service
@Transactional
public class TypedTexts {
  /// Muster itself, forgetting what is old; the row policies know it by this name.
  public static final Actor FORGETTING = Actor.system("typed", Set.of());

  private static final Duration PAUSE = Duration.ofHours(1);

  private final TypedStore store;
  private final Clock clock;
  private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.EPOCH);

  TypedTexts(TypedStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What the actor has typed for a question.
  @Transactional(readOnly = true)
  public Optional<Typed> find(Actor actor, TypedAt at) {
    return store.find(actor.account(), at);
  }

  /// The questions of an assessment for which the actor has typed something.
  @Transactional(readOnly = true)
  public Set<String> questions(Actor actor, TypedAt anyOf) {
    return store.questions(actor.account(), anyOf);
  }

  /// Keeps it in the place of what the actor typed there before.
  public void keep(Actor actor, TypedAt at, Typed typed) {
    actor.require(Right.ANSWER_ASSESSMENTS, at.force());
    store.put(actor.account(), at, typed);
  }

  /// Throws away what the actor typed for a question.
  public void clear(Actor actor, TypedAt at) {
    store.delete(actor.account(), at);
  }

  /// Whether it is time to {@linkplain #forget forget}: once an hour.
  public boolean shouldForget(Actor actor) {
    var last = looked.get();
    return last.isBefore(clock.instant().minus(PAUSE))
        && looked.compareAndSet(last, clock.instant());
  }

  /// Forgets what is older than thirty days; for {@link #FORGETTING}.
  public int forget(Actor actor) {
    return store.forget();
  }
}
