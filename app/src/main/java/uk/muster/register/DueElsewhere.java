package uk.muster.register;

import java.util.List;
import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// What is due and stands in no register; the module that keeps it supplies this as a bean.
@FunctionalInterface
public interface DueElsewhere {
  /// What is due within some days, as far as the actor may read it.
  ///
  /// @param force one force, or empty for all that the actor may read
  List<Due> due(Actor actor, Optional<ForceId> force, Period days);
}
