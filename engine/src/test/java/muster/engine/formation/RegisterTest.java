package muster.engine.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import muster.engine.formation.register.Base;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final UnitType PAIR = Tables.unit("pair", "officer 2 PC L2");
  private static final int ALWAYS = People.NO_END;

  private final People.Builder people = People.builder();

  @Test
  void D01_a_person_counts_on_their_first_and_on_their_last_day() {
    int one = people.person("leics", "1", "PC", "A", 10, 30);
    people.holds(one, "L2", 15, 20);

    assertThat(List.of(people(14), people(15), people(20), people(21))).containsExactly(0, 1, 1, 0);
  }

  @Test
  void D02_an_early_renewal_leaves_no_gap_and_counts_once() {
    int one = people.person("leics", "1", "PC", "A", 0, ALWAYS);
    people.holds(one, "L2", 0, 20).holds(one, "L2", 18, 40);

    assertThat(List.of(people(17), people(19), people(21))).containsExactly(1, 1, 1);
    assertThat(Formation.horizon(problem(0, Scope.everyone()), 40).changes()).isEmpty();
  }

  @Test
  void D03_the_post_that_began_last_holds() {
    people.person("leics", "1", "PS", "A", 10, ALWAYS);
    int one = people.person("leics", "1", "PC", "A", 0, ALWAYS);
    people.holds(one, "L2", 0, ALWAYS);

    assertThat(people(9)).isEqualTo(1);
    assertThat(people(10)).isZero();
    assertThat(people.build().size()).isEqualTo(1);
  }

  @Test
  void D04_one_person_on_two_forces_books_is_counted_once_with_the_skills_of_both() {
    int here = people.person("leics", "1", "PC", "A", 0, ALWAYS);
    int there = people.person("notts", "77", "PC", "B", 0, ALWAYS);
    people.holds(here, "DOG", 0, ALWAYS).holds(there, "L2", 0, ALWAYS);
    people.samePerson(here, there);

    assertThat(count(Scope.everyone())).isEqualTo(1);
    assertThat(count(Scope.of("leics"))).isEqualTo(1);
    assertThat(count(Scope.of("notts"))).isEqualTo(1);
    assertThat(count(Scope.of("derbs"))).isZero();
  }

  @Test
  void D05_only_people_on_duty_count_until_the_minute_their_duty_ends() {
    int one = officer("1", "A");
    people.onDuty(one, 600, 1080);

    assertThat(count(Scope.everyone().onDutyAt(600))).isEqualTo(1);
    assertThat(count(Scope.everyone().onDutyAt(1079))).isEqualTo(1);
    assertThat(count(Scope.everyone().onDutyAt(1080))).isZero();
    assertThat(count(Scope.everyone().at(1080))).isEqualTo(1);
  }

  @Test
  void D06_lag_and_travel_from_the_own_base_decide_who_is_in_time() {
    int onDuty = officer("1", "A");
    officer("2", "A");
    officer("3", "B");
    officer("4", "C");
    people.onDuty(onDuty, 0, 100);
    Map<Base, Integer> travel = Map.of(new Base("leics", "A"), 20, new Base("leics", "B"), 60);

    Scope scope = Scope.everyone().at(50);
    assertThat(count(scope.within(new Scope.Reach(travel, 40, 10, 30)))).isEqualTo(1);
    assertThat(count(scope.within(new Scope.Reach(travel, 40, 10, 60)))).isEqualTo(2);
    assertThat(count(scope.within(new Scope.Reach(travel, 40, 10, 100)))).isEqualTo(3);
    assertThat(count(scope.onDutyAt(50).within(new Scope.Reach(travel, 40, 10, 100)))).isEqualTo(1);
  }

  @Test
  void D07_a_vehicle_counts_in_service_in_scope_and_in_time() {
    UnitType unit = Tables.unit("car", "officer 1 PC L2\nvehicle 1 CAR");
    Fleet fleet =
        new Fleet(
            List.of(
                new Fleet.Vehicle("leics", "1", "CAR", "A", 0, 10),
                new Fleet.Vehicle("leics", "2", "CAR", "B", 0, ALWAYS),
                new Fleet.Vehicle("notts", "1", "CAR", "A", 0, ALWAYS),
                new Fleet.Vehicle("leics", "3", "VAN", "A", 0, ALWAYS)));
    Scope.Reach reach = new Scope.Reach(Map.of(new Base("leics", "B"), 20), 30, 0, 45);
    FormationProblem problem =
        new FormationProblem(unit, people.build(), fleet, Scope.everyone(), 10);

    assertThat(Formation.vehicles(problem)).isEqualTo(Map.of("CAR", 3));
    assertThat(Formation.vehicles(problem.on(11))).isEqualTo(Map.of("CAR", 2));
    assertThat(Formation.vehicles(problem.in(Scope.of("leics")))).isEqualTo(Map.of("CAR", 2));
    assertThat(Formation.vehicles(problem.in(Scope.everyone().within(reach))))
        .isEqualTo(Map.of("CAR", 0));
    assertThat(Formation.vehicles(problem.in(Scope.everyone().onDutyAt(5).within(reach))))
        .isEqualTo(Map.of("CAR", 1));
  }

  @Test
  void D08_the_roster_takes_people_on_duty_first_then_by_base_and_id() {
    officer("4", "A");
    officer("3", "B");
    people.onDuty(officer("2", "C"), 0, 100);
    officer("1", "B");

    Roster roster = Formation.roster(problem(5, Scope.everyone().at(50)));

    assertThat(roster.units())
        .extracting(unit -> unit.seats().stream().map(Roster.Seat::personId).toList())
        .containsExactly(List.of("2", "4"), List.of("1", "3"));
    assertThat(Formation.roster(problem(5, Scope.everyone()), 1).units()).hasSize(1);
    assertThatThrownBy(() -> Formation.roster(problem(5, Scope.everyone()), 3))
        .hasMessage("units (3) of pair cannot all be formed");
  }

  @Test
  void D09_the_horizon_names_whose_expiry_costs_a_unit_and_when() {
    for (int i = 1; i <= 4; i++) {
      int officer = people.person("leics", "" + i, "PC", "A", 0, i == 4 ? 79 : ALWAYS);
      people.holds(officer, "L2", 0, i == 1 ? 49 : ALWAYS);
    }
    people.away(1, 60, 64);

    Horizon horizon = Formation.horizon(problem(40, Scope.everyone()), 100);

    assertThat(horizon.followed()).containsExactly("officer");
    assertThat(horizon.changes())
        .extracting(change ->
            "%d %s %+d: %d officers, %d units"
                .formatted(
                    change.day(),
                    change.people().stream().map(m -> m.personId() + " " + m.cause()).toList(),
                    change.difference(),
                    change.followed().have(),
                    change.units()))
        .containsExactly(
            "50 [1 SKILLS] -1: 3 officers, 1 units",
            "60 [2 AWAY] +0: 2 officers, 1 units",
            "65 [2 BACK] +0: 3 officers, 1 units",
            "80 [4 LEAVES] +0: 2 officers, 1 units");
    assertThat(horizon.changes().getFirst().people().getFirst())
        .extracting(Horizon.Move::lostSkills, Horizon.Move::lostRoles)
        .containsExactly(List.of("L2"), List.of("officer"));
    assertThatThrownBy(() -> Formation.horizon(problem(40, Scope.everyone()), 39))
        .hasMessage("last day (39) is before the first (40)");
  }

  @Test
  void D10_vehicles_change_the_horizon_too() {
    UnitType unit = Tables.unit("car", "officer 1 PC L2\nvehicle 1 CAR");
    officer("1", "A");
    Fleet fleet = new Fleet(List.of(new Fleet.Vehicle("leics", "c", "CAR", "A", 5, 9)));

    Horizon horizon =
        Formation.horizon(
            new FormationProblem(unit, people.build(), fleet, Scope.everyone(), 0), 20);

    assertThat(horizon.start().limit().kind()).isEqualTo(Limit.Kind.VEHICLES);
    assertThat(horizon.changes())
        .extracting(change -> change.day() + ":" + change.units())
        .containsExactly("5:1", "10:0");
  }

  @Test
  void D11_facts_about_nobody_are_refused() {
    assertThatThrownBy(() -> people.holds(3, "L2", 0, 1)).hasMessage("there is no person 3");
    assertThatThrownBy(() -> new Scope.Reach(Map.of(), -1, 0, 30))
        .hasMessage("lag (-1, on duty 0) must not be negative");
  }

  private int officer(String id, String base) {
    int person = people.person("leics", id, "PC", base, 0, ALWAYS);
    people.holds(person, "L2", 0, ALWAYS);
    return person;
  }

  private int people(int day) {
    return Formation.plan(problem(day, Scope.everyone())).limit().have();
  }

  private int count(Scope scope) {
    return Formation.plan(problem(5, scope)).limit().have();
  }

  private FormationProblem problem(int day, Scope scope) {
    return new FormationProblem(PAIR, people.build(), Fleet.none(), scope, day);
  }
}
