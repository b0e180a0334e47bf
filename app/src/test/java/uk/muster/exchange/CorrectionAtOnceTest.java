package uk.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.PEOPLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.QuarantinedRow.Correction;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// Two people correct the same row of the quarantine at the same moment.
@MusterTest
class CorrectionAtOnceTest {
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "gloucestershire");

  @Autowired Exchange exchange;
  @Autowired Quarantine quarantine;
  @Autowired Reference reference;

  @Test
  void one_correction_is_in_and_the_other_person_sees_it() throws Exception {
    for (int i = 0; i < 5; i++) {
      new ImportFiles(exchange, reference)
          .load(PLANNER, PEOPLE + "gloucestershire,Q%d,NOBODY,,,2020-01-01,\n".formatted(i));
      var row = quarantine.list(PLANNER, QuarantineQuestion.waiting()).getLast();

      var told = atOnce(row);

      var settled = quarantine.get(PLANNER, row.id());
      assertThat(told).filteredOn(Correction.Entered.class::isInstance).hasSize(1);
      assertThat(told).contains(new Correction.ChangedMeanwhile(settled));
      assertThat(settled.corrected()).containsKey("rank").isNotEqualTo(row.cells());
    }
  }

  private List<Correction> atOnce(QuarantinedRow row) throws Exception {
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var answers = new ArrayList<Correction>();
      for (var answer :
          threads.invokeAll(List.of(to("PC", row, together), to("PS", row, together)))) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private Callable<Correction> to(String rank, QuarantinedRow row, CyclicBarrier together) {
    var cells = new HashMap<>(row.cells());
    cells.put("rank", rank);
    return () -> {
      together.await();
      return quarantine.correct(PLANNER, row.id(), cells, row.version());
    };
  }
}
