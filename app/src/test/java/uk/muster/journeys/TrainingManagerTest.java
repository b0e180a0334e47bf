package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.Acting;
import uk.muster.access.Scope;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.look.Words;
import uk.muster.reference.Reference;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// A training manager sees from when a unit is missed, puts a course on, enrols people from a file,
/// enters results, and sees the day move.
@Journey
class TrainingManagerTest {
  private static final String FORCE = "durham";
  private static final String SUCCESSION = "/succession/durham?unit=serial";

  @Autowired Town town;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Clock clock;
  @LocalServerPort int port;
  private LocalDate today = LocalDate.EPOCH;

  /// One serial, of which one constable goes out of date in 60 days and another in 100.
  @BeforeEach
  void oneSerial() {
    town.load();
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var planner = Acting.actor(Role.PLANNER, FORCE);
    var files = new ImportFiles(exchange, reference);
    files.load(
        planner,
        ImportFiles.PEOPLE
            + "durham,S1,PS,,,2015-04-01,\n"
            + IntStream.rangeClosed(1, 6)
                .mapToObj("durham,C%d,PC,,,2015-04-01,\n"::formatted)
                .collect(Collectors.joining()));
    files.load(
        planner,
        ImportFiles.AWARDS
            + "durham,S1,PO-L2,2026-01-01,\n"
            + IntStream.rangeClosed(1, 4)
                .mapToObj("durham,C%d,PO-L2,2026-01-01,\n"::formatted)
                .collect(Collectors.joining())
            + "durham,C5,PO-L2,2026-01-01,%s\n".formatted(today.plusDays(60))
            + "durham,C6,PO-L2,2026-01-01,%s\n".formatted(today.plusDays(100)));
    files.load(planner, ImportFiles.COMMITMENTS + "durham,serial,1,1,0,2020-01-01,a plan\n");
  }

  @Test
  void a_course_is_put_on_people_enrolled_and_results_entered_until_the_day_moves() {
    var manager =
        town.account(
            "training.durham", Role.TRAINING_MANAGER, new Scope.OfForce(new ForceId(FORCE)));
    try (var visit = Visit.by(manager, port, 1280)) {
      visit.open(SUCCESSION);
      assertThat(visit.heading()).isEqualTo(below(today.plusDays(61)));

      bring(
          visit,
          "courses.csv",
          ImportFiles.COURSES
              + "durham,L2R,Refresher,refresher,PO-L2,,,,,,,,8,1,80,,,2020-01-01,\n");
      bring(
          visit,
          "sessions.csv",
          ImportFiles.SESSIONS
              + "durham,R0,L2R,%1$s,%1$s,,,held\n".formatted(today.minusDays(1))
              + "durham,R1,L2R,%1$s,%1$s,,,planned\n".formatted(today.plusDays(50)));
      bring(
          visit,
          "enrolments.csv",
          ImportFiles.ENROLMENTS
              + "durham,C5,durham,R0,booked,2026-01-05\n"
              + "durham,C6,durham,R1,booked,2026-01-05\n");
      visit.open("/training/sessions/durham/R1");
      assertThat(visit.page().locator("main").innerText()).contains("C6");
      visit.open(SUCCESSION);
      assertThat(visit.heading()).isEqualTo(below(today.plusDays(61)));

      bring(
          visit,
          "training-results.csv",
          ImportFiles.RESULTS
              + "durham,C5,durham,R0,yes,passed,%s,A9\n".formatted(today.minusDays(1)));
      visit.open("/people/durham/C5");
      var renewed = today.minusDays(1).plusMonths(12);
      assertThat(visit.page().locator("main").innerText())
          .contains(Words.shortDateYear(renewed.minusDays(1)));
      visit.open(SUCCESSION);
      assertThat(visit.heading()).isEqualTo(below(renewed));
      visit.isSound("succession-after-results").at(320).isSound("succession-after-results");
    }
  }

  private static String below(LocalDate day) {
    return "Durham falls below its local need on " + Words.date(day);
  }

  /// Imports a file through the page and sees that every row came in.
  private static void bring(Visit visit, String name, String text) {
    visit.open("/imports");
    visit
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    visit.page().locator("main form[method=post] button[type=submit]").first().click();
    assertThat(visit.page().locator("main").innerText())
        .contains(name + ": every row is in the register");
    assertThat(visit.page().locator(".govuk-error-summary").count()).isZero();
  }
}
