package uk.muster.workforce.requirement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// What regions say that they need.
@Service
@Transactional(readOnly = true)
class RequirementList {
  private final RequirementStore store;

  RequirementList(RequirementStore store) {
    this.store = store;
  }

  public List<Requirement> of(Actor actor, String region, LocalDate on) {
    actor.require(Right.READ_COUNTS);
    return store.list(region, on);
  }
}
