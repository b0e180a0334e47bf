package uk.muster.cli.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.muster.cli.DemoFolder;
import uk.muster.cli.Refused;
import uk.muster.database.DatabaseAddress;
import uk.muster.database.ExternalPostgres;
import uk.muster.database.LocalPostgres;

/// The database of a data folder, or the one named by settings, without the application.
final class Place implements AutoCloseable {
  private final Path folder;
  private final DatabaseAddress address;
  private final @Nullable LocalPostgres postgres;

  private Place(Path folder, DatabaseAddress address, @Nullable LocalPostgres postgres) {
    this.folder = folder;
    this.address = address;
    this.postgres = postgres;
  }

  /// One that holds something already, whoever runs it.
  static Place there(Path folder) {
    var external = ExternalPostgres.from(System.getenv());
    if (external.isPresent()) {
      return new Place(folder, external.get(), null);
    }
    if (!LocalPostgres.isIn(folder)) {
      throw new Refused("There is no database in %s".formatted(folder));
    }
    var postgres = LocalPostgres.open(folder);
    return new Place(folder, postgres.address(), postgres);
  }

  /// One that nobody else runs; it is made when it is not there.
  static Place mine(Path folder) {
    var external = ExternalPostgres.from(System.getenv());
    if (external.isPresent()) {
      return new Place(folder, external.get(), null);
    }
    var postgres = LocalPostgres.open(folder);
    if (!postgres.owned()) {
      throw new Refused(
          "Another Muster runs in %s. A backup is restored into an empty place only"
              .formatted(folder));
    }
    return new Place(folder, postgres.address(), postgres);
  }

  DatabaseAddress address() {
    return address;
  }

  /// The role that may read every row.
  DatabaseAddress.Login backup() {
    return postgres == null ? ExternalPostgres.backup(System.getenv()) : postgres.backup();
  }

  boolean demonstration() {
    return DemoFolder.isOne(folder);
  }

  /// What lies beside the database and belongs to it: the files that override the catalogue, and
  /// the mark that everything is invented. The key of the audit is none of them: it is a secret.
  SortedMap<String, Path> beside() {
    var files = new TreeMap<String, Path>();
    if (demonstration()) {
      files.put(DemoFolder.MARK, folder.resolve(DemoFolder.MARK));
    }
    var reference = folder.resolve("reference");
    if (Files.isDirectory(reference)) {
      try (var walk = Files.walk(reference)) {
        walk.filter(Files::isRegularFile)
            .forEach(file -> files.put(folder.relativize(file).toString(), file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  @Override
  public void close() {
    if (postgres != null) {
      postgres.close();
    }
  }
}
