package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.BASES;
import static uk.muster.exchange.ImportFiles.DUTIES;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.RESTRICTIONS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.files.Fault;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// A file that is wrong as a whole is refused in words; a row that is wrong waits.
@MusterTest
class BadFilesTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "staffordshire");

  @Autowired Exchange exchange;
  @Autowired Quarantine quarantine;
  @Autowired Reference reference;
  ImportFiles files;

  @BeforeEach
  void open() {
    files = new ImportFiles(exchange, reference);
  }

  private String refusal(Source source) {
    return files.all(PLANNER, source).getFirst() instanceof ImportOutcome.Refused(_, var why)
        ? why
        : "not refused";
  }

  private List<String> codes(ImportOutcome.Loaded loaded) {
    return ImportFiles.waiting(quarantine, PLANNER, loaded).stream().map(Fault::code).toList();
  }

  @Test
  void a_file_of_no_known_kind_is_refused_with_what_it_lacks() {
    assertThat(refusal(ImportFiles.csv("x.csv", "force,person_id,skill,awarded_on\n")))
        .contains("read as accreditations, it lacks the heading expires_on");
    assertThat(refusal(ImportFiles.csv("x.doc", "hello"))).contains("only CSV, XLSX and ZIP");
    assertThat(refusal(ImportFiles.csv("x.csv", PEOPLE, StandardCharsets.UTF_16LE)))
        .contains("zero");
  }

  @Test
  void a_file_that_breaks_off_is_refused_and_leaves_nothing() {
    var text =
        PEOPLE
            + "staffordshire,B1,PC,,,2015-04-01,\nstaffordshire,\"B2,PC\n"
            + "x,\n".repeat(400_000);

    assertThat(refusal(ImportFiles.csv("x.csv", text))).contains("never closed");
    assertThat(files.load(PLANNER, PEOPLE + "staffordshire,B1,PC,,,2015-04-01,\n").counts().added())
        .isEqualTo(1);
  }

  @Test
  void a_row_in_another_encoding_waits() {
    var outcome =
        files.all(
            PLANNER,
            ImportFiles.csv(
                "people.csv",
                PEOPLE
                    + "staffordshire,E1,PC,Café,,2015-04-01,\nstaffordshire,E2,PC,,,2015-04-01,\n",
                Charset.forName("windows-1252")));

    assertThat(outcome.getFirst())
        .isInstanceOfSatisfying(
            ImportOutcome.Loaded.class,
            loaded -> {
              assertThat(loaded.counts().quarantined()).isEqualTo(1);
              assertThat(codes(loaded)).containsExactly("wrong-encoding");
            });
  }

  @Test
  void tabs_backslashes_and_zeros_in_cells_do_no_harm() {
    var loaded =
        files.load(
            PLANNER,
            PEOPLE
                + "staffordshire,T1,PC,\"a\tb\",,2015-04-01,\n"
                + "staffordshire,T2,PC,a\\Nb,,2015-04-01,\n"
                + "staffordshire,T3,PC,\\.,,2015-04-01,\n"
                + "staffordshire,T4,P\u0001C,';drop,,2015-04-01,\n");

    assertThat(loaded.counts().rowsIn()).isEqualTo(4);
    assertThat(codes(loaded)).containsExactly("bad-character", "unknown-rank");
  }

  @Test
  void a_base_must_be_known_where_the_force_has_said_its_bases() {
    files.load(PLANNER, PEOPLE + "staffordshire,K0,PC,,Anywhere,2015-04-01,\n");
    files.load(
        PLANNER, BASES + "staffordshire,HQ,Headquarters,55.0,-1.6\nstaffordshire,NP,Pole,90.5,0\n");
    var loaded =
        files.load(
            PLANNER,
            PEOPLE
                + "staffordshire,K1,PC,,HQ,2015-04-01,\n"
                + "staffordshire,K2,PC,,Nowhere,2015-04-01,\n"
                + "staffordshire,K3,PC,,,2015-04-01,\n");

    assertThat(codes(loaded)).containsExactly("unknown-base");
    assertThat(loaded.counts().quarantined()).isEqualTo(1);
  }

  @Test
  void duties_and_restrictions_are_checked_too() {
    files.load(PLANNER, PEOPLE + "staffordshire,R1,PC,,,2015-04-01,\n");
    var duties =
        files.load(
            PLANNER,
            DUTIES
                + "staffordshire,R1,2026-10-25T01:30:00,2026-10-25T09:00:00\n"
                + "staffordshire,R1,2026-11-01T16:00:00Z,2026-11-01T06:00:00Z\n"
                + "staffordshire,R9,2026-11-01T06:00:00Z,2026-11-01T16:00:00Z\n"
                + "staffordshire,R1,2026-11-01T06:00:00Z,2026-11-01T16:00:00Z\n");
    var restrictions =
        files.load(
            PLANNER,
            RESTRICTIONS
                + "staffordshire,R1,holiday,2026-01-01,\n"
                + "staffordshire,R1,sickness,2026-01-02,2026-01-01\n"
                + "staffordshire,R1,sickness,2026-01-02,2026-01-03\n");

    assertThat(codes(duties)).containsExactly("bad-instant", "end-before-start", "unknown-person");
    assertThat(codes(restrictions)).containsExactly("unknown-restriction", "end-before-start");
    assertThat(restrictions.counts()).isEqualTo(new ImportCounts(3, 1, 0, 0, 2));
  }

  @Test
  void an_empty_table_is_no_error() {
    assertThat(files.load(PLANNER, PEOPLE).counts()).isEqualTo(new ImportCounts(0, 0, 0, 0, 0));
  }
}
