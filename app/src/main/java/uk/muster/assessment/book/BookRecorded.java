package uk.muster.assessment.book;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A whole campaign was brought in.
public record BookRecorded(Actor actor, Optional<ForceId> force, String subject, String after)
    implements Recorded {
  @Override
  public String act() {
    return "answers brought in";
  }
}
