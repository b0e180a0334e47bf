package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.PEOPLE;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
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
