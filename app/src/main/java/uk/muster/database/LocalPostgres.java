package uk.muster.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL that Muster brings along, kept in one folder across restarts. The process that
/// holds the folder's lock starts and stops it; any other attaches to what runs there.
///
/// Source of the settings: docs/decisions, Own-Postgres-Durable.
public final class LocalPostgres implements AutoCloseable {
  private final DatabaseHome.Access access;
  private final @Nullable KeptServer server;
  private final @Nullable FileChannel lock;

  private LocalPostgres(
      DatabaseHome.Access access, @Nullable KeptServer server, @Nullable FileChannel lock) {
    this.access = access;
    this.server = server;
    this.lock = lock;
  }

  /// Starts the server kept in the folder, or attaches to it when another process runs it.
  ///
  /// @throws DatabaseRefused when it cannot be started, with what to do
  public static LocalPostgres open(Path folder) {
    var home = DatabaseHome.at(folder);
    try {
      refuseOtherVersion(home);
      var channel =
          FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock held = channel.tryLock();
      if (held == null) {
        channel.close();
        return attach(home);
      }
      return start(home, channel);
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The data folder %s cannot be used: %s".formatted(home.folder(), e.getMessage()), e);
    }
  }

  public DatabaseAddress address() {
    return new DatabaseAddress(
        new DatabaseAddress.Login(
            LocalServer.url(access.port(), FirstSetUp.DATABASE), FirstSetUp.OWNER, access.owner()),
        new DatabaseAddress.Login(
            LocalServer.url(access.port(), FirstSetUp.DATABASE),
            FirstSetUp.APPLICATION,
            access.application()));
  }

  /// The role that may read every row for a backup; its password is made anew each time.
  public DatabaseAddress.Login backup() {
    return BackupRole.login(access);
  }

  /// True when the folder holds a database already.
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve("data").resolve("PG_VERSION"));
  }

  /// True when this process started the server and will stop it.
  public boolean owned() {
    return server != null;
  }

  @Override
  public void close() {
    try {
      if (server != null) {
        server.close();
      }
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      throw new DatabaseRefused("PostgreSQL did not stop cleanly: " + e.getMessage(), e);
    }
  }

  private static LocalPostgres attach(DatabaseHome home) {
    var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      var access = home.access();
      if (access.port() != 0 && LocalServer.answers(access)) {
        return new LocalPostgres(access, null, null);
      }
      pause();
    }
    throw new DatabaseRefused(
        "Another process holds %s, but its PostgreSQL does not answer. Stop that process and try again"
            .formatted(home.folder()));
  }

  private static LocalPostgres start(DatabaseHome home, FileChannel lock) throws IOException {
    var before = home.access();
    settle(home, before);
    var access = home.save(LocalServer.withPort(before));
    Files.createDirectories(home.sweep());
    System.setProperty("ot.epg.working-dir", home.sweep().toString());
    var passwords = home.folder().resolve("initdb.password");
    Files.writeString(passwords, access.superuser());
    KeptServer server;
    try {
      server = KeptServer.start(home, access, passwords);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw new DatabaseRefused(AsRoot.whyNot(home.folder(), e), e);
    } finally {
      Files.deleteIfExists(passwords);
    }
    FirstSetUp.prepare(access);
    return new LocalPostgres(access, server, lock);
  }

  /// The files of one major version of PostgreSQL are not read by another.
  private static void refuseOtherVersion(DatabaseHome home) throws IOException {
    if (isIn(home.folder())) {
      var made = Files.readString(home.data().resolve("PG_VERSION")).strip();
      if (!made.equals(LocalServer.MAJOR)) {
        throw new DatabaseRefused(
            "The folder %s was made by PostgreSQL %s and this Muster brings %s: make a backup with the Muster that made it, and restore that into a new folder with this one"
                .formatted(home.folder(), made, LocalServer.MAJOR));
      }
    }
  }

  private static void settle(DatabaseHome home, DatabaseHome.Access before) throws IOException {
    try {
      new LeftBehind(home.data()).settle(() -> before.port() != 0 && LocalServer.answers(before));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseRefused("Interrupted while waiting for an earlier PostgreSQL to end", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseRefused("Interrupted while waiting for PostgreSQL", e);
    }
  }
}
