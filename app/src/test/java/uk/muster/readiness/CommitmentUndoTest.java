package uk.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.COMMITMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportHistory;
import uk.muster.exchange.UndoOutcome;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Statements from a file and by hand, in each other's way.
@MusterTest
class CommitmentUndoTest {
  private static final ForceId FORCE = new ForceId("bedfordshire");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "bedfordshire");
  private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
  private static final String BEFORE =
      COMMITMENTS
          + "bedfordshire,psu,4,5,1,2025-04-01,first\n"
          + "bedfordshire,serial,8,9,2,2025-04-01,first\n";
  private static final String AFTER =
      BEFORE.replace("4,5,1", "40,50,10").replace("8,9,2", "80,90,20");

  @Autowired Exchange exchange;
  @Autowired ImportHistory history;
  @Autowired Commitments commitments;
  @Autowired Reference reference;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @Test
  void an_undone_import_leaves_and_names_what_was_stated_by_hand_since() {
    var files = new ImportFiles(exchange, reference);
    files.load(PLANNER, BEFORE);
    var second = files.load(PLANNER, AFTER);
    commitments.state(PLANNER, stated("psu", 6));

    assertThat(page("/imports/%d/undo".formatted(second.importId())))
        .contains("Changed by hand since: these stay as they are", "psu, 2025-04-01");
    var undone = history.undo(PLANNER, second.importId(), "the wrong file");

    assertThat(undone).isEqualTo(new UndoOutcome.Undone(2, List.of("psu, 2025-04-01")));
    assertThat(commitments.history(PLANNER, FORCE))
        .filteredOn(one -> one.statedOn().equals(DAY))
        .containsExactlyInAnyOrder(
            stated("psu", 6), new Commitment(FORCE, "serial", 8, 9, 2, DAY, "first"));
    assertThat(page("/imports/" + second.importId()))
        .contains("Changed by hand since, and not undone", "psu, 2025-04-01");
  }

  private String page(String path) {
    var answer = mvc.get().uri(path).with(signedIn.as(Role.PLANNER, "bedfordshire")).exchange();
    return HtmlPage.of(answer).select("main").text();
  }

  @Test
  void two_who_state_the_same_at_once_leave_the_first_and_the_second_sees_it() throws Exception {
    for (int i = 0; i < 5; i++) {
      var day = DAY.plusDays(1 + i);
      var together = new CyclicBarrier(2);
      try (var threads = Executors.newFixedThreadPool(2)) {
        var told = threads.invokeAll(List.of(state(together, 1, day), state(together, 2, day)));

        assertThat(List.of(told.getFirst().get(), told.getLast().get()))
            .hasOnlyElementsOfTypes(
                StatementOutcome.Stated.class, StatementOutcome.ChangedMeanwhile.class)
            .extracting(Object::getClass)
            .doesNotHaveDuplicates();
      }
      assertThat(commitments.history(PLANNER, FORCE))
          .filteredOn(one -> one.statedOn().equals(day))
          .hasSize(1);
    }
  }

  private Callable<StatementOutcome> state(CyclicBarrier together, int needed, LocalDate day) {
    var statement = new Commitment(FORCE, "psu-with-medics", needed, 3, 3, day, "by hand");
    return () -> {
      var seen = commitments.seen(PLANNER, FORCE);
      together.await();
      return commitments.state(PLANNER, statement, seen);
    };
  }

  private static Commitment stated(String unit, int needed) {
    return new Commitment(FORCE, unit, needed, 7, 1, DAY, "by hand");
  }
}
