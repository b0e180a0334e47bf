package uk.muster.site.looks;

import java.util.Optional;
import java.util.Set;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// An inspector was shown what belongs to these forces.
///
/// @param subject the address of what was shown
/// @param reason the programme under which the inspector looks
public record LookedAt(Actor actor, Set<ForceId> forces, String subject, String reason)
    implements Recorded {
  public LookedAt {
    forces = Set.copyOf(forces);
  }

  @Override
  public String act() {
    return "looked at";
  }

  @Override
  public Optional<ForceId> force() {
    return forces.size() == 1 ? forces.stream().findFirst() : Optional.empty();
  }
}
