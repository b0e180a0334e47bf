package uk.muster.reports.run;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Documents of many forces were asked for, or the run was called off. Each document that is made
/// is recorded besides, under its force.
record RunRecorded(Actor actor, String act, String subject, String after) implements Recorded {
  static RunRecorded begun(Actor actor, DocumentRun run) {
    return new RunRecorded(
        actor,
        "documents of many forces asked for",
        "run/" + run.id(),
        "%s as at %s, %d forces%s"
            .formatted(
                run.kind().code(),
                run.asAt(),
                run.lines().size(),
                run.published() ? ", for the public" : ""));
  }

  static RunRecorded calledOff(Actor actor, DocumentRun run) {
    return new RunRecorded(
        actor,
        "run of documents called off",
        "run/" + run.id(),
        "after %d of %d forces".formatted(run.done(), run.lines().size()));
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.empty();
  }
}
