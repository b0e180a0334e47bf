package uk.muster.assessment.indicator;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Somebody set what a force holds an indicator to.
record ThresholdSet(Actor actor, Threshold threshold, Optional<Threshold> replaced)
    implements Recorded {
  @Override
  public String act() {
    return "threshold set";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(threshold.force());
  }

  @Override
  public String subject() {
    return "threshold %s %s".formatted(threshold.indicator(), threshold.from());
  }

  @Override
  public String before() {
    return replaced.map(Threshold::words).orElse("");
  }

  @Override
  public String after() {
    return threshold.words();
  }

  @Override
  public String reason() {
    return threshold.why();
  }
}
