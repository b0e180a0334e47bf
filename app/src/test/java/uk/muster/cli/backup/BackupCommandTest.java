package uk.muster.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.backup.Backup;
import uk.muster.backup.BackupRefused;
import uk.muster.backup.Restore;
import uk.muster.cli.Commands;
import uk.muster.cli.Typed;
import uk.muster.database.LocalPostgres;
import uk.muster.database.RestoreMark;
import uk.muster.examples.Examples;
import uk.muster.examples.Nation;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

/// Backups of a small part of the synthetic nation and a worked case: what comes back, and what is
/// refused.
class BackupCommandTest {
  @TempDir static Path shared;
  private static Path data;
  private static Path backup;

  @TempDir Path folder;

  @BeforeAll
  static void a_place_in_use_and_its_backup() throws IOException {
    data = shared.resolve("data");
    Examples.copy("leicestershire-2013", shared.resolve("case"));
    var nation = new Nation(Catalogue.shipped(), 2026, LocalDate.of(2026, 11, 21));
    var files = Files.createDirectories(shared.resolve("nation"));
    for (var part : nation.force(new ForceId("city-of-london")).entrySet()) {
      try (var out = Files.newOutputStream(files.resolve(part.getKey().fileName()))) {
        out.write((part.getKey().heading() + "\n").getBytes(StandardCharsets.UTF_8));
        out.write(part.getValue());
      }
    }
    Files.writeString(
        shared.resolve("people.csv"),
        """
        force,person_id,rank,post,base,starts_on,leaves_on
        leicestershire,9001,"ŵ\t\\N \\. é
        \\.
        ""x\""",,FF,2026-01-01,
        """);
    assertThat(
            Typed.of(
                    "import",
                    shared.resolve("case"),
                    files,
                    shared.resolve("people.csv"),
                    "--data",
                    data)
                .code())
        .isZero();
    Files.createDirectories(data.resolve("reference"));
    Files.writeString(data.resolve("reference/notes.txt"), "ours");
    var made = Typed.of("backup", shared.resolve("first.zip"), "--data", data);
    assertThat(made.err()).doesNotContain("cannot");
    assertThat(made.code()).isZero();
    backup = shared.resolve("first-OFFICIAL-SENSITIVE.zip");
    assertThat(made.out()).contains(backup.toString());
  }

  @Test
  void everything_comes_back_as_it_was_and_the_audit_says_so() throws IOException {
    var place = folder.resolve("place");

    var restored = Typed.of("restore", backup, "--data", place, "--json");

    assertThat(restored.err()).doesNotContain("not come to its end");
    assertThat(restored.code()).isZero();
    assertThat(restored.out()).contains("\"fault\" : null").contains("\"migrated\" : [ ]");
    assertThat(place.resolve("reference/notes.txt")).hasContent("ours");
    assertThat(Typed.of("backup", folder, "--data", place).code()).isZero();
    var again = only(folder, "muster-.*-OFFICIAL-SENSITIVE.zip");
    assertThat(tables(again, "tables/audit.")).isNotEmpty();
    assertThat(tables(again, "tables/")).containsOnlyKeys(tables(backup, "tables/").keySet());
    tables(backup, "tables/")
        .forEach((name, text) -> {
          if (name.equals("tables/audit.record.tsv")) {
            assertThat(tables(again, name).get(name)).startsWith(text).contains("backup restored");
          } else {
            assertThat(tables(again, name)).as(name).containsEntry(name, text);
          }
        });
    assertThat(Typed.of("import", shared.resolve("case"), "--data", place).out())
        .contains("people.csv (people): 2060 rows in = 0 added + 0 changed + 2060 unchanged");
  }

