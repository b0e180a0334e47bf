package uk.muster.assessment.framework;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A framework was added, changed, published or withdrawn.
public record FrameworkChanged(
    Actor actor,
    String act,
    String owner,
    String subject,
    String before,
    String after,
    String reason)
    implements Recorded {
  static FrameworkChanged of(
      Actor actor, String act, Framework framework, String before, String after, String reason) {
    return new FrameworkChanged(
        actor,
        act,
        framework.owner(),
        "framework %s version %d".formatted(framework.code(), framework.version()),
        before,
        after,
        reason);
  }

  @Override
  public Optional<ForceId> force() {
    return owner.isEmpty() ? Optional.empty() : Optional.of(new ForceId(owner));
  }
}
