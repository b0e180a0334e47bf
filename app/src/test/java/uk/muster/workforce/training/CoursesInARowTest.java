package uk.muster.workforce.training;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.COURSES;
import static uk.muster.exchange.ImportFiles.ENROLMENTS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.SESSIONS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOutcome;
import uk.muster.exchange.Quarantine;
import uk.muster.files.Fault;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// A course that requires what another teaches: what a file books, and what was known of it when.
@MusterTest
class CoursesInARowTest {
  private final Quarantine quarantine;
  private final Enrolments enrolments;
  private final ImportFiles files;

  @Autowired
  CoursesInARowTest(
      Exchange exchange, Quarantine quarantine, Enrolments enrolments, Reference reference) {
    this.quarantine = quarantine;
    this.enrolments = enrolments;
    files = new ImportFiles(exchange, reference);
  }

  private List<String> reasons(Actor actor, ImportOutcome.Loaded loaded) {
    return ImportFiles.waiting(quarantine, actor, loaded).stream().map(Fault::code).toList();
  }

  private Actor twoInARow(String force) {
    var planner = Acting.actor(Role.PLANNER, force);
    files.load(planner, PEOPLE + "%1$s,T1,PC,,,2015-04-01,\n".formatted(force));
    files.load(
        planner,
        COURSES
            + "%1$s,L2I,Level 2,initial,PO-L2,,,,College,6.1,North,,20,2,300,,PC,2020-01-01,\n"
                .formatted(force)
            + "%1$s,CMD,Commander,initial,PSU-CMD,PO-L2,,,,,,,,,,,,2020-01-01,\n".formatted(force));
    files.load(
        planner,
        SESSIONS
            + "%1$s,L1,L2I,2027-03-01,2027-03-02,,1,planned\n".formatted(force)
            + "%1$s,M1,CMD,2027-03-08,2027-03-08,,,planned\n".formatted(force)
            + "%1$s,M0,CMD,2027-03-02,2027-03-02,,,planned\n".formatted(force));
    return planner;
  }

  @Test
  void a_file_books_two_courses_in_a_row_in_either_order() {
    var first = "%1$s,T1,%1$s,L1,booked,2026-01-05\n";
    var then = "%1$s,T1,%1$s,M1,booked,2026-01-05\n";

    var upwards =
        files.load(twoInARow("avon-and-somerset"), rows("avon-and-somerset", first + then));
    var downwards =
        files.load(twoInARow("northamptonshire"), rows("northamptonshire", then + first));

    assertThat(upwards.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
    assertThat(downwards.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
  }

  private static String rows(String force, String rows) {
    return ENROLMENTS + rows.formatted(force);
  }

  @Test
  void what_the_file_books_too_late_or_for_another_teaches_nothing() {
    var planner = twoInARow("wiltshire");

    var loaded =
        files.load(
            planner,
            rows(
                "wiltshire",
                "%1$s,T1,%1$s,M0,booked,2026-01-05\n%1$s,T1,%1$s,L1,booked,2026-01-05\n"));

    assertThat(reasons(planner, loaded)).containsExactly("prerequisite");
  }

  @Test
  void a_row_that_gets_no_place_teaches_nothing() {
    var planner = twoInARow("hertfordshire");
    files.load(planner, PEOPLE + "hertfordshire,T3,PC,,,2015-04-01,\n");
    files.load(planner, rows("hertfordshire", "%1$s,T3,%1$s,L1,booked,2026-01-05\n"));

    var loaded =
        files.load(
            planner,
            rows(
                "hertfordshire",
                "%1$s,T1,%1$s,M1,booked,2026-01-05\n%1$s,T1,%1$s,L1,booked,2026-01-05\n"));

    assertThat(reasons(planner, loaded)).containsExactly("prerequisite", "no-place");
  }

  @Test
  void a_booking_that_the_file_takes_back_teaches_nothing() {
    var planner = twoInARow("west-mercia");
    files.load(planner, rows("west-mercia", "%1$s,T1,%1$s,L1,booked,2026-01-05\n"));

    var loaded =
        files.load(
            planner,
            rows(
                "west-mercia",
                "%1$s,T1,%1$s,M1,booked,2026-01-05\n%1$s,T1,%1$s,L1,withdrawn,2026-01-05\n"));

    assertThat(reasons(planner, loaded)).containsExactly("prerequisite");
  }

  @Test
  void what_was_recorded_is_known_from_that_instant_to_the_one_of_its_change() {
    var planner = twoInARow("merseyside");
    files.load(planner, ENROLMENTS + "merseyside,T1,merseyside,L1,booked,2026-01-05\n");
    var force = new ForceId("merseyside");
    var first = of(planner, force, Optional.empty()).getFirst().source().recordedFrom().toInstant();
    files.load(planner, ENROLMENTS + "merseyside,T1,merseyside,L1,withdrawn,2026-01-05\n");
    var second =
        of(planner, force, Optional.empty()).getFirst().source().recordedFrom().toInstant();

    assertThat(of(planner, force, Optional.of(first.minusNanos(1_000)))).isEmpty();
    assertThat(of(planner, force, Optional.of(first)))
        .extracting(Enrolment::state)
        .containsExactly("booked");
    assertThat(of(planner, force, Optional.of(second)))
        .extracting(Enrolment::state)
        .containsExactly("withdrawn");
  }

  private List<Enrolment> of(Actor actor, ForceId force, Optional<Instant> knownOn) {
    return enrolments.ofPerson(actor, force, "T1", knownOn).enrolments();
  }
}
