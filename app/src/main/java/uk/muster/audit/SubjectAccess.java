package uk.muster.audit;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Everything that is recorded about one person was taken out, for that person.
record SubjectAccess(Actor actor, ForceId of, String person, String reason) implements Recorded {
  @Override
  public String act() {
    return "subject access exported";
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
