package uk.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.register.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;

/// The synthetic nation looks like a nation: most forces near what they declare, many short if both
/// calls come at once, for different reasons.
class NationPictureTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Map<String, Map<String, FormationPlan>> PLANS = new HashMap<>();
  private static final Map<String, int[]> COMMITMENTS = new HashMap<>();

  @BeforeAll
  static void count() {
    Catalogue catalogue = Catalogue.shipped();
    Nation nation = new Nation(catalogue, 1, DAY);
    for (Force force : catalogue.forces()) {
      String id = force.id().value();
      Map<RegisterFile, byte[]> rows = nation.force(force.id());
      RegisterFolder register = RegisterFolder.of(rows);
      for (String unit : new String[] {"psu", "psu-with-medics"}) {
        PLANS
            .computeIfAbsent(unit, _ -> new HashMap<>())
            .put(id, Formation.plan(register.problem(unit, Scope.everyone(), DAY)));
      }
      String[] cells =
          new String(
                  Objects.requireNonNull(rows.get(RegisterFile.COMMITMENTS)),
                  StandardCharsets.UTF_8)
              .split("[,\n]", -1);
      COMMITMENTS.put(
          id,
          new int[] {
            Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4])
          });
    }
  }

  @Test
  void five_to_six_hundred_and_fifty_units_can_be_formed() {
    assertThat(formable("psu")).isBetween(500, 650);
    assertThat(formable("psu-with-medics")).isLessThan(formable("psu"));
  }

  @Test
  void about_half_of_the_forces_are_short_if_both_calls_come() {
    assertThat(shortIfBothCalled("psu")).isBetween(20L, 30L);
    assertThat(shortIfBothCalled("psu-with-medics")).isBetween(20L, 33L);
  }

  @Test
  void the_reasons_differ_from_force_to_force() {
    assertThat(plans("psu").values().stream().map(plan -> plan.limit().names()).distinct())
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void leicestershire_forms_sixteen_and_fourteen_with_medics_limited_by_drivers_and_medics() {
    FormationPlan withMedics =
        Objects.requireNonNull(plans("psu-with-medics").get("leicestershire"));

    assertThat(Objects.requireNonNull(plans("psu").get("leicestershire")).formable()).isEqualTo(16);
    assertThat(withMedics.formable()).isEqualTo(14);
    assertThat(withMedics.limit().names()).containsExactly("driver", "medic");
    assertThat(withMedics.limit().have()).isEqualTo(72);
    assertThat(withMedics.limit().neededForOneMore()).isEqualTo(75);
  }

  private static Map<String, FormationPlan> plans(String unit) {
    return Objects.requireNonNull(PLANS.get(unit));
  }

  private static int formable(String unit) {
    return plans(unit).values().stream().mapToInt(FormationPlan::formable).sum();
  }

  private static long shortIfBothCalled(String unit) {
    return plans(unit).entrySet().stream()
        .filter(entry -> {
          int[] stated = Objects.requireNonNull(COMMITMENTS.get(entry.getKey()));
          return entry.getValue().formable() < stated[0] + stated[2];
        })
        .count();
  }
}
