package uk.muster.backup;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A backup was put into an empty place.
record BackupRestored(Actor actor, Restore.Restored restored) implements Recorded {
  @Override
  public String act() {
    return "backup restored";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "all rows as of " + restored.takenAt();
  }

  @Override
  public String after() {
    return "%d rows of %d tables, written by Muster %s"
        .formatted(restored.rows(), restored.tables(), restored.program());
  }
}
