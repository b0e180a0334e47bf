package uk.muster.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.cli.Typed;
import uk.muster.database.LocalPostgres;
import uk.muster.examples.RegisterFile;

/// Kills Muster, its PostgreSQL or both at random moments, while somebody saves and while files
/// come in. Whatever was acknowledged is there afterwards, no import is half in, and nobody is
/// signed out. Three kills; twenty with `-Dmuster.kills=20` (`./muster bench kills`).
class KillsTest {
  private static final int KILLS = Integer.getInteger("muster.kills", 3);
  private static final long SEED = Long.getLong("muster.seed", 20261128);
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final String STATED = "/readiness/%s/commitments".formatted(Registers.FORCE);

  private enum Victim {
    MUSTER,
    POSTGRES,
    BOTH
  }

  @TempDir Path folder;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final CookieManager cookies = new CookieManager();
  private final Set<LocalDate> acknowledged = new TreeSet<>();
  private int sent;
  private int imports;

  @Test
  void whatever_was_acknowledged_is_there_after_every_kill() throws Exception {
    var data = folder.resolve("data");
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
    var served = Served.start(data, Map.of(), cookies);
    try {
      served.signIn("planner", "correct-horse-battery");
      for (var round = 1; round <= KILLS; round++) {
        var victim = Victim.values()[round % Victim.values().length];
        var importing = random.nextBoolean();
        var after = random.nextInt(50, 2500);
        System.out.printf(
            "kill %d of %d (seed %d): %s after %d ms of %s%n",
            round, KILLS, SEED, victim, after, importing ? "an import" : "saves");
        var running = served;
        var killer = Thread.ofPlatform().start(() -> kill(running, data, victim, after));
        var part = "R%d-".formatted(imports);
        var taken = importing && Registers.take(served, part);
        if (!importing) {
          save(served, killer);
        }
        killer.join();
        if (victim == Victim.POSTGRES) {
          Registers.backByItself(served);
        } else {
          served.kill();
          served = Served.start(data, Map.of(), cookies);
        }
        assertThat(served.get("/people").statusCode()).as("still signed in").isEqualTo(200);
        verify(data);
        if (taken) {
          whole(data, part);
        }
        if (importing) {
          imports++;
          assertThat(Registers.take(served, part)).isTrue();
          whole(data, part);
          verify(data);
        }
      }
      assertThat(acknowledged.size() + imports).isPositive();
      System.out.printf(
          "%d saves acknowledged, %d imports cut off; all there%n", acknowledged.size(), imports);
    } finally {
      served.close();
    }
    assertThat(Typed.of("audit", "verify", "--data", data).out()).startsWith("intact");
  }

  private static void kill(Served served, Path data, Victim victim, int after) {
    try {
      Thread.sleep(after);
      if (victim != Victim.POSTGRES) {
        served.kill();
      }
      if (victim != Victim.MUSTER) {
        var server =
            Long.parseLong(Files.readAllLines(data.resolve("data/postmaster.pid")).getFirst());
        ProcessHandle.of(server)
            .ifPresent(postmaster -> {
              var children = postmaster.descendants().toList();
              postmaster.destroyForcibly();
              children.forEach(ProcessHandle::destroyForcibly);
            });
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Saves one statement after the other until the kill; keeps which were acknowledged.
  private void save(Served served, Thread killer) {
    try {
      var hidden = served.hidden(STATED);
      while (killer.isAlive()) {
        var day = FIRST.plusDays(sent++);
        var answer =
            served.post(
                STATED,
                hidden
                    + "&_once=%s&unit=psu&needed=4&declared=9&promised=3&source=kills"
                        .formatted(UUID.randomUUID())
                    + "&stated-day=%d&stated-month=%d&stated-year=%d"
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        if (answer.statusCode() == 302) {
          acknowledged.add(day);
        }
      }
    } catch (IOException | IllegalStateException e) {
      // Cut off by the kill, as meant.
      return;
    }
  }

  private void verify(Path data) throws SQLException {
    try (var postgres = LocalPostgres.open(data);
        var reader = postgres.backup().connect()) {
      var there = new TreeSet<LocalDate>();
      try (var rows =
          reader
              .createStatement()
              .executeQuery(
                  "select stated_on from readiness.commitment where source = 'kills' and"
                      + " recorded_to = 'infinity'")) {
        while (rows.next()) {
          there.add(rows.getObject(1, LocalDate.class));
        }
      }
      assertThat(there).as("seed %d", SEED).containsAll(acknowledged);
      assertThat(there.size()).isLessThanOrEqualTo(sent);
      assertThat(number(reader, "audit.record where act = 'commitment stated'"))
          .as("each change has its record and each record its change")
          .isEqualTo(there.size());
      for (var register :
          Map.of(
                  "people",
                  "workforce.service",
                  "duties",
                  "workforce.duty",
                  "vehicles",
                  "equipment.vehicle",
                  "accreditations",
                  "workforce.accreditation")
              .entrySet()) {
        assertThat(number(reader, register.getValue() + " where recorded_to = 'infinity'"))
            .as("rows of %s are those that imports speak of", register.getKey())
            .isEqualTo(
                number(
                    reader,
                    "(select sum(added) as count from exchange.import where kind = '%s')"
                        .formatted(register.getKey()),
                    "coalesce(max(count), 0)"));
      }
    }
  }

  /// A file that was acknowledged is in, all of it and nothing twice.
  private static void whole(Path data, String part) throws SQLException {
    try (var postgres = LocalPostgres.open(data);
        var reader = postgres.backup().connect()) {
      for (var register :
          Map.of(RegisterFile.PEOPLE, "workforce.service", RegisterFile.DUTIES, "workforce.duty")
              .entrySet()) {
        var lines =
            new String(Registers.of(part).get(register.getKey()), StandardCharsets.UTF_8).lines();
        assertThat(
                number(
                    reader,
                    register.getValue()
                        + " where recorded_to = 'infinity' and person_id like '%s%%'"
                            .formatted(part)))
            .isEqualTo(lines.count());
      }
    }
  }

  private static long number(Connection reader, String from) throws SQLException {
    return number(reader, from, "count(1)");
  }

  private static long number(Connection reader, String from, String what) throws SQLException {
    try (var rows =
        reader
            .createStatement()
            .executeQuery(
                "select %s from %s".formatted(what, from + (from.startsWith("(") ? " s" : "")))) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
