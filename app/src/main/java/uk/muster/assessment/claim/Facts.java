package uk.muster.assessment.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// The values of indicators, whoever declares them.
public interface Facts {
  /// The values on a day of those asked that exist, by identifier.
  Map<String, Fact> on(Actor actor, ForceId force, LocalDate day, Set<String> indicators);
}
