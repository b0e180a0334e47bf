package uk.muster.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.cli.Typed;
import uk.muster.database.LocalPostgres;

/// What opens something for minutes or hours is in no backup: a sign-in, what it holds (a question
/// to a passkey, an app that is being set up), a one-time link, a try, the answer to a form.
class ShortLivedSecretsTest {
  private static final String MARK = "short-lived-secret";
  private static final List<String> TABLES =
      List.of(
          "access.one_time_link",
          "access.session",
          "access.session_attributes",
          "access.sign_in_try",
          "once.sent");

  @TempDir Path folder;

  @Test
  void none_is_in_the_file_and_the_restored_place_works_without_them() throws Exception {
    var data = folder.resolve("data");
    var opened = Typed.of("account", "anna", "--role", "ADMINISTRATOR", "--data", data);
    assertThat(opened.err()).isEmpty();
    try (var postgres = LocalPostgres.open(data);
        var writer = postgres.address().application().connect()) {
      fill(writer);
      assertThat(counts(postgres)).containsOnly(1L);
    }

    var made = Typed.of("backup", folder.resolve("all.zip"), "--data", data);

    assertThat(made.code()).isZero();
    var file = folder.resolve("all-OFFICIAL-SENSITIVE.zip");
    assertThat(everything(file)).contains("anna").doesNotContain(MARK, hex(MARK));
    TABLES.forEach(
        table -> assertThat(everything(file)).contains("\"table\" : \"%s\"".formatted(table)));

    var place = folder.resolve("place");
    assertThat(Typed.of("restore", file, "--data", place).code()).isZero();
    try (var postgres = LocalPostgres.open(place)) {
      assertThat(counts(postgres)).containsOnly(0L);
      try (var writer = postgres.address().application().connect()) {
        fill(writer);
      }
    }
    assertThat(Typed.of("account", "berta", "--role", "ADMINISTRATOR", "--data", place).code())
        .isZero();
  }

  /// As the parts of Muster that keep these rows would.
  private static void fill(Connection writer) throws SQLException {
    writer.setAutoCommit(false);
    try (var statement = writer.createStatement()) {
      as(writer, "muster:sessions");
      statement.execute(
          """
          insert into access.session values ('p', '%1$s', 0, 0, 0, 0, 'anna');
          insert into access.session_attributes values ('p', '%1$s', '%1$s'::bytea)\
          """
              .formatted(MARK));
      as(writer, "muster:sign-in");
      statement.execute(
          "insert into access.sign_in_try (at, account, source) values (now(), 'anna', '%s')"
              .formatted(MARK));
      as(writer, "anna");
      statement.execute(
          """
          insert into access.one_time_link (digest, account, made_at, made_by, reason, valid_until,
            forgets)
          values ('%1$s'::bytea, 'anna', now(), 'anna', '%1$s', now(), false);
          insert into once.sent (account, key, digest, begun_at)
          values ('anna', '%1$s', sha256('%1$s'::bytea), now())\
          """
              .formatted(MARK));
    }
    writer.commit();
  }

  private static void as(Connection writer, String account) throws SQLException {
    try (var told = writer.prepareStatement("select set_config('muster.account', ?, true)")) {
      told.setString(1, account);
      told.execute();
    }
  }

  private static List<Long> counts(LocalPostgres postgres) throws SQLException {
    try (var reader = postgres.backup().connect();
        var statement = reader.createStatement()) {
      return TABLES.stream().map(table -> count(statement, table)).toList();
    }
  }

  private static long count(java.sql.Statement statement, String table) {
    try (var rows = statement.executeQuery("select count(1) from " + table)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String everything(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var text = new StringBuilder();
      for (var entry : zip.stream().toList()) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
      return text.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
