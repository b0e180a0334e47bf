package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.PEOPLE;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Two imports at once take their turn and corrupt nothing.
@MusterTest
class ImportsAtOnceTest {
  private static final int PEOPLE_IN_FILE = 500;

  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  @Test
  void the_same_file_at_once_adds_each_row_once() throws Exception {
    var planner = Acting.actor(Role.PLANNER, "merseyside", "cheshire");
    var files = new ImportFiles(exchange, reference);
    var people =
        PEOPLE
            + IntStream.range(0, PEOPLE_IN_FILE)
                .mapToObj(i -> "%s,P%04d,PC,,,2015-04-01,\n".formatted(force(i), i))
                .collect(Collectors.joining());
    var awards =
        AWARDS
            + IntStream.range(0, PEOPLE_IN_FILE)
                .mapToObj(i -> "%s,P%04d,PO-L2,2026-01-01,2026-12-31\n".formatted(force(i), i))
                .collect(Collectors.joining());

    var first = atOnce(() -> files.load(planner, people).counts());
    var second = atOnce(() -> files.load(planner, awards).counts());

    assertThat(first).isEqualTo(new ImportCounts(2000, 500, 0, 1500, 0));
    assertThat(second).isEqualTo(new ImportCounts(2000, 500, 0, 1500, 0));
    assertThat(
            acting.<Long>rollBack(
                planner,
                () ->
                    sql.sql("select count(1) from workforce.accreditation")
                        .query(Long.class)
                        .single()))
        .isEqualTo(PEOPLE_IN_FILE);
  }

  @Test
  void an_import_that_is_killed_at_its_last_step_leaves_nothing() throws Exception {
    var planner = Acting.actor(Role.PLANNER, "cambridgeshire");
    var files = new ImportFiles(exchange, reference);
    files.load(planner, PEOPLE + "cambridgeshire,K0,PC,,,2015-04-01,\n");
    var people =
        PEOPLE
            + IntStream.range(0, PEOPLE_IN_FILE)
                .mapToObj("cambridgeshire,K1%04d,PC,,,2015-04-01,\n"::formatted)
                .collect(Collectors.joining());

    try (var thread = Executors.newSingleThreadExecutor()) {
      var running =
          acting.<Future<ImportOutcome.Loaded>>rollBack(
              planner,
              () -> {
                sql.sql(
                        """
                        select version from workforce.register_state
                        where force_id = 'cambridgeshire' and register = 'people' for update\
                        """)
                    .query(Long.class)
                    .single();
                var begun = thread.submit(() -> files.load(planner, people));
                killWhoWaits();
                return begun;
              });
      assertThatThrownBy(running::get).isInstanceOf(ExecutionException.class);
    }

    assertThat(count(planner, "workforce.service")).isEqualTo(1);
    assertThat(count(planner, "workforce.person")).isEqualTo(1);
    assertThat(count(planner, "exchange.import")).isEqualTo(1);
    assertThat(files.load(planner, people).counts())
        .isEqualTo(new ImportCounts(PEOPLE_IN_FILE, PEOPLE_IN_FILE, 0, 0, 0));
  }

  /// The import has written its rows by then, and waits to write the state of the register.
  private void killWhoWaits() {
    var killed = false;
    for (var i = 0; i < 300 && !killed; i++) {
      killed =
          sql.sql(
                  """
                  select coalesce(bool_or(pg_terminate_backend(pid)), false) from pg_stat_activity
                  where pg_backend_pid() = any (pg_blocking_pids(pid))\
                  """)
              .query(Boolean.class)
              .single();
      sleep();
    }
    assertThat(killed).as("somebody waited").isTrue();
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long count(Actor planner, String table) {
    return acting.rollBack(
        planner,
        () ->
            sql.sql("select count(1) from %s where force_id = 'cambridgeshire'".formatted(table))
                .query(Long.class)
                .single());
  }

  private static String force(int i) {
    return i % 2 == 0 ? "merseyside" : "cheshire";
  }

  private static ImportCounts atOnce(Callable<ImportCounts> work) throws Exception {
    var sum = new ImportCounts(0, 0, 0, 0, 0);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var running = new ArrayList<Callable<ImportCounts>>();
      IntStream.range(0, 4).forEach(_ -> running.add(work));
      for (var one : threads.invokeAll(running)) {
        sum = sum.plus(one.get());
      }
    }
    return sum;
  }
}
