package uk.muster.workforce;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Rows about single people were shown.
///
/// @param subject which: a person, or a page of a list
record PeopleRead(Actor actor, ForceId of, String subject) implements Recorded {
  @Override
  public String act() {
    return "people read";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(of);
  }
}