  @Test
  void the_audit_of_the_source_names_the_file_that_left() throws SQLException {
    try (var postgres = LocalPostgres.open(data);
        var owner = postgres.backup().connect();
        var rows =
            owner
                .createStatement()
                .executeQuery(
                    "select post, after from audit.record where act = 'backup made' order by at"
                        + " limit 1")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("post"))
          .isEqualTo("Muster, backup command typed by " + System.getProperty("user.name"));
      assertThat(rows.getString("after")).contains(backup.toString()).contains("SHA-256 ");
    }
  }

  @Test
  void a_backup_is_for_its_maker_and_overwrites_nothing() throws IOException {
    var before = Files.readAllBytes(backup);

    var again = Typed.of("backup", backup, "--data", data);

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("already");
    assertThat(Files.readAllBytes(backup)).isEqualTo(before);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    try (var files = Files.list(shared)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
    assertThat(Typed.of("backup", folder.resolve("x.zip"), "--data", folder.resolve("none")).code())
        .isEqualTo(1);
    assertThat(Typed.of("backup").code()).isEqualTo(2);
  }

  @Test
  void a_full_place_is_refused_and_left_as_it_was() throws SQLException {
    var before = count("workforce.person");

    var typed = Typed.of("restore", backup, "--data", data);

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("not empty").contains("nothing was changed");
    assertThat(count("workforce.person")).isEqualTo(before).isPositive();
  }

  @Test
  void a_file_with_any_byte_changed_is_refused() throws IOException {
    var whole = Files.readAllBytes(backup);
    var random = new SplittableRandom(20261128);
    var refused = 0;
    for (var round = 0; round < 200; round++) {
      var at = random.nextInt(whole.length);
      var bytes = whole.clone();
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      var file = Files.write(folder.resolve("damaged.zip"), bytes);
      try {
        Restore.check(file, _ -> {});
        // Bits that say nothing, such as the hour of an entry: every row is as it was.
        assertThat(tables(file, "")).as("byte %d", at).isEqualTo(tables(backup, ""));
      } catch (BackupRefused e) {
        assertThat(e.getMessage()).containsAnyOf("damaged", "is not a backup");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(150);
  }

  @Test
  void a_file_that_was_cut_short_is_refused() throws IOException {
    var whole = Files.readAllBytes(backup);
    for (var length : new int[] {0, 10, whole.length / 3, whole.length / 2, whole.length - 1}) {
      var file = folder.resolve("cut.zip");
      Files.write(file, java.util.Arrays.copyOf(whole, length));

      var typed = Typed.of("restore", file, "--data", folder.resolve("place"));

      assertThat(typed.code()).isEqualTo(1);
      assertThat(typed.err()).contains("cut.zip");
      assertThat(folder.resolve("place")).doesNotExist();
    }
    assertThat(Typed.of("restore", folder.resolve("no.zip")).err()).contains("There is no file");
  }

  @Test
  void a_newer_file_is_refused_with_what_to_do() throws IOException {
    var form = rewritten("form.zip", text -> text.replace("muster backup 1", "muster backup 2"));
    var schema =
        rewritten(
            "schema.zip",
            text ->
                text.replaceFirst(
                    "(\"module\" : \"audit\",\\s*\"steps\" : \\[ )",
                    "$1{\"version\" : \"0.1\", \"checksum\" : 1}, "));
    var module =
        rewritten(
            "module.zip",
            text -> text.replace("\"module\" : \"audit\"", "\"module\" : \"later_module\""));

    assertThat(Typed.of("restore", form, "--data", folder.resolve("place")).err())
        .contains("muster backup 2", "or a newer one");
    for (var file : new Path[] {schema, module}) {
      var typed = Typed.of("restore", file, "--data", folder.resolve("place"));

      assertThat(typed.code()).isEqualTo(1);
      assertThat(typed.err()).contains("newer than this Muster", "Restore it with");
    }
    assertThat(Typed.of("restore", backup, "--data", folder.resolve("place")).code())
        .as("a refusal leaves the place empty")
        .isZero();
  }

  @Test
  void a_file_of_another_build_is_refused() throws IOException {
    var file =
        rewritten(
            "build.zip", text -> text.replaceFirst("\"checksum\" : -?\\d+", "\"checksum\" : 7"));

    var typed = Typed.of("restore", file, "--data", folder.resolve("place"));

    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("another build");
  }

  @Test
  void nothing_starts_where_a_restore_was_cut_off_until_it_is_run_again() throws Exception {
    var place = folder.resolve("place");
    try (var postgres = LocalPostgres.open(place);
        var owner = postgres.address().owner().connect()) {
      RestoreMark.set(owner);
      uk.muster.database.Migrations.upTo(postgres.address(), "reference", "1");
    }

    var started = Typed.of("import", shared.resolve("case"), "--data", place);
    var saved = Typed.of("backup", folder.resolve("half.zip"), "--data", place);
    var restored = Typed.of("restore", backup, "--data", place);

    assertThat(started.code()).isEqualTo(1);
    assertThat(started.err()).contains("did not come to its end").contains("restore FILE");
    assertThat(saved.code()).isEqualTo(1);
    assertThat(saved.err()).contains("did not come to its end");
    assertThat(restored.code()).isZero();
    assertThat(Typed.of("import", shared.resolve("case"), "--data", place).code()).isZero();
  }

  @Test
  void what_is_committed_while_a_backup_runs_is_in_all_of_it_or_in_none() throws Exception {
    try (var postgres = LocalPostgres.open(data);
        var writer = postgres.address().owner().connect()) {
      var put =
          writer.prepareStatement(
              """
              with one as (insert into reference.other_force (code, name, kind, source)
                values (?, 'n', 'k', 's') returning code)
              insert into reference.term (family, code, name, meaning, source)
              select 'level', code, 'n', 'm', 's' from one\
              """);
      var made =
          new Backup(
                  postgres.address(), postgres.backup(), new TreeMap<>(), false, Commands.VERSION)
              .write(
                  BackupCommand.typed("test"),
                  folder.resolve("busy.zip"),
                  Clock.systemUTC(),
                  words -> {
                    try {
                      put.setString(1, "busy-" + Integer.toHexString(words.hashCode()));
                      put.executeUpdate();
                    } catch (SQLException e) {
                      throw new IllegalStateException(e);
                    }
                  });

      assertThat(count(writer, "reference.term where code like 'busy-%'")).isGreaterThan(20);
      assertThat(tables(made.file(), "tables/reference.").values())
          .noneMatch(text -> text.contains("busy-"));
      writer.createStatement().execute("delete from reference.term where code like 'busy-%'");
      writer
          .createStatement()
          .execute("delete from reference.other_force where code like 'busy-%'");
    }
  }

  @Test
  void a_role_that_the_policies_hold_makes_no_backup() {
    try (var postgres = LocalPostgres.open(data)) {
      var held =
          new Backup(
              postgres.address(),
              postgres.address().application(),
              new TreeMap<>(),
              false,
              Commands.VERSION);

      org.assertj.core.api.Assertions.assertThatThrownBy(() ->
              held.write(
                  BackupCommand.typed("test"),
                  folder.resolve("held.zip"),
                  Clock.systemUTC(),
                  _ -> {}))
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("bypassrls");
      assertThat(folder).isEmptyDirectory();
    }
  }

  private static long count(String table) throws SQLException {
    try (var postgres = LocalPostgres.open(data);
        var reader = postgres.backup().connect()) {
      return count(reader, table);
    }
  }

  private static long count(java.sql.Connection connection, String table) throws SQLException {
    try (var rows = connection.createStatement().executeQuery("select count(1) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /// The texts of a file's entries.
  private static java.util.Map<String, String> tables(Path file, String beginning) {
    var texts = new TreeMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().filter(one -> one.getName().startsWith(beginning)).toList()) {
        texts.put(
            entry.getName(),
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return texts;
  }

  /// The backup with another manifest.
  private Path rewritten(String name, UnaryOperator<String> manifest) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : tables(backup, "").entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        var text = entry.getValue();
        if (entry.getKey().equals("manifest.json")) {
          text = manifest.apply(text);
          assertThat(text).isNotEqualTo(entry.getValue());
        }
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private static Path only(Path folder, String pattern) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(pattern)).findFirst().get();
    }
  }
}
