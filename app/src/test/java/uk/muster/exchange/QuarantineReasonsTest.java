package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.BASES;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.VEHICLES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Each reason to put a row aside, or to refuse a file, through the front door: with line, column
/// and value.
@MusterTest
class QuarantineReasonsTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "bedfordshire");

  @Autowired Exchange exchange;
  @Autowired Quarantine quarantine;
  @Autowired Reference reference;
  ImportFiles files;

  @BeforeEach
  void open() {
    files = new ImportFiles(exchange, reference);
  }

  private List<String> waiting(ImportOutcome.Loaded loaded) {
    return quarantine
        .list(
            PLANNER,
            new QuarantineQuestion(
                Optional.empty(), "", "", loaded.importId(), QuarantinedRow.State.WAITING, 0, 100))
        .stream()
        .map(row ->
            "%d %s: %s (%s)"
                .formatted(
                    row.line(), row.fault().code(), row.fault().column(), row.fault().value()))
        .toList();
  }

  private ImportOutcome only(Source source) {
    return files.all(PLANNER, source).getFirst();
  }

  private String refusal(Source source) {
    return only(source) instanceof ImportOutcome.Refused(_, var why) ? why : "not refused";
  }

  @Test
  void every_fault_of_an_accreditation_names_line_column_and_value() {
    files.load(PLANNER, PEOPLE + "bedfordshire,A1,PC,,,2015-04-01,\n");

    var loaded =
        files.load(
            PLANNER,
            AWARDS
                + "bedfordshire,A1,PO-L2,2025-11-01,2026-10-31\n"
                + "bedfordshire,A1,JUGGLING,2025-11-01,2026-10-31\n"
                + "bedfordshire,A1,PO-MEDIC,2025-11-01,2025-10-31\n"
                + "bedfordshire,A9,PO-MEDIC,2025-11-01,2026-10-31\n"
                + "bedfordshire,A1,PO-L2,2025-11-01,2026-10-31\n"
                + "bedfordshire,A1,PO-L2,31/02/2025,2026-10-31\n"
                + "bedfordshire,A1,PO-DRIVER,2025-11-01,2026-10-31\n"
                + "bedfordshire,A1,PO-DRIVER,2025-11-01,2027-10-31\n"
                + "bedfordshire,A1,PO-MEDIC,,2027-10-31\n");

    assertThat(waiting(loaded))
        .containsExactlyInAnyOrder(
            "3 unknown-skill: skill (JUGGLING)",
            "4 expiry-before-award: expires_on (2025-10-31)",
            "5 unknown-person: person_id (A9)",
            "6 duplicate: awarded_on (2025-11-01)",
            "7 bad-date: awarded_on (31/02/2025)",
            "8 contradicting: awarded_on (2025-11-01)",
            "9 contradicting: awarded_on (2025-11-01)",
            "10 empty: awarded_on ()");
    assertThat(loaded.counts()).isEqualTo(new ImportCounts(9, 1, 0, 0, 8));
  }

  @Test
  void a_vehicle_at_a_base_that_the_force_does_not_have_waits_with_the_base() {
    files.load(PLANNER, BASES + "bedfordshire,HQ,Headquarters,52.1,-0.5\n");

    var loaded =
        files.load(
            PLANNER,
            VEHICLES
                + "bedfordshire,V1,PO-CARRIER,HQ,2020-01-01,\n"
                + "bedfordshire,V2,PO-CARRIER,Atlantis,2020-01-01,\n"
                + "bedfordshire,V3,ROCKET,HQ,2020-01-01,\n"
                + "bedfordshire,V4,PO-CARRIER,,2020-01-01,2019-01-01\n");

    assertThat(waiting(loaded))
        .containsExactly(
            "3 unknown-base: base (Atlantis)",
            "4 unknown-vehicle-kind: kind (ROCKET)",
            "5 end-before-start: out_of_service_on (2019-01-01)");
  }

  @Test
  void mark_line_ends_and_semicolons_are_read_and_extra_columns_reported() {
    var text =
        "\uFEFFforce;shoe size;person_id;rank;post;base;starts_on;leaves_on\r\n"
            + "bedfordshire;44;S1;PC;\"Response; nights\";;2015-04-01;\r\n";

    assertThat(only(ImportFiles.csv("people.csv", text)))
        .isInstanceOfSatisfying(
            ImportOutcome.Loaded.class,
            loaded -> {
              assertThat(loaded.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
              assertThat(loaded.imports().getFirst().extraColumns()).containsExactly("shoe_size");
            });
  }

  @Test
  void a_formula_waits_with_what_it_says() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("people");
      var headings = PEOPLE.strip().split(",", -1);
      for (var i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      sheet.value(1, 0, "bedfordshire");
      sheet.formula(1, 1, "1+1");
      sheet.value(1, 2, "PC");
      sheet.value(1, 5, "2015-04-01");
    }

    assertThat(only(ImportFiles.bytes("people.xlsx", bytes.toByteArray())))
        .isInstanceOfSatisfying(
            ImportOutcome.Loaded.class,
            loaded -> assertThat(waiting(loaded).getFirst()).startsWith("2 formula: person_id"));
  }

  @Test
  void a_bomb_an_empty_file_a_folder_and_a_file_without_headings_are_refused_in_words()
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("people.csv"));
      for (var i = 0; i < 50; i++) {
        zip.write(new byte[1 << 20]);
      }
    }

    assertThat(refusal(ImportFiles.bytes("all.zip", bytes.toByteArray())))
        .contains("times as many");
    assertThat(refusal(ImportFiles.csv("people.csv", ""))).contains("it is empty");
    assertThat(refusal(ImportFiles.csv("people.csv", "bedfordshire,H1,PC,,,2015-04-01,\n")))
        .contains("lacks the heading");
    assertThat(refusal(new Source(Files.createTempDirectory("folder"), "people.csv")))
        .contains("folder");
    assertThat(refusal(new Source(Path.of("target/no-such-file.csv"), "people.csv")))
        .contains("no such file");
  }

  @Test
  void windows_text_is_named_by_its_byte() {
    var loaded =
        (ImportOutcome.Loaded)
            only(
                ImportFiles.csv(
                    "people.csv",
                    PEOPLE + "bedfordshire,E1,PC,Café,,2015-04-01,\n",
                    StandardCharsets.ISO_8859_1));

    assertThat(waiting(loaded).getFirst()).startsWith("2 wrong-encoding: post");
  }
}
