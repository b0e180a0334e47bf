package uk.muster.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.muster.reports.Order;
import uk.muster.reports.ReportKind;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

class ManyDocumentsTest {
  private static final List<ForceId> FORCES =
      List.of(new ForceId("durham"), new ForceId("essex"), new ForceId("kent"));

  /// Writes down what it is told, and calls the run off after so many.
  private static final class Told implements ManyDocuments.Watch {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final int enough;

    private Told(int enough) {
      this.enough = enough;
    }

    @Override
    public boolean calledOff() {
      return lines.size() >= enough;
    }

    @Override
    public void made(ForceId force, int done) {
      lines.add(done + " " + force);
    }

    @Override
    public void failed(ForceId force, String why, int done) {
      lines.add(done + " " + force + " failed: " + why);
    }
  }

  private static RunEnd run(int atOnce, ManyDocuments.Work work, Told told) {
    return ManyDocuments.make(
        FORCES, atOnce, work, told, (_, failure) -> Objects.toString(failure.getMessage()));
  }

  private static void fail(ForceId force, RuntimeException failure) {
    if (force.value().equals("essex")) {
      throw failure;
    }
  }

  @Test
  void each_force_is_worked_on_once() {
    var begun = Collections.synchronizedList(new ArrayList<ForceId>());
    var told = new Told(9);

    var end = run(2, begun::add, told);

    assertThat(begun).containsExactlyInAnyOrderElementsOf(FORCES);
    assertThat(end.isWhole()).isTrue();
    assertThat(end.words()).isEqualTo("All 3 forces have their documents.");
    assertThat(told.lines).extracting(line -> line.substring(0, 1)).containsExactly("1", "2", "3");
  }

  @Test
  void one_that_fails_is_named_with_the_reason_and_keeps_no_other_back() {
    var told = new Told(9);

    var end = run(1, force -> fail(force, new IllegalStateException("no lead")), told);

    assertThat(told.lines).containsExactly("1 durham", "2 essex failed: no lead", "3 kent");
    assertThat(end.isWhole()).isFalse();
    assertThat(end.words())
        .isEqualTo("2 of 3 forces have their documents, which are kept. essex has none: no lead.");
  }

  @Test
  void called_off_it_begins_no_more_and_says_what_was_left() {
    var end = run(1, _ -> {}, new Told(1));

    assertThat(end.made()).containsExactly(FORCES.getFirst());
    assertThat(end.words())
        .isEqualTo(
            "Called off: 1 of 3 forces have their documents, which are kept. Not begun: essex,"
                + " kent.");
  }

  @Test
  void where_nothing_more_can_be_kept_it_stops() {
    var full = new UncheckedIOException("disk full", new IOException());

    var end = run(1, force -> fail(force, full), new Told(9));

    assertThat(end.words())
        .isEqualTo(
            "Stopped: 1 of 3 forces have their documents, which are kept. essex has none: disk"
                + " full. Not begun: kent.");
  }

  @Test
  void the_reason_is_in_words_and_a_bug_has_its_place_in_the_log() {
    var order =
        new Order(ReportKind.INSPECTION, FORCES.getFirst(), LocalDate.of(2026, 11, 28), false);

    assertThat(WhyNot.words(new NotFound("force", "rutland"), order))
        .isEqualTo("there is no force rutland here");
    assertThat(WhyNot.words(new IllegalStateException("secret"), order))
        .isEqualTo("an error of Muster; the log says more under inspection-durham-2026-11-28");
  }
}
