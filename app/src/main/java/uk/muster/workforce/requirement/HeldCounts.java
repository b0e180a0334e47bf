package uk.muster.workforce.requirement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Counts one force in a transaction of its own, so that Muster itself can count for somebody who
/// may not read it.
@Service
@Transactional(readOnly = true)
class HeldCounts {
  private final RequirementStore store;

  HeldCounts(RequirementStore store) {
    this.store = store;
  }

  public Map<String, Integer> of(
      Actor actor, ForceId force, Collection<String> skills, LocalDate on) {
    actor.require(Right.READ_PEOPLE, force);
    return store.held(force, skills, on);
  }
}
