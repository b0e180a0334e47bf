package uk.muster.inspection.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditQuestion;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;
import uk.muster.workforce.certificate.Certificate;
import uk.muster.workforce.certificate.Certificates;

/// What an inspector is shown of people: the certificates behind some posts, and no more.
@MusterTest
class CertificateSamplingTest {
  private static final ForceId FORCE = new ForceId("essex");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Actor INSPECTOR = Acting.actor(Role.INSPECTOR, "essex");

  @Autowired CertificateSampling sampling;
  @Autowired Certificates certificates;
  @Autowired RegisterChanges changes;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Audit audit;

  @BeforeEach
  void people() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    var files = new ImportFiles(exchange, reference);
    var planner = Acting.actor(Role.PLANNER, "essex");
    files.load(
        planner,
        ImportFiles.PEOPLE
            + "essex,S1,PC,Response,,2010-01-01,\n"
            + "essex,S2,PC,Support,,2010-01-01,\n"
            + "essex,S3,PC,Support,,2010-01-01,2026-05-31\n");
    files.load(
        planner,
        ImportFiles.AWARDS
            + "essex,S1,PO-L2,2026-01-01,2026-12-31\n"
            + "essex,S1,PO-L3,2026-06-02,2026-12-31\n"
            + "essex,S2,PO-L2,2025-01-01,2026-05-31\n"
            + "essex,S3,PO-L2,2026-01-01,2026-12-31\n");
    for (var state : List.of("under-way", "published")) {
      changes.add(
          INSPECTOR,
          "inspections",
          new Draft(
              FORCE,
              state,
              Map.of("name", state, "programme", "P", "mode", "visited", "state", state)),
          Marking.OFFICIAL);
    }
  }

  private static CertificateSample.Question asking(String skill, int size) {
    return new CertificateSample.Question(DAY, skill, size, 7, "Are they in date");
  }

  private CertificateSample taken(CertificateSample.Question question) {
    return ((CertificateOutcome.Taken) sampling.take(INSPECTOR, FORCE, "under-way", question))
        .sample();
  }

  @Test
  void posts_are_shown_with_what_certifies_their_holders_on_the_day() {
    var all = taken(asking("", 25));
    var skilled = taken(asking("PO-L2", 25));

    assertThat(all.lines())
        .extracting(line -> line.post().personId())
        .containsExactlyInAnyOrder("S1", "S2");
    assertThat(all.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    assertThat(skilled.lines())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.post().post()).isEqualTo("Response");
          assertThat(line.certificates()).extracting(Certificate::skill).containsExactly("PO-L2");
        });
    assertThat(taken(asking("", 1)).lines()).hasSize(1).isEqualTo(taken(asking("", 1)).lines());
    assertThat(taken(asking("", 1)).of()).isEqualTo(2);
  }

  @Test
  void each_look_is_on_record_with_the_collar_numbers_for_the_force() {
    taken(asking("PO-L2", 25));
    var lead = Acting.actor(Role.SPR_LEAD, "essex");

    var looks =
        audit.looks(lead, FORCE, new AuditQuestion("", "", "seed 7: S1", Optional.empty(), 0));

    assertThat(looks.getFirst().subject())
        .isEqualTo("certificates on 2026-06-01, 1 of 1, seed 7: S1");
    assertThat(looks.getFirst().reason()).isEqualTo("under-way: Are they in date");
    assertThat(looks.getFirst().account()).isEqualTo(INSPECTOR.account());
  }

  @Test
  void nothing_is_shown_outside_an_inspection_that_goes_on() {
    var asked = asking("", 25);

    assertThat(sampling.take(INSPECTOR, FORCE, "published", asked))
        .isEqualTo(new CertificateOutcome.Over("published"));
    assertThatThrownBy(() -> sampling.take(INSPECTOR, FORCE, "none", asked))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> sampling.take(INSPECTOR, new ForceId("kent"), "under-way", asked))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> sampling.take(Acting.actor(Role.PLANNER, "essex"), FORCE, "under-way", asked))
        .isInstanceOf(NotAllowed.class);
    var low =
        new Actor(
            "test.low",
            "Inspector",
            Role.INSPECTOR,
            "",
            INSPECTOR.forces(),
            java.util.Set.of(),
            Marking.OFFICIAL,
            "local");
    assertThatThrownBy(() -> sampling.take(low, FORCE, "under-way", asked))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void an_inspector_has_no_other_way_to_people() {
    assertThatThrownBy(() -> certificates.posts(INSPECTOR, FORCE, DAY, ""))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> certificates.of(INSPECTOR, FORCE, DAY, List.of("S1")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> asking("", 101)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CertificateSample.Question(DAY, "", 5, 7, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
