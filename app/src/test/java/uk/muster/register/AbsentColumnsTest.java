package uk.muster.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A file says nothing of the columns that it does not have.
@MusterTest
class AbsentColumnsTest {
  private static final ForceId FORCE = new ForceId("gwent");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "gwent");

  @Autowired Acting acting;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;
  @Autowired Registers registers;
  @TempDir Path folder;

  @BeforeEach
  void team() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private void add(String code) {
    changes.add(
        PLANNER,
        "teams",
        new Draft(FORCE, code, Map.of("name", "Cyber team", "remit", "Fraud", "people", "12")),
        Marking.OFFICIAL_SENSITIVE);
  }

  private ImportCounts load(String rows) throws java.io.IOException {
    var file = Files.writeString(folder.resolve("teams.csv"), rows);
    var outcome = exchange.importFile(PLANNER, Source.of(file), ImportOptions.USUAL).getFirst();
    return ((ImportOutcome.Loaded) outcome).counts();
  }

  private Entry team(String code) {
    return acting.rollBack(
        PLANNER, () -> registers.get(PLANNER, "teams", FORCE, code, LocalDate.of(2026, 11, 29)));
  }

  @Test
  void what_a_file_has_no_column_for_stays() throws Exception {
    add("absent");

    var counts = load("force,code,name\ngwent,absent,Cyber unit\n");

    assertThat(counts).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
    assertThat(team("absent"))
        .returns("Cyber unit", one -> one.text("name"))
        .returns("Fraud", one -> one.text("remit"))
        .returns("12", one -> one.text("people"))
        .returns(Marking.OFFICIAL_SENSITIVE, Entry::marking);
  }

  @Test
  void an_empty_cell_empties_a_field_and_lowers_no_marking() throws Exception {
    add("empty");

    load("force,code,name,remit,marking\ngwent,empty,Cyber team,,\n");

    assertThat(team("empty"))
        .returns("", one -> one.text("remit"))
        .returns("12", one -> one.text("people"))
        .returns(Marking.OFFICIAL_SENSITIVE, Entry::marking);
  }

  @Test
  void a_file_that_names_the_same_changes_nothing() throws Exception {
    add("same");

    assertThat(load("force,code,name\ngwent,same,Cyber team\n"))
        .isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
  }
}
