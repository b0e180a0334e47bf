package muster.engine.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanningTest {
  private static final Map<String, Integer> CARRIERS = Map.of("PO-CARRIER", 49);

  private final Histogram leicestershire =
      Tables.histogram(Tables.PSU_WITH_MEDICS, Tables.LEICESTERSHIRE);

  @Test
  void B01_the_staircase_says_what_each_further_unit_takes() {
    Staircase stairs = Formation.staircase(leicestershire, CARRIERS, 17);

    assertThat(stairs.today()).isEqualTo(14);
    assertThat(stairs.steps().stream().map(Tables::step).toList())
        .containsExactly(
            """
            15 units
            short of driver+medic: 3
            3 PC(PO-L2) learn PO-MEDIC as medic
            """,
            """
            16 units
            short of driver+medic: 8
            short of driver: 1
            short of medic: 1
            1 PC(PO-L2) learn PO-DRIVER as driver
            7 PC(PO-L2) learn PO-MEDIC as medic
            """,
            """
            17 units
            short of driver+medic: 13
            short of driver: 4
            short of medic: 3
            2 PC() learn PO-L2 as constable
            4 PC(PO-L2) learn PO-DRIVER as driver
            9 PC(PO-L2) learn PO-MEDIC as medic
            2 more PO-CARRIER
            """);
  }

  @Test
  void B02_a_dear_course_is_avoided_while_a_cheap_one_will_do() {
    Staircase stairs =
        Formation.staircase(leicestershire, CARRIERS, 15, Map.of("PO-DRIVER", 10, "PO-MEDIC", 5));

    assertThat(Tables.step(stairs.steps().getFirst()))
        .contains("3 PC(PO-L2) learn PO-MEDIC as medic");
    assertThat(stairs.steps().getFirst().cost()).isEqualTo(15);
  }

  @Test
  void B03_training_three_medics_gives_the_fifteenth_unit() {
    WhatIf.Effect effect =
        Formation.whatIf(
            leicestershire,
            CARRIERS,
            new WhatIf(List.of(), List.of(new WhatIf.Train(3, "medic")), 0));

    assertThat(effect.before().formable()).isEqualTo(14);
    assertThat(effect.after().formable()).isEqualTo(15);
    assertThat(effect.trained())
        .containsExactly(
            new Staircase.Training("medic", "PC", List.of("PO-L2"), List.of("PO-MEDIC"), 3));
    assertThat(effect.after().histogram().people()).isEqualTo(leicestershire.people());
  }

  @Test
  void B04_a_loss_is_rounded_up_and_spread_over_all_of_the_rank() {
    WhatIf.Effect effect =
        Formation.whatIf(
            leicestershire,
            CARRIERS,
            new WhatIf(List.of(new WhatIf.Loss(WhatIf.Among.RANK, "PC", 5)), List.of(), 0));

    assertThat(effect.lost()).isEqualTo(65);
    assertThat(effect.after().histogram().people()).isEqualTo(leicestershire.people() - 65);
    assertThat(effect.after().formable()).isEqualTo(13);
  }

  @Test
  void B05_losing_all_who_can_drive_leaves_no_unit() {
    WhatIf.Effect effect =
        Formation.whatIf(
            leicestershire,
            CARRIERS,
            new WhatIf(List.of(new WhatIf.Loss(WhatIf.Among.ROLE, "driver", 100)), List.of(), 2));

    assertThat(effect.lost()).isEqualTo(47);
    assertThat(effect.after().formable()).isZero();
    assertThat(effect.heldBack()).isZero();
  }

  @Test
  void B06_units_held_back_are_not_free() {
    WhatIf.Effect effect =
        Formation.whatIf(leicestershire, CARRIERS, new WhatIf(List.of(), List.of(), 4));

    assertThat(effect.after()).isEqualTo(effect.before());
    assertThat(effect.free()).isEqualTo(10);
  }

  @Test
  void B07_nobody_is_trained_who_is_not_there() {
    UnitType unit = Tables.unit("team", "medic 1 PC L2+MEDIC");

    WhatIf.Effect effect =
        Formation.whatIf(
            Tables.histogram(unit, "PC L2 2\nPC - 1\nPS L2 9"),
            Map.of(),
            new WhatIf(List.of(), List.of(new WhatIf.Train(5, "medic")), 0));

    assertThat(effect.after().formable()).isEqualTo(3);
    assertThat(effect.notTrained()).isEqualTo(2);
    assertThat(effect.trained()).extracting(Staircase.Training::people).containsExactly(2, 1);
  }

  @Test
  void B08_two_unit_types_share_the_people_and_the_carriers() {
    UnitType serial =
        Tables.unit("serial", "sergeant 1 PS L2\nconstable 6 PC L2\nvehicle 1 CARRIER");
    UnitType search =
        Tables.unit("search", "leader 1 PS L2+SEARCH\nsearcher 4 PC SEARCH\nvehicle 1 CARRIER");
    List<UnitType> both = List.of(serial, search);
    Histogram histogram =
        Tables.histogram(
            Frontier.together(both),
            """
            PS L2         2
            PS L2+SEARCH  2
            PC L2        14
            PC L2+SEARCH  8
            """);

    Frontier frontier = Formation.frontier(both, histogram, Map.of("CARRIER", 4));

    assertThat(frontier.mixes())
        .extracting(Frontier.Mix::units)
        .containsExactly(List.of(3, 1), List.of(2, 2));
  }
}
