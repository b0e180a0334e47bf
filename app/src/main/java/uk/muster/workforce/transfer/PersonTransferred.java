package uk.muster.workforce.transfer;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Somebody went from one force to another; told once for each of the two.
record PersonTransferred(Actor actor, ForceId of, String person, String after) implements Recorded {
  @Override
  public String act() {
    return "person transferred";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(of);
  }

  @Override
  public String subject() {
    return "person " + person;
  }
}
