package uk.muster.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// The server process of a folder: its settings, its port, and whether it answers.
///
/// Source of the settings: docs/decisions, Own-Postgres-Durable.
final class LocalServer {
  /// The major version of the PostgreSQL that comes along.
  static final String MAJOR = "18";

  private LocalServer() {}

  static EmbeddedPostgres launch(DatabaseHome home, DatabaseHome.Access access, Path passwords)
      throws IOException {
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

  static DatabaseHome.Access withPort(DatabaseHome.Access access) throws IOException {
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

  static boolean answers(DatabaseHome.Access access) {
    try (var connection = connect(access, "postgres")) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  static Connection connect(DatabaseHome.Access access, String database) throws SQLException {
    return DriverManager.getConnection(
        url(access.port(), database), "postgres", access.superuser());
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }
}
