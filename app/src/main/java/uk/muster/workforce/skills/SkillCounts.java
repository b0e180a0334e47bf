package uk.muster.workforce.skills;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Counts the register in a transaction of its own, so that it can be counted by Muster itself for
/// somebody who may not read it.
@Service
@Transactional(readOnly = true)
class SkillCounts {
  private final SkillStore store;

  SkillCounts(SkillStore store) {
    this.store = store;
  }

  public List<SkillsMatrix.Cell> matrix(
      Actor actor, ForceId force, LocalDate on, SkillsMatrix.By by, int days) {
    actor.require(Right.READ_PEOPLE, force);
    return store.matrix(force, on, by, days);
  }
}
