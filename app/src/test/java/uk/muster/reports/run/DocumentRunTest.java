package uk.muster.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.muster.reports.ReportKind;
import uk.muster.reports.format.Format;
import uk.muster.shared.ForceId;

class DocumentRunTest {
  private static final Instant BEGUN = Instant.parse("2026-11-29T01:00:00Z");

  private static DocumentRun run(boolean calledOff, Optional<Instant> ended) {
    return new DocumentRun(
        new UUID(1, 2),
        ReportKind.INSPECTION,
        LocalDate.of(2026, 11, 28),
        false,
        List.of(Format.PDF),
        BEGUN,
        BEGUN,
        calledOff,
        ended,
        "",
        List.of(
            new DocumentRun.Line(new ForceId("durham"), DocumentRun.State.MADE, ""),
            new DocumentRun.Line(new ForceId("essex"), DocumentRun.State.FAILED, "no lead"),
            new DocumentRun.Line(new ForceId("kent"), DocumentRun.State.WAITING, "")));
  }

  @Test
  void while_it_goes_on_it_says_how_far_it_has_come() {
    assertThat(run(false, Optional.empty()).words(BEGUN.plusSeconds(5)))
        .isEqualTo("2 of 3 forces are done.");
    assertThat(run(true, Optional.empty()).words(BEGUN.plusSeconds(5)))
        .isEqualTo("2 of 3 forces are done; it is being called off.");
  }

  @Test
  void one_whose_server_was_stopped_says_so_and_does_not_go_on_for_ever() {
    var run = run(false, Optional.empty());
    var later = BEGUN.plus(DocumentRun.SILENCE);

    assertThat(run.goesOn(later.minusSeconds(1))).isTrue();
    assertThat(run.goesOn(later)).isFalse();
    assertThat(run.words(later))
        .isEqualTo(
            "Stopped, as the server that worked on it was stopped: 1 of 3 forces have their"
                + " documents, which are kept. essex has none: no lead. Not begun: kent.");
  }
}
