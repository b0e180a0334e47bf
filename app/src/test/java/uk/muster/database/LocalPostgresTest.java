package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
  @TempDir Path folder;

  @Test
  void a_kill_of_everything_loses_no_committed_row() throws Exception {
    var committed = insertAndKill(folder.resolve("home"));

    try (var postgres = LocalPostgres.open(folder.resolve("home"))) {
      assertThat(committed).isPositive();
      assertThat(number(postgres.address().owner(), "select count(*) from kept"))
          .isGreaterThanOrEqualTo(committed);
    }
  }

  @Test
  void rows_are_there_after_a_clean_restart_and_the_server_is_durable() throws SQLException {
    var home = folder.resolve("home");
    try (var postgres = LocalPostgres.open(home)) {
      run(postgres.address().owner(), "create table kept as select 7 as number");
    }

    try (var postgres = LocalPostgres.open(home)) {
      var owner = postgres.address().owner();
      assertThat(number(owner, "select number from kept")).isEqualTo(7);
      assertThat(text(owner, "show fsync")).isEqualTo("on");
      assertThat(text(owner, "show server_version")).startsWith(LocalServer.MAJOR + ".");
      assertThat(text(owner, "show synchronous_commit")).isEqualTo("on");
      assertThat(text(owner, "show data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void a_second_one_attaches_and_leaves_the_server_to_the_first() throws Exception {
    var home = folder.resolve("home");
    try (var first = LocalPostgres.open(home)) {
      var second = attachInAnotherProcess(home);

      assertThat(second).isEqualTo("attached");
      assertThat(number(first.address().owner(), "select 1")).isEqualTo(1);
    }
  }

  @Test
  void others_cannot_read_the_folder() throws IOException {
    var home = folder.resolve("home");
    try (var postgres = LocalPostgres.open(home)) {
      assertThat(postgres.owned()).isTrue();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void the_application_is_let_in_by_its_password_only() {
    try (var postgres = LocalPostgres.open(folder.resolve("home"))) {
      var login = postgres.address().application();

      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> DriverManager.getConnection(login.url(), login.user(), "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void a_folder_of_another_major_version_is_refused_with_the_way_over() throws IOException {
    var home = folder.resolve("home");
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/PG_VERSION"), "17\n");

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> LocalPostgres.open(home))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContainingAll("PostgreSQL 17", "brings 18", "make a backup", "restore");
  }

  private static int insertAndKill(Path home) throws Exception {
    var process = java(Inserting.class, home).start();
    var committed = 0;
    try (var lines = reader(process)) {
      while (committed < 200) {
        var line = lines.readLine();
        assertThat(line).as("the inserting process ended early").isNotNull();
        if (line.startsWith("committed ")) {
          committed = Integer.parseInt(line.substring("committed ".length()));
        }
      }
      var server =
          Long.parseLong(Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst());
      process.toHandle().destroyForcibly();
      ProcessHandle.of(server)
          .ifPresent(handle -> {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            handle.destroyForcibly();
          });
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("committed ")) {
          committed = Integer.parseInt(line.substring("committed ".length()));
        }
      }
    }
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return committed;
  }

  private static String attachInAnotherProcess(Path home) throws Exception {
    var process = java(Attaching.class, home).start();
    try (var lines = reader(process)) {
      String last = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
      }
      return last;
    }
  }

  private static ProcessBuilder java(Class<?> main, Path home) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void run(DatabaseAddress.Login login, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(DatabaseAddress.Login login, String sql) throws SQLException {
    return Integer.parseInt(text(login, sql));
  }

  private static String text(DatabaseAddress.Login login, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
