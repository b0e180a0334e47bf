package uk.muster.assessment.check;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// What cross-checks look at in assessments.
@Service
@Transactional(readOnly = true)
class GivenAnswers {
  private final GivenStore store;

  GivenAnswers(GivenStore store) {
    this.store = store;
  }

  /// The answers submitted in campaigns opened by a day, newest campaign first.
  public List<Given> of(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return store.of(force, on);
  }

  /// How much of each C is answered in the campaigns that were due by a day, the newest first.
  public List<Covered> covered(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_ASSESSMENTS, force);
    return store.covered(force, on);
  }
}
