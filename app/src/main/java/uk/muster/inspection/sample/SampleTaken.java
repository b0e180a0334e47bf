package uk.muster.inspection.sample;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Somebody looked at a sample of a force's register; the force's auditor reads who, what and why.
public record SampleTaken(Actor actor, ForceId of, String subject, String reason)
    implements Recorded {
  static SampleTaken of(Actor actor, ForceId force, Sample sample, String reason) {
    return new SampleTaken(
        actor,
        force,
        "%s, %d of %d, seed %d"
            .formatted(sample.kind(), sample.entries().size(), sample.of(), sample.seed()),
        reason);
  }

  @Override
  public String act() {
    return "sample looked at";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(of);
  }
}
