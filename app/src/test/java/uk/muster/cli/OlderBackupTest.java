package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.Muster;
import uk.muster.database.LocalPostgres;
import uk.muster.readiness.Counting;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

/// A backup of release 0.1.0 (a worked case and a force of the synthetic nation) comes back in this
/// Muster: every migration since then runs on real-shaped rows, and figures stay what they were.
///
/// `backups/README.md` says how the file was made. It is never made again: a new release adds one.
class OlderBackupTest {
  private static final Map<String, Long> ROWS =
      Map.ofEntries(
          Map.entry("reference.force", 43L),
          Map.entry("workforce.person", 3044L),
          Map.entry("workforce.service", 3044L),
          Map.entry("workforce.accreditation", 10200L),
          Map.entry("workforce.restriction", 471L),
          Map.entry("workforce.duty", 1664L),
          Map.entry("workforce.base", 17L),
          Map.entry("equipment.vehicle", 109L),
          Map.entry("exchange.import", 25L),
          Map.entry("exchange.quarantined_row", 13L),
          Map.entry("readiness.commitment", 7L),
          Map.entry("access.account", 1L));

  private static final LocalDate INSPECTION = LocalDate.of(2013, 9, 30);

  @TempDir static Path folder;
  private static Path place;
  private static Typed restored;

  @BeforeAll
  static void restore() throws IOException {
    var file = folder.resolve("old.zip");
    try (var in =
        OlderBackupTest.class.getResourceAsStream("/backups/muster-0.1.0-synthetic.zip")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    place = folder.resolve("place");
    restored = Typed.of("restore", file, "--data", place, "--json");
  }

  @Test
  void it_is_restored_migrated_and_its_audit_is_intact() {
    assertThat(restored.err()).contains("the file is whole");
    assertThat(restored.code()).isZero();
    assertThat(restored.out())
        .contains("\"program\" : \"0.1.0\"")
        .contains("access from 3 to ", "audit from 1 to ")
        .contains("\"fault\" : null");
  }

  @Test
  void no_row_was_lost_on_the_way() throws SQLException {
    var found = new TreeMap<String, Long>();
    try (var postgres = LocalPostgres.open(place);
        var reader = postgres.backup().connect();
        var statement = reader.createStatement()) {
      for (var table : ROWS.keySet()) {
        try (var rows = statement.executeQuery("select count(1) from " + table)) {
          rows.next();
          found.put(table, rows.getLong(1));
        }
      }
    }
    assertThat(found).isEqualTo(new TreeMap<>(ROWS));
  }

  @Test
  void a_figure_of_the_worked_case_is_what_it_was() {
    var leicestershire = new ForceId("leicestershire");
    try (var running = Running.start(Muster.class, place, Optional.empty(), Map.of())) {
      var answer =
          running
              .get(Readiness.class)
              .answer(
                  Actor.system("test", List.of(leicestershire)),
                  new Question(
                      leicestershire, "psu", INSPECTION, Counting.EVERYONE, Optional.empty()),
                  Optional.empty());

      assertThat(answer.plan().formable()).isEqualTo(16);
      var said = answer.commitment().orElseThrow();
      assertThat(said.neededLocally()).isEqualTo(15);
      assertThat(said.declared()).isEqualTo(16);
      assertThat(said.promisedNationally()).isEqualTo(5);
    }
  }

  @Test
  void the_account_is_still_there() {
    var again =
        Typed.of(
            "account",
            "leics.planner",
            "--role",
            "PLANNER",
            "--force",
            "leicestershire",
            "--data",
            place);

    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("There is an account leics.planner already");
  }
}
