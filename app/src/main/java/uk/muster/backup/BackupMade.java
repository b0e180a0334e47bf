package uk.muster.backup;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Everything that Muster knows was written to a file.
record BackupMade(Actor actor, Backup.Made made) implements Recorded {
  @Override
  public String act() {
    return "backup made";
  }

  @Override
  public Optional<ForceId> force() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "all rows as of " + made.takenAt();
  }

  @Override
  public String after() {
    return "%s, %d rows of %d tables, %d bytes, SHA-256 %s"
        .formatted(made.file(), made.rows(), made.tables(), made.bytes(), made.sha256());
  }
}
