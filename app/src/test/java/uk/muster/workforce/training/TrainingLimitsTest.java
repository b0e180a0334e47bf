package uk.muster.workforce.training;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.COURSES;
import static uk.muster.exchange.ImportFiles.ENROLMENTS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.RESULTS;
import static uk.muster.exchange.ImportFiles.SESSIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
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
import uk.muster.shared.Role;

/// What a course asks of people, and how many a session can take, is held against the files.
@MusterTest
class TrainingLimitsTest {
  private final Quarantine quarantine;
  private final ImportFiles files;

  @Autowired
  TrainingLimitsTest(Exchange exchange, Quarantine quarantine, Reference reference) {
    this.quarantine = quarantine;
    files = new ImportFiles(exchange, reference);
  }

  private List<Fault> faults(Actor actor, ImportOutcome.Loaded loaded) {
    return ImportFiles.waiting(quarantine, actor, loaded);
  }

  @Test
  void a_course_with_a_fitness_test_is_passed_only_by_whoever_passed_it_last_within_a_year() {
    var planner = Acting.actor(Role.PLANNER, "merseyside");
    var people = List.of("T1", "T2", "T3", "T4");
    files.load(planner, PEOPLE + rows(people, "merseyside,%s,PC,,,2015-04-01,\n"));
    files.load(
        planner, COURSES + "merseyside,FIT,Shields,initial,PO-L2,,PO-L2,,,,,,,,,,,2020-01-01,\n");
    files.load(planner, SESSIONS + "merseyside,F1,FIT,2026-03-02,2026-03-02,,,held\n");
    files.load(
        planner,
        "force,person_id,level,tested_on,seconds,passed\n"
            + "merseyside,T1,PO-L2,2025-03-02,,yes\n"
            + "merseyside,T2,PO-L2,2025-09-01,,yes\nmerseyside,T2,PO-L2,2026-02-01,,no\n"
            + "merseyside,T3,PO-L2,2026-02-01,,no\nmerseyside,T3,PO-L2,2026-02-09,,yes\n");
    files.load(
        planner, ENROLMENTS + rows(people, "merseyside,%s,merseyside,F1,booked,2026-01-05\n"));

    var results =
        files.load(
            planner,
            RESULTS + rows(people, "merseyside,%s,merseyside,F1,yes,passed,2026-03-02,\n"));

    assertThat(faults(planner, results))
        .extracting(Fault::code)
        .containsExactly("fitness-test", "fitness-test", "fitness-test");
    assertThat(results.counts().added()).isEqualTo(1);
  }

  @Test
  void a_planned_session_takes_no_more_than_its_places_and_the_file_says_how_many() {
    var planner = Acting.actor(Role.PLANNER, "humberside");
    var people = List.of("T1", "T2", "T3", "T4");
    files.load(planner, PEOPLE + rows(people, "humberside,%s,PC,,,2015-04-01,\n"));
    files.load(
        planner, COURSES + "humberside,L2I,Level 2,initial,PO-L2,,,,,,,,20,2,,,,2020-01-01,\n");
    files.load(planner, SESSIONS + "humberside,S5,L2I,2026-10-01,2026-10-01,,2,planned\n");
    files.load(planner, ENROLMENTS + "humberside,T1,humberside,S5,booked,2026-01-05\n");

    var full =
        files.load(
            planner, ENROLMENTS + rows(people, "humberside,%s,humberside,S5,booked,2026-01-05\n"));
    var swapped =
        files.load(
            planner,
            ENROLMENTS
                + "humberside,T3,humberside,S5,booked,2026-01-06\n"
                + "humberside,T1,humberside,S5,withdrawn,2026-01-06\n"
                + "humberside,T4,humberside,S5,waiting,2026-01-06\n");

    assertThat(full.counts()).isEqualTo(new ImportCounts(4, 1, 0, 1, 2));
    assertThat(faults(planner, full))
        .extracting(Fault::words)
        .containsOnly("session (S5) has no place left for this person: 2 places, 1 booked before");
    assertThat(swapped.counts().quarantined()).isZero();
  }

