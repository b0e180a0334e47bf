package uk.muster.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import uk.muster.audit.PlainAudit;
import uk.muster.database.DatabaseAddress;
import uk.muster.database.RestoreMark;
import uk.muster.shared.Actor;
import uk.muster.shared.Marking;

/// Makes a backup while Muster is in use: everything as it stood at one moment, read by a role of
/// its own, written, read again from the disk and compared, recorded in the audit, and only then
/// given its name.
///
/// @param address of the owner and the application
/// @param reader a role that may read every row
/// @param beside files that belong to the database, by their path in the data folder
public record Backup(
    DatabaseAddress address,
    DatabaseAddress.Login reader,
    SortedMap<String, Path> beside,
    boolean demonstration,
    String program) {
  /// A backup holds people's rows.
  public static final Marking MARKING = Marking.OFFICIAL_SENSITIVE;

  /// What was made.
  ///
  /// @param bytes of the whole file
  /// @param sha256 of the whole file
  public record Made(
      Path file, Instant takenAt, int tables, long rows, long bytes, String sha256) {}

  /// Makes the file.
  ///
  /// @param actor for whom the audit names it
  /// @throws BackupRefused when it cannot be made; nothing is left behind then
  public Made write(Actor actor, Path file, Clock clock, Progress progress) {
    if (Files.exists(file)) {
      throw new BackupRefused("There is a file %s already; it was left as it is".formatted(file));
    }
    Path part = null;
    try {
      part = BackupFile.draft(file);
      var made = checked(written(part, file, clock, progress), part, progress);
      record(new BackupMade(actor, made), clock);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      force(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      return made;
    } catch (IOException | UncheckedIOException e) {
      throw new BackupRefused(
          "The backup cannot be written to %s: %s".formatted(file, e.getMessage()), e);
    } catch (SQLException e) {
      throw new BackupRefused("The database cannot be read: " + e.getMessage(), e);
    } finally {
      delete(part);
    }
  }

  private record Draft(Path file, Manifest manifest) {}

  private Draft written(Path part, Path file, Clock clock, Progress progress)
      throws IOException, SQLException {
    try (var connection = reader.connect()) {
      refuseWhatCannotBeRead(connection);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      try (var out = new BackupWriter(connection, part, progress)) {
        var manifest = out.write(this, clock.instant());
        connection.rollback();
        return new Draft(file, manifest);
      }
    }
  }

  private void refuseWhatCannotBeRead(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select rolbypassrls or rolsuper from pg_roles where rolname = current_user")) {
      if (!row.next() || !row.getBoolean(1)) {
        throw new BackupRefused(
            "The role %s is held by the row policies and would read nothing: alter role %s bypassrls"
                .formatted(reader.user(), reader.user()));
      }
    }
    if (RestoreMark.isSet(connection)) {
      throw new BackupRefused("A restore into this database did not come to its end");
    }
    SchemaComparison.of(address, new ShapeStore(connection).schemas()).refuseUnlessSame();
  }

  /// Reads the file from the disk and compares it with what was meant to be written.
  private static Made checked(Draft draft, Path part, Progress progress) throws IOException {
    try (var written = BackupFile.open(part)) {
      written.check(progress);
      if (!written.manifest().equals(draft.manifest())) {
        throw new BackupRefused("What was written to the disk is not what was read from it");
      }
    }
    var whole = Measured.only();
    Files.copy(part, whole);
    var piece = whole.piece("");
    return new Made(
        draft.file(),
        draft.manifest().takenAt(),
        draft.manifest().tables().size(),
        draft.manifest().rows(),
        piece.bytes(),
        piece.sha256());
  }

  private void record(BackupMade made, Clock clock) throws SQLException {
    try (var connection = address.application().connect()) {
      connection.setAutoCommit(false);
      new PlainAudit(connection).keep(made, clock.instant());
      connection.commit();
    }
  }

  /// Makes sure that a folder's entries are on the disk.
  private static void force(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void delete(@org.jspecify.annotations.Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
