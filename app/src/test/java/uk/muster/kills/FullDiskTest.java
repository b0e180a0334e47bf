package uk.muster.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.cli.Typed;
import uk.muster.database.LocalPostgres;

/// A disk that is full while somebody saves and a file comes in. It needs root to make a small disk
/// in memory, and says so loudly where it cannot.
class FullDiskTest {
  @TempDir Path folder;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void smallDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=320m", "tmpfs", disk.toString());
    if (!mounted) {
      System.out.println(
          "SKIPPED: the full disk was NOT tested, it needs root to make a small one");
    }
    Assumptions.assumeTrue(mounted, "a small disk cannot be made here");
  }

  @AfterEach
  void away() throws Exception {
    if (mounted) {
      assertThat(run("umount", "-l", disk.toString())).isTrue();
    }
  }

  @Test
  void what_is_refused_for_want_of_room_is_not_half_in_and_all_goes_on_when_there_is_room()
      throws Exception {
    var data = disk.resolve("data");
    Files.writeString(folder.resolve("password"), "correct-horse-battery\n");
    assertThat(
            Typed.of(
                    "account",
                    "planner",
                    "--role",
                    "PLANNER",
                    "--force",
                    Registers.FORCE,
                    "--password-file",
                    folder.resolve("password"),
                    "--data",
                    data)
                .code())
        .isZero();
    try (var served = Served.start(data, Map.of(), new CookieManager())) {
      served.signIn("planner", "correct-horse-battery");
      assertThat(save(served, 0).statusCode()).isEqualTo(302);
      var filler = fill();

      var saved = 1;
      var refused = save(served, saved);
      while (refused.statusCode() == 302 && saved < 2000) {
        refused = save(served, ++saved);
      }
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body())
          .containsAnyOf("The disk of the database is full", "The database does not answer")
          .contains("Nothing that was saved is lost");
      assertThat(Registers.take(served, "R0-")).isFalse();

      Files.delete(filler);
      Registers.backByItself(served);
      assertThat(number(data, "readiness.commitment where source = 'disk'")).isEqualTo(saved);
      assertThat(number(data, "audit.record where act = 'commitment stated'")).isEqualTo(saved);
      assertThat(number(data, "workforce.service")).isZero();
      assertThat(Registers.take(served, "R0-")).isTrue();
      assertThat(number(data, "workforce.service")).isPositive();
      assertThat(save(served, saved).statusCode()).isEqualTo(302);
    }
  }

  private static HttpResponse<String> save(Served served, int number) throws IOException {
    var day = LocalDate.of(2000, 1, 1).plusDays(number);
    return served.post(
        "/readiness/%s/commitments".formatted(Registers.FORCE),
        served.hiddenOnce("/readiness/%s/commitments".formatted(Registers.FORCE))
            + "&_once=%s&unit=psu&needed=4&declared=9&promised=3&source=disk"
                .formatted(UUID.randomUUID())
            + "&stated-day=%d&stated-month=%d&stated-year=%d"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
  }

  /// Fills the disk to the last byte.
  private Path fill() throws IOException {
    var filler = disk.resolve("filler");
    try (var out = Files.newOutputStream(filler)) {
      for (var size = 1 << 20; size > 0; size /= 16) {
        var some = new byte[size];
        try {
          while (true) {
            out.write(some);
          }
        } catch (IOException full) {
          assertThat(full).hasMessageContaining("No space left");
        }
      }
    }
    return filler;
  }

  private static long number(Path data, String from) throws SQLException {
    try (var postgres = LocalPostgres.open(data);
        var reader = postgres.backup().connect();
        var rows = reader.createStatement().executeQuery("select count(1) from " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
