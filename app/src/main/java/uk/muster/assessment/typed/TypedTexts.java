package uk.muster.assessment.typed;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
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

  private final TypedStore store;
  private final Clock clock;

  TypedTexts(TypedStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What the actor has typed for a question, in the last thirty days; for an earlier version of
  /// the assessment where nothing was typed for this one.
  @Transactional(readOnly = true)
  public Optional<Typed> find(Actor actor, TypedAt at) {
    return store.find(actor.account(), at);
  }

  /// The questions of an assessment for which the actor has typed something.
  @Transactional(readOnly = true)
  public Set<String> questions(Actor actor, TypedAt anyOf) {
    return store.questions(actor.account(), anyOf);
  }

  /// Keeps it in the place of what the actor typed there before, unless the same window has sent
  /// something later.
  ///
  /// @return whether it is kept
  public boolean keep(Actor actor, TypedAt at, Typed typed) {
    actor.require(Right.ANSWER_ASSESSMENTS, at.force());
    return store.put(actor.account(), at, typed);
  }

  /// Forgets what was typed in a window and is saved: what the window sent before and comes late is
  /// not kept again.
  public void settle(Actor actor, TypedAt at, Window window) {
    actor.require(Right.ANSWER_ASSESSMENTS, at.force());
    if (window.tab().isEmpty()) {
      return;
    }
    store.delete(actor.account(), at, window);
    if (window.counts()) {
      store.settle(actor.account(), at, window, clock.instant());
    }
  }

  /// Throws away what the actor typed for a question.
  public void clear(Actor actor, TypedAt at) {
    store.delete(actor.account(), at);
  }

  /// Forgets what is older than thirty days, and after a day what is done with; for {@link
  /// #FORGETTING}.
  public int forget(Actor actor) {
    return store.forget();
  }
}
