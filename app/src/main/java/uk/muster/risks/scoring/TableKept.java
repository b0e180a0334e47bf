package uk.muster.risks.scoring;

import java.util.Optional;
import uk.muster.risks.scheme.TableVersion;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A force set a scoring table for itself, or took Muster's again.
///
/// @param after what differs from the table that held on that day before
record TableKept(Actor actor, ForceId of, TableVersion version, String before, String after)
    implements Recorded {
  @Override
  public String act() {
    return version.isBack() ? "scoring table taken back" : "scoring table set";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(of);
  }

  @Override
  public String subject() {
    return "scoring table %s version %d from %s"
        .formatted(version.table(), version.own().version(), version.own().from());
  }

  @Override
  public String reason() {
    return version.own().source();
  }
}
