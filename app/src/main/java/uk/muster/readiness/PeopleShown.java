package uk.muster.readiness;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Somebody read a list of people by collar number: one record a page.
///
/// @param what the list, such as "people who can be driver or medic in psu on 2026-11-21"
public record PeopleShown(Actor actor, ForceId of, String what, int people) implements Recorded {
  @Override
  public String act() {
    return "people read";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(of);
  }

  @Override
  public String subject() {
    return "%s: %d".formatted(what, people);
  }
}
