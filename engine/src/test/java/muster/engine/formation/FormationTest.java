package muster.engine.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormationTest {
  private static final Map<String, Integer> CARRIERS = Map.of("PO-CARRIER", 49);

  private final Histogram leicestershire =
      Tables.histogram(Tables.PSU_WITH_MEDICS, Tables.LEICESTERSHIRE);

  @Test
  void A01_the_tightest_role_set_limits_though_each_role_alone_would_allow_more() {
    FormationPlan plan = Formation.plan(leicestershire, CARRIERS);

    assertThat(plan.formable()).isEqualTo(14);
    assertThat(plan.limit().neededForOneMore()).isEqualTo(75);
    assertThat(plan.limit().shortForOneMore()).isEqualTo(3);
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
    assertThat(plan.limits()).hasSize(31 + 1);
  }

  @Test
  void A02_a_limit_says_how_many_people_are_counted_in_two_roles() {
    Limit limit = Formation.plan(leicestershire, CARRIERS).limit();

    assertThat(limit.parts())
        .containsExactly(new Limit.Part("driver", 3, 47), new Limit.Part("medic", 2, 31));
    assertThat(limit.overlap()).isEqualTo(6);
    assertThat(leicestershire.count(List.of("sergeant", "medic")).overlap()).isEqualTo(2);
  }

  @Test
  void A03_three_medics_more_or_three_drivers_more_give_one_unit_more() {
    List<Marginal> marginals = Formation.plan(leicestershire, CARRIERS).marginals();

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

  @Test
  void A04_people_are_the_limit_on_a_tie_and_vehicles_only_below() {
    FormationPlan tie = Formation.plan(leicestershire, Map.of("PO-CARRIER", 44));
    FormationPlan below = Formation.plan(leicestershire, Map.of("PO-CARRIER", 41));

    assertThat(Tables.limit(tie.limit())).isEqualTo("driver+medic: 5 each, 72 there, 14 units");
    assertThat(Tables.limit(tie.limits().get(1)))
        .isEqualTo("PO-CARRIER: 3 each, 44 there, 14 units");
    assertThat(below.limit().kind()).isEqualTo(Limit.Kind.VEHICLES);
    assertThat(Tables.limit(below.limit())).isEqualTo("PO-CARRIER: 3 each, 41 there, 13 units");
    assertThat(below.formableByPeople()).isEqualTo(14);
    assertThat(below.formableByVehicles()).isEqualTo(13);
  }

  @Test
  void A05_no_training_helps_where_a_vehicle_is_missing_too() {
    FormationPlan tie = Formation.plan(leicestershire, Map.of("PO-CARRIER", 44));

    assertThat(tie.marginals()).hasSize(7).allMatch(m -> m.peopleForOneMore().isEmpty());
  }

  @Test
  void A06_no_skill_alone_helps_when_two_are_short() {
    Histogram histogram =
        Tables.histogram(
            Tables.PSU_WITH_MEDICS,
            """
            INSP PO-L2            2
            PS   PO-L2            6
            PC   PO-L2           40
            PC   PO-L2+PO-DRIVER  5
            PC   PO-L2+PO-MEDIC   3
            """);

    FormationPlan plan = Formation.plan(histogram, CARRIERS);

    assertThat(Tables.limit(plan.limit())).isEqualTo("driver+medic: 5 each, 8 there, 1 units");
    assertThat(plan.marginals()).allMatch(m -> m.peopleForOneMore().isEmpty());
    assertThat(Tables.step(Formation.staircase(histogram, CARRIERS, 2).steps().getFirst()))
        .isEqualTo(
            """
            2 units
            short of driver+medic: 2
            short of driver: 1
            short of medic: 1
            1 PC(PO-L2) learn PO-DRIVER as driver
            1 PC(PO-L2) learn PO-MEDIC as medic
            """);
  }

  @Test
  void A07_a_source_too_small_is_joined_by_another() {
    Histogram histogram =
        Tables.histogram(
            Tables.unit("pair", "leader 1 PS L2\nmedic 2 PC+PS L2+MEDIC"),
            """
            PS L2       2
            PC L2       1
            PS L2+MEDIC 1
            """);

    FormationPlan plan = Formation.plan(histogram, Map.of());

    assertThat(plan.formable()).isZero();
    assertThat(Tables.marginals(plan.marginals()))
        .isEqualTo(
            """
            leader by L2: impossible
            medic by L2: impossible
            medic by MEDIC: 1 1 PC(L2)
            """);
    assertThat(
            Formation.plan(Tables.histogram(histogram.unit(), "PS L2 2\nPC L2 1"), Map.of())
                .marginals())
        .extracting(m -> Tables.sources(m.sources()))
        .containsExactly("", "", "1 PS(L2), 1 PC(L2)");
  }

  @Test
  void A08_equal_roles_are_counted_as_one_and_keep_their_names() {
    UnitType unit = Tables.unit("twins", "front 2 PC L2\nrear 3 PC L2\nleader 1 PS L2");

    FormationPlan plan = Formation.plan(Tables.histogram(unit, "PC L2 14\nPS L2 9"), Map.of());

    assertThat(Tables.limits(plan.limits()))
        .isEqualTo(
            """
            front+rear: 5 each, 14 there, 2 units
            front+rear+leader: 6 each, 23 there, 3 units
            leader: 1 each, 9 there, 9 units
            """);
  }

  @Test
  void A09_any_rank_fills_a_role_that_names_none() {
    UnitType unit = Tables.unit("searchers", "searcher 2 - SEARCH");

    FormationPlan plan =
        Formation.plan(Tables.histogram(unit, "PC SEARCH 3\nSUPT SEARCH 2"), Map.of());

    assertThat(plan.formable()).isEqualTo(2);
    assertThat(plan.histogram().cells()).hasSize(1);
  }

  @Test
  void A10_twenty_different_roles_are_counted_and_twenty_one_are_refused() {
    Histogram twenty = new Histogram(many(20), cells(20));

    FormationPlan plan = Formation.plan(twenty, Map.of());

    assertThat(Tables.limit(plan.limit())).isEqualTo("r6: 1 each, 3 there, 3 units");
    assertThat(plan.limits()).hasSize(1023);
    assertThatThrownBy(() -> new Histogram(many(21), cells(21)))
        .hasMessage("unit type many has 21 different roles; at most 20 can be counted together");
  }

  private static UnitType many(int roles) {
    return new UnitType(
        "many",
        IntStream.range(0, roles)
            .mapToObj(r -> new Role("r" + r, 1, List.of(), List.of("s" + r)))
            .toList(),
        List.of());
  }

  /// Three people for role 6, four or more for each other.
  private static List<Histogram.Cell> cells(int roles) {
    return IntStream.range(0, roles)
        .mapToObj(r -> new Histogram.Cell("", List.of("s" + r), r == 6 ? 3 : 4 + r))
        .toList();
  }

  @Test
  void A11_a_histogram_is_tidy_however_it_was_given() {
    UnitType unit = Tables.unit("team", "medic 1 PC L2+MEDIC");

    assertThat(Tables.histogram(unit, "SUPT DOG 4\nPC MEDIC+L2 1\nPC L2 0\nPC L2+MEDIC+DOG 2"))
        .isEqualTo(Tables.histogram(unit, "PC L2+MEDIC 3\nPS - 4"));
  }

  @Test
  void A12_what_cannot_be_is_refused_with_its_value() {
    assertThatThrownBy(() -> new Role("medic", 0, List.of(), List.of()))
        .hasMessage("count (0) of role medic must be 1 to 10000");
    assertThatThrownBy(() -> new UnitType("empty", List.of(), List.of()))
        .hasMessage("unit type empty has no role");
    assertThatThrownBy(() -> leicestershire.count(List.of("cook")))
        .hasMessage("unit type psu-with-medics has no role cook");
    assertThatThrownBy(() -> new Histogram.Cell("PC", List.of(), -1))
        .hasMessage("people (-1) of rank PC must not be negative");
  }
}
