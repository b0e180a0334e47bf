package uk.muster.database;

import java.util.Optional;
import uk.muster.shared.Actor;

/// For whom the present piece of work is done. A transaction that begins inside it tells
/// PostgreSQL, and the row policies read it there; outside it no force's row is visible.
public final class ActorScope {
  private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

  private ActorScope() {}

  public static Optional<Actor> current() {
    return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
  }

  /// Does the work for the actor.
  public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T call(
      Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(ACTOR, actor).call(work);
  }

  /// Does the work for the actor.
  public static void run(Actor actor, Runnable work) {
    ScopedValue.where(ACTOR, actor).run(work);
  }
}