  @Test
  void a_place_is_booked_only_with_the_skill_required_or_on_the_way_to_it() {
    var planner = Acting.actor(Role.PLANNER, "gwent");
    var people = List.of("T1", "T2", "T3", "T4");
    files.load(planner, PEOPLE + rows(people, "gwent,%s,PC,,,2015-04-01,\n"));
    files.load(
        planner,
        COURSES
            + "gwent,L2I,Level 2,initial,PO-L2,,,,,,,,20,2,,,,2020-01-01,\n"
            + "gwent,MED,Medic,initial,PO-MEDIC,PO-L2,,,,,,,20,2,,,,2020-01-01,\n");
    files.load(
        planner,
        SESSIONS
            + "gwent,L1,L2I,2026-09-01,2026-09-02,,,planned\n"
            + "gwent,M1,MED,2026-10-01,2026-10-05,,,planned\n");
    files.load(
        planner,
        AWARDS
            + "gwent,T1,PO-L2,2026-01-01,2026-12-31\n"
            + "gwent,T2,PO-L2,2025-01-01,2025-12-31\n"
            + "gwent,T4,PO-L2,2025-01-01,2026-03-31\n");
    files.load(planner, ENROLMENTS + "gwent,T3,gwent,L1,booked,2026-01-05\n");

    var booked =
        files.load(planner, ENROLMENTS + rows(people, "gwent,%s,gwent,M1,booked,2026-02-01\n"));

    assertThat(booked.counts()).isEqualTo(new ImportCounts(4, 3, 0, 0, 1));
    assertThat(faults(planner, booked))
        .extracting(Fault::words)
        .containsExactly(
            "person_id (T2) does not hold the skill that the course requires, nor is booked to"
                + " learn it before: PO-L2");
  }

  @Test
  void two_forces_at_once_never_take_more_places_than_there_are() throws Exception {
    var school = Acting.actor(Role.PLANNER, "durham");
    files.load(
        school,
        COURSES + "durham,L2I,Level 2,initial,PO-L2,,,,,,,region-north-east,20,2,,,,2020-01-01,\n");
    var sessions = List.of("Q1", "Q2", "Q3", "Q4", "Q5");
    files.load(
        school, SESSIONS + rows(sessions, "durham,%s,L2I,2026-10-01,2026-10-01,,1,planned\n"));
    var forces = List.of("cleveland", "northumbria");
    for (var force : forces) {
      files.load(Acting.actor(Role.PLANNER, force), PEOPLE + force + ",T1,PC,,,2015-04-01,\n");
    }

    for (var session : sessions) {
      var running =
          forces.stream()
              .<Callable<ImportOutcome.Loaded>>map(force ->
                  () ->
                      files.load(
                          Acting.actor(Role.PLANNER, force),
                          ENROLMENTS
                              + "%s,T1,durham,%s,booked,2026-01-05\n".formatted(force, session)))
              .toList();
      var words = new ArrayList<String>();
      var added = 0L;
      try (var threads = Executors.newFixedThreadPool(2)) {
        var ended = threads.invokeAll(running);
        for (var i = 0; i < forces.size(); i++) {
          var loaded = ended.get(i).get();
          added += loaded.counts().added();
          faults(Acting.actor(Role.PLANNER, forces.get(i)), loaded)
              .forEach(fault -> words.add(fault.words()));
        }
      }

      assertThat(added).as(session).isEqualTo(1);
      assertThat(words)
          .containsExactly(
              "session (%s) has no place left for this person: 1 places, 1 booked before"
                  .formatted(session));
    }
  }

  private static String rows(List<String> people, String row) {
    return people.stream().map(row::formatted).collect(Collectors.joining());
  }
}
