package uk.muster.reports.look;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A force's template or logo was brought in or taken back.
record LookChanged(Actor actor, ForceId of, String subject, String before, String after)
    implements Recorded {
  @Override
  public String act() {
    return "look of documents changed";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(of);
  }
}
