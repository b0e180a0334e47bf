package uk.muster.workforce.training;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.COURSES;
import static uk.muster.exchange.ImportFiles.ENROLMENTS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.PORTFOLIOS;
import static uk.muster.exchange.ImportFiles.RESULTS;
import static uk.muster.exchange.ImportFiles.SESSIONS;
import static uk.muster.exchange.ImportFiles.TAKE_UP;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.Quarantine;
import uk.muster.files.Fault;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// A file says nothing of what has yet to happen.
@MusterTest
class TrainingToComeTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "cheshire");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final LocalDate tomorrow = today.plusDays(1);
  private final Quarantine quarantine;
  private final ImportFiles files;

  @Autowired
  TrainingToComeTest(Exchange exchange, Quarantine quarantine, Reference reference) {
    this.quarantine = quarantine;
    files = new ImportFiles(exchange, reference);
  }

  private List<String> said(String text) {
    return ImportFiles.waiting(quarantine, PLANNER, files.load(PLANNER, text)).stream()
        .map(Fault::words)
        .toList();
  }

  @Test
  void results_tests_reviews_and_censuses_of_tomorrow_are_refused_and_those_of_today_taken() {
    files.load(PLANNER, PEOPLE + "cheshire,P1,PC,,,2015-04-01,\n");
    files.load(PLANNER, COURSES + "cheshire,L2I,Level 2,initial,PO-L2,,,,,,,,,,,,,2020-01-01,\n");
    files.load(
        PLANNER,
        SESSIONS
            + "cheshire,NOW,L2I,%s,%1$s,,,held\n".formatted(today)
            + "cheshire,NEXT,L2I,%s,%1$s,,,planned\n".formatted(tomorrow));
    files.load(
        PLANNER,
        ENROLMENTS
            + "cheshire,P1,cheshire,NOW,booked,2026-01-05\n"
            + "cheshire,P1,cheshire,NEXT,booked,2026-01-05\n");

    var result = "cheshire,P1,cheshire,%s,yes,passed,%s,\n";
    assertThat(said(RESULTS + result.formatted("NEXT", tomorrow)))
        .containsExactly("result_on (%s) is in the future".formatted(tomorrow));
    assertThat(said(RESULTS + result.formatted("NOW", today))).isEmpty();
    assertThat(
            said(
                "force,person_id,level,tested_on,seconds,passed\ncheshire,P1,PO-L2,%s,,no\n"
                    .formatted(tomorrow)))
        .containsExactly("tested_on (%s) is in the future".formatted(tomorrow));
    assertThat(
            said(
                PORTFOLIOS
                    + "cheshire,P1,PO-L2,2026-01-01,%s,Head,3,competent\n".formatted(tomorrow)))
        .containsExactly("reviewed_on (%s) is in the future".formatted(tomorrow));
    assertThat(said(PORTFOLIOS + "cheshire,P1,PO-L2,2026-01-01,,,3,open\n")).isEmpty();
    assertThat(said(TAKE_UP + "cheshire,Law,officers,%s,10,5,2,x\n".formatted(tomorrow)))
        .containsExactly("census_on (%s) is in the future".formatted(tomorrow));
  }
}
