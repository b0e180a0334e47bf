package muster.engine.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormationTest {
  @Test
  void A01_the_tightest_role_set_limits_though_each_role_alone_would_allow_more() {
    Histogram histogram = Tables.histogram(Tables.PSU_WITH_MEDICS, Tables.LEICESTERSHIRE);

    FormationPlan plan = Formation.plan(histogram, Map.of("PO-CARRIER", 49));

    assertThat(plan.formable()).isEqualTo(14);
    assertThat(Tables.limits(plan.limits().subList(0, 6)))
        .isEqualTo(
            """
            driver+medic: 5 each, 72 there, 14 units
            driver: 3 each, 47 there, 15 units
            medic: 2 each, 31 there, 15 units
            inspector+driver+medic: 6 each, 91 there, 15 units
            sergeant+driver+medic: 8 each, 123 there, 15 units
            inspector+sergeant+driver+medic: 9 each, 142 there, 15 units
            """);
    assertThat(plan.limit().neededForOneMore()).isEqualTo(75);
    assertThat(plan.limit().shortForOneMore()).isEqualTo(3);
    assertThat(plan.limit().overlap()).isEqualTo(6);
  }

  @Test
  void A02_three_medics_more_give_one_unit_more() {
    Histogram histogram = Tables.histogram(Tables.PSU_WITH_MEDICS, Tables.LEICESTERSHIRE);

    List<Marginal> marginals = Formation.plan(histogram, Map.of("PO-CARRIER", 49)).marginals();

    assertThat(Tables.marginals(marginals))
        .isEqualTo(
            """
            inspector by PO-L2: impossible
            sergeant by PO-L2: impossible
            constable by PO-L2: impossible
            driver by PO-L2: impossible
            driver by PO-DRIVER: 3 3 PC(PO-L2)
            medic by PO-L2: impossible
            medic by PO-MEDIC: 3 3 PC(PO-L2)
            """);
  }
}
