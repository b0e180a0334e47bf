package uk.muster.workforce.measure;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Counts what training is measured by, for an actor who may read the rows counted.
@Service
public class TrainingMeasures {
  /// Renewals are looked for over so many days.
  static final int SOON_DAYS = 90;

  private final MeasureStore store;

  TrainingMeasures(MeasureStore store) {
    this.store = store;
  }

  /// So many of so many, by name.
  @Transactional(readOnly = true)
  public Map<String, Share> shares(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_PEOPLE, force);
    return store.shares(force, on);
  }
}
