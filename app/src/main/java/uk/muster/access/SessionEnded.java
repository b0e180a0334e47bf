package uk.muster.access;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A person ended own sessions.
record SessionEnded(Actor actor, String subject, int count) implements Recorded {
  @Override
  public String act() {
    return "signed out";
  }

  @Override
  public Optional<ForceId> force() {
    return actor.forces().size() == 1 ? actor.forces().stream().findFirst() : Optional.empty();
  }

  @Override
  public String after() {
    return "%d ended".formatted(count);
  }
}
