package uk.muster.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL that Muster brings along, kept in one folder across restarts. The process that
/// holds the folder's lock starts and stops it; any other attaches to what runs there.
///
/// Source of the settings: docs/decisions, Own-Postgres-Durable.
public final class LocalPostgres implements AutoCloseable {
  private static final String DATABASE = "muster";
  private static final String OWNER = "muster_owner";
  private static final String APPLICATION = "muster_app";

  private final DatabaseHome.Access access;
  private final @Nullable EmbeddedPostgres server;
  private final @Nullable FileChannel lock;

  private LocalPostgres(
      DatabaseHome.Access access, @Nullable EmbeddedPostgres server, @Nullable FileChannel lock) {
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
        new DatabaseAddress.Login(url(access.port(), DATABASE), OWNER, access.owner()),
        new DatabaseAddress.Login(url(access.port(), DATABASE), APPLICATION, access.application()));
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
      if (access.port() != 0 && answers(access)) {
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
    var access = home.save(withPort(before));
    Files.createDirectories(home.sweep());
    System.setProperty("ot.epg.working-dir", home.sweep().toString());
    var passwords = home.folder().resolve("initdb.password");
    Files.writeString(passwords, access.superuser());
    EmbeddedPostgres server;
    try {
      server = launch(home, access, passwords);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw new DatabaseRefused(whyNot(home, e), e);
    } finally {
      Files.deleteIfExists(passwords);
    }
    prepare(access);
    return new LocalPostgres(access, server, lock);
  }

  private static void settle(DatabaseHome home, DatabaseHome.Access before) throws IOException {
    try {
      new LeftBehind(home.data()).settle(() -> before.port() != 0 && answers(before));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseRefused("Interrupted while waiting for an earlier PostgreSQL to end", e);
    }
  }

  private static EmbeddedPostgres launch(
      DatabaseHome home, DatabaseHome.Access access, Path passwords) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(home.data())
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(home.binaries().toFile())
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("max_connections", "60")
        .setServerConfig("shared_buffers", "128MB")
        .setServerConfig("work_mem", "32MB")
        .setServerConfig("maintenance_work_mem", "128MB")
        .setServerConfig("max_wal_size", "2GB")
        .setServerConfig("checkpoint_timeout", "15min")
        .setServerConfig("wal_compression", "on")
        .setServerConfig("jit", "off")
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", passwords.toString())
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setConnectConfig("password", access.superuser())
        .setPort(access.port())
        .setPGStartupWait(Duration.ofSeconds(90))
        .setRegisterShutdownHook(false)
        .start();
  }

  private static DatabaseHome.Access withPort(DatabaseHome.Access access) throws IOException {
    if (access.port() != 0 && (answers(access) || isFree(access.port()))) {
      return access;
    }
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return access.onPort(socket.getLocalPort());
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean answers(DatabaseHome.Access access) {
    try (var connection = connect(access, "postgres")) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  private static Connection connect(DatabaseHome.Access access, String database)
      throws SQLException {
    return DriverManager.getConnection(
        url(access.port(), database), "postgres", access.superuser());
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /// Makes the two roles and the database; what is there already is left as it is.
  private static void prepare(DatabaseHome.Access access) {
    try (var connection = connect(access, "postgres");
        var statement = connection.createStatement()) {
      for (var role : new String[] {OWNER, APPLICATION}) {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
          statement.execute(
              "create role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                  .formatted(role, role.equals(OWNER) ? access.owner() : access.application()));
        }
      }
      if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
        statement.execute("create database %s owner %s".formatted(DATABASE, OWNER));
      }
      statement.execute("revoke all on database %s from public".formatted(DATABASE));
      statement.execute(
          "grant connect, temporary on database %s to %s".formatted(DATABASE, APPLICATION));
    } catch (SQLException e) {
      throw new DatabaseRefused("PostgreSQL started but could not be set up: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String sql, String name)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  private static String whyNot(DatabaseHome home, Exception e) {
    var reason = Optional.ofNullable(e.getMessage()).orElse(e.toString());
    if ("root".equals(System.getProperty("user.name")) && !userNamespacesWork()) {
      return """
      PostgreSQL does not run as root, and this machine does not allow user namespaces, \
      which Muster would use instead. Run Muster as an ordinary user:
        chown -R USER %1$s && setpriv --reuid=USER --regid=USER --clear-groups ./muster demo --data %1$s\
      """
          .formatted(home.folder());
    }
    return "PostgreSQL did not start in %s: %s".formatted(home.folder(), reason);
  }

  private static boolean userNamespacesWork() {
    try {
      return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
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
