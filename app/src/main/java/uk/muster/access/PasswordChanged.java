package uk.muster.access;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// An account was given another password.
record PasswordChanged(Actor actor, String account) implements Recorded {
  @Override
  public String act() {
    return "password changed";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "account " + account;
  }
}
