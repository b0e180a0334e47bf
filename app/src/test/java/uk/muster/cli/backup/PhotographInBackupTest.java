package uk.muster.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.cli.Typed;
import uk.muster.database.LocalPostgres;

/// Photographs of checks are in the one backup that holds all, and come back as they were.
class PhotographInBackupTest {
  @TempDir Path folder;

  /// Every byte that there is, many times over.
  private static byte[] photograph() {
    var bytes = new byte[300_000];
    for (var n = 0; n < bytes.length; n++) {
      bytes[n] = (byte) (n * 31 + n / 256);
    }
    return bytes;
  }

  private Path place() throws IOException, SQLException {
    var data = folder.resolve("data");
    var bases =
        Files.writeString(
            folder.resolve("bases.csv"),
            "force,base,name,latitude,longitude\nleicestershire,HQ,Enderby,52.59,-1.20\n");
    assertThat(Typed.of("import", bases, "--data", data).code()).isZero();
    try (var postgres = LocalPostgres.open(data);
        var application = postgres.address().application().connect();
        var told = application.createStatement()) {
      told.execute("select set_config('muster.equipment_change_forces', 'leicestershire', false)");
      told.execute(
          "insert into register.entry (force_id, ref)"
              + " values ('leicestershire', 'equipment-checks/photographed')");
      try (var added =
          application.prepareStatement(
              "insert into equipment.check_photograph (force_id, check_code, number, line, width,"
                  + " height, jpeg) values ('leicestershire', 'photographed', 1, 0, 640, 480,"
                  + " ?)")) {
        added.setBytes(1, photograph());
        added.executeUpdate();
      }
    }
    return data;
  }

  @Test
  void a_photograph_comes_back_byte_for_byte() throws IOException, SQLException {
    var data = place();
    var again = folder.resolve("again");

    assertThat(Typed.of("backup", folder.resolve("all.zip"), "--data", data).code()).isZero();
    var file = folder.resolve("all-OFFICIAL-SENSITIVE.zip");
    assertThat(Typed.of("restore", file, "--data", again).code()).isZero();

    try (var postgres = LocalPostgres.open(again);
        var reader = postgres.backup().connect();
        var rows =
            reader.createStatement().executeQuery("select jpeg from equipment.check_photograph")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getBytes(1)).isEqualTo(photograph());
      assertThat(rows.next()).isFalse();
    }
  }
}
