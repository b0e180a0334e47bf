package uk.muster.readiness.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.engine.formation.Formation;
import muster.engine.formation.Histogram;
import muster.engine.formation.UnitType;
import org.junit.jupiter.api.Test;
import uk.muster.shared.ForceId;
import uk.muster.workforce.Extract;
import uk.muster.workforce.links.LinkedPerson;

class PoolTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final UnitType SERIAL =
      ReadinessProblems.unit(ReadinessExamples.CATALOGUE.unitType("serial").orElseThrow());
  private static final ForceId AVON = new ForceId("avon-and-somerset");
  private static final ForceId DEVON = new ForceId("devon-and-cornwall");
  private static final ForceId DORSET = new ForceId("dorset");

  private static Stretch stretch(int sergeants, int constables) {
    var people =
        new Histogram(
            SERIAL,
            List.of(
                new Histogram.Cell("PS", List.of("PO-L2"), sergeants),
                new Histogram.Cell("PC", List.of("PO-L2"), constables)));
    return new Stretch(DAY, DAY, Formation.plan(people, Map.of()).formable(), people, Map.of());
  }

  private static LinkedPerson.Copy copy(ForceId force, String rank, LocalDate lastDay) {
    return new LinkedPerson.Copy(
        force,
        List.of(new Extract.Line("1", rank, "", DAY.minusYears(1), DAY.plusYears(1))),
        List.of(new Extract.Held("1", "PO-L2", DAY.minusYears(1), lastDay)),
        List.of());
  }

  private static LinkedPerson linked(LinkedPerson.Copy... copies) {
    return new LinkedPerson(List.of(copies));
  }

  private static final Map<ForceId, Stretch> BOTH =
      Map.of(AVON, stretch(1, 3), DEVON, stretch(0, 3));
  private static final LinkedPerson TWICE = linked(copy(AVON, "PC", DAY), copy(DEVON, "PC", DAY));

  @Test
  void left_over_people_of_two_forces_form_a_unit_together() {
    assertThat(new Pool(SERIAL, List.of()).formable(BOTH, DAY)).isEqualTo(1);
  }

  @Test
  void whoever_is_on_the_books_of_both_is_counted_once() {
    var pool = new Pool(SERIAL, List.of(TWICE));

    assertThat(pool.people(BOTH, DAY).people()).isEqualTo(6);
    assertThat(pool.formable(BOTH, DAY)).isZero();
    assertThat(pool.countedOnce(BOTH, DAY)).isEqualTo(1);
  }

  @Test
  void a_link_to_a_force_that_is_not_in_the_pool_takes_nobody_off() {
    var pool = new Pool(SERIAL, List.of(linked(copy(AVON, "PC", DAY), copy(DORSET, "PC", DAY))));

    assertThat(pool.people(BOTH, DAY).people()).isEqualTo(7);
    assertThat(pool.countedOnce(BOTH, DAY)).isZero();
  }

  @Test
  void what_one_of_the_forces_says_the_person_holds_is_enough() {
    var expired = linked(copy(AVON, "PC", DAY.minusDays(1)), copy(DEVON, "PC", DAY));
    var forces = Map.of(AVON, stretch(1, 3), DEVON, stretch(0, 3));

    assertThat(new Pool(SERIAL, List.of(expired)).people(forces, DAY).cells())
        .contains(new Histogram.Cell("PC", List.of("PO-L2"), 6));
  }

  @Test
  void somebody_on_the_books_of_three_forces_is_counted_once_as_well() {
    var three = new ArrayList<>(TWICE.copies());
    three.add(copy(DORSET, "PC", DAY));
    var forces = Map.of(AVON, stretch(1, 3), DEVON, stretch(0, 3), DORSET, stretch(0, 1));

    assertThat(new Pool(SERIAL, List.of(new LinkedPerson(three))).people(forces, DAY).people())
        .isEqualTo(6);
  }
}
