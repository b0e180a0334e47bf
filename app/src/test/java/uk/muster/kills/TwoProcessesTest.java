package uk.muster.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.cli.Typed;
import uk.muster.database.DatabaseAddress;
import uk.muster.database.ExternalPostgres;
import uk.muster.database.LocalPostgres;
import uk.muster.database.Migrations;

/// Two processes on one PostgreSQL and one browser that is sent to either, as a balancer would. One
/// is killed in the middle of work.
class TwoProcessesTest {
  private static final String PAGE = "/readiness/city-of-london/commitments";

  @TempDir Path folder;

  @Test
  void one_is_killed_and_the_other_goes_on_with_the_same_sign_in_and_the_same_forms()
      throws Exception {
    var home = folder.resolve("home");
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
                    home)
                .code())
        .isZero();
    try (var postgres = LocalPostgres.open(home)) {
      Migrations.run(postgres.address());
      var settings =
          Map.of(
              ExternalPostgres.APPLICATION_URL, url(postgres.address().application()),
              ExternalPostgres.OWNER_URL, url(postgres.address().owner()));
      var cookies = new CookieManager();
      try (var first = Served.start(folder.resolve("first"), settings, cookies);
          var second = Served.start(folder.resolve("second"), settings, cookies)) {
        first.signIn("planner", "correct-horse-battery");
        assertThat(second.get("/people").statusCode()).isEqualTo(200);

        var sent = untilKilled(first, second.hidden(PAGE));
        var last = sent.lastEntry();
        assertThat(sent).hasSizeGreaterThan(1);
        var again = second.post(PAGE, last.getValue());

        assertThat(again.statusCode()).as(again.body()).isIn(302, 409);
        assertThat(second.get("/people").statusCode()).as("still signed in").isEqualTo(200);
        for (var form : sent.entrySet()) {
          try (var reader = postgres.backup().connect();
              var query =
                  reader.prepareStatement(
                      "select count(1) from readiness.commitment where stated_on = ?")) {
            query.setObject(1, form.getKey());
            var rows = query.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).as(form.getKey().toString()).isEqualTo(1);
          }
        }
      }
    }
  }

  /// Sends forms until the process is gone; each was answered but for the last.
  private static NavigableMap<LocalDate, String> untilKilled(Served served, String hidden) {
    var sent = new TreeMap<LocalDate, String>();
    var killer =
        Thread.ofPlatform()
            .start(() -> {
              try {
                Thread.sleep(1500);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              served.kill();
            });
    try {
      while (true) {
        var day = LocalDate.of(2000, 1, 1).plusDays(sent.size());
        var form =
            hidden
                + "&_once=%s&unit=psu&needed=4&declared=9&promised=3&source=two"
                    .formatted(UUID.randomUUID())
                + "&stated-day=%d&stated-month=%d&stated-year=%d"
                    .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        sent.put(day, form);
        assertThat(served.post(PAGE, form).statusCode()).isEqualTo(302);
      }
    } catch (IOException killed) {
      assertThat(killed).isNotNull();
    }
    try {
      killer.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return sent;
  }

  private static String url(DatabaseAddress.Login login) {
    return login
        .url()
        .replace(
            "jdbc:postgresql://", "postgresql://%s:%s@".formatted(login.user(), login.password()));
  }
}
