package uk.muster.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.audit.PlainAudit;
import uk.muster.audit.chain.Verdict;
import uk.muster.database.DatabaseAddress;
import uk.muster.database.Migrations;
import uk.muster.database.RestoreMark;
import uk.muster.shared.Actor;

/// Puts a backup into an empty place: the schema as it was then, all rows in one transaction, then
/// the schema as it is now, then the audit verified. Until all that is done nothing else starts
/// there; a restore that was cut off is simply run again.
///
/// @param address of the owner and the application
/// @param folder where the files go that lay beside the database
public record Restore(DatabaseAddress address, Path folder) {
  /// What was restored.
  ///
  /// @param program the version of Muster that wrote the backup
  /// @param migrated schemas that went forward after loading, in words
  /// @param audit what verifying the restored audit found
  public record Restored(
      Instant takenAt,
      String program,
      int tables,
      long rows,
      List<String> migrated,
      @Nullable Verdict audit) {
    Restored verified(Verdict verdict) {
      return new Restored(takenAt, program, tables, rows, migrated, verdict);
    }
  }

  /// Reads the whole file and refuses it when anything in it is damaged; touches no database.
  ///
  /// @throws BackupRefused when the file cannot be restored by this program
  public static void check(Path file, Progress progress) {
    try (var backup = BackupFile.open(file)) {
      backup.check(progress);
    } catch (IOException e) {
      throw new BackupRefused("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /// Restores a file that was checked.
  ///
  /// @param actor for whom the audit names it
  /// @throws BackupRefused when the place is not empty or the file is newer than this program
  public Restored run(Actor actor, Path file, Clock clock, Progress progress) {
    try (var backup = BackupFile.open(file);
        var owner = address.owner().connect()) {
      Migrations.check(address);
      var manifest = backup.manifest();
      var schemas = SchemaComparison.of(address, manifest.schemas());
      schemas.refuseNewer();
      var beside = new Beside(folder, backup);
      beside.refuseOthers();
      begin(owner);
      manifest
          .schemas()
          .forEach(schema -> Migrations.upTo(address, schema.module(), schema.version()));
      progress.say("the schema is as it was");
      new Loading(owner, backup, progress).run();
      Migrations.toNewest(address);
      schemas.forward().forEach(words -> progress.say("migrated " + words));
      beside.write();
      execute(owner, "analyze");
      progress.say("verifying the audit");
      var restored =
          told(
              new Restored(
                  manifest.takenAt(),
                  manifest.program(),
                  manifest.tables().size(),
                  manifest.rows(),
                  schemas.forward(),
                  null),
              manifest,
              actor,
              clock);
      RestoreMark.clear(owner);
      return restored;
    } catch (SQLException | IOException e) {
      throw new BackupRefused(
          "The restore did not come to its end: %s. Nothing starts there until it is run again"
              .formatted(e.getMessage()),
          e);
    }
  }

  /// Marks the place; what an earlier restore left half done is thrown away.
  private void begin(Connection owner) throws SQLException {
    if (RestoreMark.isSet(owner)) {
      for (var module : Migrations.modules().reversed()) {
        execute(owner, "drop schema if exists %s cascade".formatted(module));
      }
    } else if (!new ShapeStore(owner).schemas().isEmpty()) {
      throw new BackupRefused(
          "The place is not empty: it holds a Muster already. A backup is restored into an empty"
              + " place only, and nothing was changed");
    }
    RestoreMark.set(owner);
  }

  /// Verifies the audit, then lets it say that it was restored.
  private Restored told(Restored restored, Manifest manifest, Actor actor, Clock clock)
      throws SQLException {
    try (var application = address.application().connect()) {
      application.setAutoCommit(false);
      var audit = new PlainAudit(application);
      var verified = restored.verified(audit.verify(manifest.roots(), clock.instant()));
      audit.keep(new BackupRestored(actor, verified), clock.instant());
      application.commit();
      return verified;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
