package uk.muster.workforce;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Somebody asked whose collar number this is.
///
/// @param knownTo the forces whose register holds it, of those that the actor may read
public record PersonSought(Actor actor, String personId, List<ForceId> knownTo)
    implements Recorded {
  public PersonSought {
    knownTo = List.copyOf(knownTo);
  }

  @Override
  public String act() {
    return "person sought";
  }

  /// The one force that the record belongs to; none where the number is known to several.
  @Override
  public Optional<ForceId> force() {
    var forces = knownTo.isEmpty() ? List.copyOf(actor.forces()) : knownTo;
    return forces.size() == 1 ? Optional.of(forces.getFirst()) : Optional.empty();
  }

  @Override
  public String subject() {
    return "person " + personId;
  }

  @Override
  public String after() {
    return knownTo.isEmpty()
        ? "none found"
        : knownTo.stream().map(ForceId::value).collect(Collectors.joining(", ", "known to ", ""));
  }
}
