package uk.muster.workforce.takeup;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Take-up of e-learning, of one force and of forces side by side.
@Service
@Transactional(readOnly = true)
public class TakeUps {
  private final TakeUpStore store;

  TakeUps(TakeUpStore store) {
    this.store = store;
  }

  /// All censuses of a force, the newest first.
  public List<TakeUp> of(Actor actor, ForceId force) {
    actor.require(Right.READ_COUNTS, force);
    return store.of(force);
  }

  /// The newest census of the whole workforce in each course, of every force that the post covers.
  public List<TakeUp> newest(Actor actor) {
    actor.require(Right.READ_COUNTS);
    return store.newest();
  }
}
