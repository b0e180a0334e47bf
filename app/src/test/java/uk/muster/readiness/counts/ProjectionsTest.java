package uk.muster.readiness.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.readiness.Counting;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Counts are kept, made anew when a register moves, and the only thing a coordinator can see.
@MusterTest
class ProjectionsTest {
  private static final ForceId SURREY = new ForceId("surrey");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "surrey");
  private static final Actor COORDINATOR = Acting.actor(Role.REGIONAL_COORDINATOR, "surrey");

  @Autowired Readiness readiness;
  @Autowired Projecting projecting;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

  private int formable(Actor actor) {
    var question =
        new Question(
            SURREY,
            "protest-liaison-team",
            LocalDate.now(clock),
            Counting.EVERYONE,
            Optional.empty());
    return readiness.answer(actor, question, Optional.empty()).plan().formable();
  }

  private static String people(String rank, int from, int to) {
    var text = new StringBuilder(ImportFiles.PEOPLE);
    for (int n = from; n <= to; n++) {
      text.append("surrey,Q%d,%s,Response,,2015-04-01,\n".formatted(n, rank));
    }
    return text.toString();
  }

  private static String skilled(int from, int to) {
    var text = new StringBuilder(ImportFiles.AWARDS);
    for (int n = from; n <= to; n++) {
      text.append("surrey,Q%d,PLO,2020-01-01,\n".formatted(n));
    }
    return text.toString();
  }

  @Test
  void a_register_that_moves_is_counted_anew_also_for_a_coordinator() {
    var files = new ImportFiles(exchange, reference);
    files.load(PLANNER, people("PC", 1, 4));
    files.load(PLANNER, people("PS", 5, 5));
    files.load(PLANNER, skilled(1, 5));
    assertThat(formable(COORDINATOR)).isEqualTo(1);

    files.load(PLANNER, people("PC", 11, 14));
    files.load(PLANNER, people("PS", 15, 15));
    files.load(PLANNER, skilled(11, 15));

    assertThat(formable(COORDINATOR)).isEqualTo(2);
    assertThat(formable(PLANNER)).isEqualTo(2);
  }

  @Test
  void what_is_kept_is_read_back_as_it_was_made() {
    new ImportFiles(exchange, reference).load(PLANNER, people("PS", 21, 22));
    var unit = ReadinessProblems.unit(ReadinessExamples.CATALOGUE.unitType("serial").orElseThrow());

    var made = projecting.keep(Actor.system("readiness", Set.of(SURREY)), SURREY, unit);
    var read = projecting.kept(COORDINATOR, SURREY, unit).orElseThrow();

    assertThat(read.stretches()).isEqualTo(made.stretches());
    assertThat(read.changes()).containsExactlyInAnyOrderElementsOf(made.changes());
    assertThat(projecting.on(COORDINATOR, Set.of(SURREY), unit, List.of(LocalDate.now(clock))))
        .containsOnlyKeys(SURREY);
  }

  @Test
  void whoever_waited_for_the_same_count_gets_it_and_counts_nothing_anew() throws Exception {
    new ImportFiles(exchange, reference).load(PLANNER, people("PS", 31, 32));
    var unit = ReadinessProblems.unit(ReadinessExamples.CATALOGUE.unitType("serial").orElseThrow());
    var muster = Actor.system("readiness", Set.of(SURREY));

    List<Projection> both;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var one = threads.submit(() -> projecting.keep(muster, SURREY, unit));
      var other = threads.submit(() -> projecting.keep(muster, SURREY, unit));
      both = List.of(one.get(), other.get());
    }

    assertThat(both.getFirst().computedAt())
        .isCloseTo(both.getLast().computedAt(), within(1, ChronoUnit.MICROS));
    assertThat(both.getFirst().stretches()).isEqualTo(both.getLast().stretches());
  }

  @Test
  void the_database_shows_no_count_of_a_force_that_is_not_the_actors() {
    formable(COORDINATOR);
    for (var table : List.of("projection", "projected_count", "projected_change", "commitment")) {
      var seen =
          acting.rollBack(
              Acting.actor(Role.PLANNER, "kent"),
              () ->
                  sql.sql("select count(1) from readiness." + table + " where force_id = 'surrey'")
                      .query(Integer.class)
                      .single());

      assertThat(seen).as(table).isZero();
    }
  }
}
