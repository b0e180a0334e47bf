package uk.muster.readiness;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A force stated by hand what it needs, has and promises.
record CommitmentStated(Actor actor, Commitment commitment, Optional<Commitment> replaced)
    implements Recorded {
  @Override
  public String act() {
    return "commitment stated";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.of(commitment.force());
  }

  @Override
  public String subject() {
    return "commitment %s %s".formatted(commitment.unitType(), commitment.statedOn());
  }

  @Override
  public String before() {
    return replaced.map(CommitmentStated::words).orElse("");
  }

  @Override
  public String after() {
    return words(commitment);
  }

  private static String words(Commitment of) {
    return "needed %d, declared %d, promised %d, source %s"
        .formatted(of.neededLocally(), of.declared(), of.promisedNationally(), of.source());
  }
}
