package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.look.table.Cell;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Organised crime groups on real PostgreSQL.
@MusterTest
class CrimeGroupsTest {
  private static final ForceId FORCE = new ForceId("surrey");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "surrey");
  private static final Actor REGIONAL = Acting.actor(Role.REGIONAL_COORDINATOR, "surrey");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;
  @Autowired Exchange exchange;
  @TempDir Path folder;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  @Test
  void a_file_that_says_nothing_of_markings_makes_groups_sensitive() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("crime-groups.csv"),
            "force,code,name,state\nsurrey,teal,Teal,active\nsurrey,amber,Amber,active\n");

    var outcome = exchange.importFile(LEAD, Source.of(file), ImportOptions.USUAL).getFirst();

    assertThat(((ImportOutcome.Loaded) outcome).counts().added()).isEqualTo(2);
    assertThat(registers.get(LEAD, "crime-groups", FORCE, "teal", today).marking())
        .isEqualTo(Marking.OFFICIAL_SENSITIVE);
    assertThat(registers.find(REGIONAL, "crime-groups", FORCE, "teal", today)).isEmpty();
  }

  @Test
  void groups_are_not_merged_round_in_a_circle() {
    add("crime-groups", "one", Map.of("name", "One", "state", "active"));
    add("crime-groups", "two", Map.of("name", "Two", "state", "merged", "merged_into", "one"));
    var one = registers.get(LEAD, "crime-groups", FORCE, "one", today);

    var outcome =
        changes.change(
            LEAD,
            "crime-groups",
            new Draft(FORCE, "one", Map.of("name", "One", "state", "merged", "merged_into", "two")),
            Marking.OFFICIAL_SENSITIVE,
            one.version(),
            java.util.Optional.empty());

    assertThat(((ChangeOutcome.Refused) outcome).faults())
        .extracting(Wrong::words)
        .containsExactly("Merged into (two) leads round in a circle to the entry itself");
  }

  @Test
  void disruptions_of_a_year_are_counted_beside_those_of_the_year_before() {
    add("crime-groups", "grey", Map.of("name", "Grey", "state", "active"));
    disruption("a", "major", "2026-03-10");
    disruption("b", "major", "2025-03-11");
    disruption("c", "major", "2025-03-10");
    disruption("d", "minor", "2024-03-10");
    var grey = registers.get(LEAD, "crime-groups", FORCE, "grey", today);

    var panel =
        new DisruptionPanel(registers).panel(LEAD, grey, LocalDate.of(2026, 3, 10)).orElseThrow();

    assertThat(panel.rows())
        .extracting(row -> row.stream().map(Cell::text).toList())
        .containsExactly(
            List.of("Major", "1", "2"),
            List.of("Moderate", "0", "0"),
            List.of("Minor", "0", "0"),
            List.of("Not at all", "0", "0"));
  }

  private void disruption(String code, String level, String on) {
    add(
        "disruptions",
        code,
        Map.of(
            "name", "Warrants",
            "crime_group", "grey",
            "level", level,
            "happened_on", on,
            "evidence", "Result of the operation"));
  }

  private void add(String kind, String code, Map<String, String> values) {
    assertThat(changes.add(LEAD, kind, new Draft(FORCE, code, values), Marking.OFFICIAL_SENSITIVE))
        .isInstanceOf(ChangeOutcome.Saved.class);
  }
}
