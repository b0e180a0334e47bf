package uk.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.Limit;
import muster.engine.formation.register.Base;
import muster.engine.formation.register.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The synthetic register gives the picture of the report.
class LeicestershireTest {
  private static final LocalDate DAY = LocalDate.of(2013, 9, 30);
  private static final LocalDate TEST_DAY = LocalDate.of(2013, 9, 10);
  private static RegisterFolder register;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Examples.copy("leicestershire-2013", folder);
    register = RegisterFolder.read(folder);
  }

  @Test
  void sixteen_units_can_be_formed_as_declared() {
    FormationPlan plan = Formation.plan(register.problem("psu", Scope.everyone(), DAY));

    assertThat(plan.formable()).isEqualTo(16);
    assertThat(plan.limit().names()).containsExactly("driver");
    assertThat(plan.vehicles()).containsEntry("PO-CARRIER", 52);
  }

  @Test
  void with_two_medics_each_there_are_fewer_and_medics_are_the_limit() {
    FormationPlan plan = Formation.plan(register.problem("psu-with-medics", Scope.everyone(), DAY));

    assertThat(plan.formable()).isEqualTo(11);
    Limit limit = plan.limit();
    assertThat(limit.names()).containsExactly("medic");
    assertThat(limit.have()).isEqualTo(22);
    assertThat(limit.neededForOneMore()).isEqualTo(24);
  }

  @Test
  void the_case_says_the_same_figures() {
    WorkedCase example = Examples.find("leicestershire-2013").orElseThrow();

    assertThat(example.figure("formable-psu").orElseThrow().value()).isEqualTo("16");
    assertThat(example.figure("formable-psu-with-medics").orElseThrow().value()).isEqualTo("11");
    assertThat(example.figure("carriers").orElseThrow().value()).isEqualTo("52");
  }

  @Test
  void one_unit_is_on_duty_at_the_test_and_a_second_when_the_next_shift_has_come() {
    assertThat(onDuty("psu", "2013-09-10T12:45:00+01:00", register.travel())).isEqualTo(1);
    assertThat(onDuty("psu", "2013-09-10T14:15:00+01:00", register.travel())).isEqualTo(2);
  }

  @Test
  void near_the_city_a_serial_is_ready_but_no_whole_unit() {
    Map<Base, Integer> near = register.travelWithin("HQ", "C1", "C2");

    assertThat(onDuty("serial", "2013-09-10T12:45:00+01:00", near)).isEqualTo(1);
    assertThat(onDuty("psu", "2013-09-10T12:45:00+01:00", near)).isZero();
  }

  @Test
  void nobody_stays_into_2015() {
    assertThat(
            Formation.plan(register.problem("psu", Scope.everyone(), LocalDate.of(2015, 1, 1)))
                .formable())
        .isZero();
  }

  private static int onDuty(String unitType, String at, Map<Base, Integer> travel) {
    long minute = OffsetDateTime.parse(at).toEpochSecond() / 60;
    Scope scope =
        Scope.of("leicestershire").onDutyAt(minute).within(new Scope.Reach(travel, 60, 5, 90));
    return Formation.plan(register.problem(unitType, scope, TEST_DAY)).formable();
  }
}
