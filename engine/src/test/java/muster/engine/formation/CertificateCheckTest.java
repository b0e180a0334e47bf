package muster.engine.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import muster.engine.formation.check.CertificateCheck;
import muster.engine.formation.register.Base;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;
import org.junit.jupiter.api.Test;

class CertificateCheckTest {
  private static final UnitType TEAM =
      Tables.unit(
          "team",
          """
          leader 1 PS    L2
          medic  1 PC+PS L2+MEDIC
          vehicle 1 CARRIER
          """);
  private static final int TODAY = 100;

  private final People.Builder people = People.builder();
  private final List<Fleet.Vehicle> vehicles = new ArrayList<>();

  @Test
  void C01_a_right_answer_is_proved() {
    FormationProblem problem = twoTeams();

    assertThat(faults(problem, Formation.plan(problem), Formation.roster(problem))).isEmpty();
  }

  @Test
  void C02_a_person_used_twice_is_named() {
    FormationProblem problem = twoTeams();
    Roster roster = Formation.roster(problem);
    Roster.Formed first = roster.units().getFirst();
    Roster twice =
        with(roster, 1, new Roster.Formed(2, first.seats(), roster.units().get(1).vehicles()));

    assertThat(faults(problem, Formation.plan(problem), twice))
        .contains("unit 2: leics/1 has a post already");
  }

  @Test
  void C03_wrong_rank_lapsed_skill_and_leave_are_named() {
    FormationProblem problem = twoTeams();
    Roster roster = Formation.roster(problem);
    Roster.Formed second = roster.units().get(1);

    Roster wrong =
        with(
            roster,
            1,
            new Roster.Formed(
                2, List.of(seat("leader", "3"), seat("medic", "5")), second.vehicles()));
    Roster absent =
        with(
            roster,
            1,
            new Roster.Formed(
                2, List.of(seat("leader", "6"), seat("medic", "9")), second.vehicles()));

    assertThat(faults(problem, Formation.plan(problem), wrong))
        .contains(
            "unit 2: leics/3 cannot be leader: rank PC",
            "unit 2: leics/5 cannot be medic: no MEDIC in date on day 100");
    assertThat(faults(problem, Formation.plan(problem), absent))
        .contains(
            "unit 2: leics/6 cannot be leader: away on day 100",
            "unit 2: there is no person leics/9");
  }

  @Test
  void C04_a_missing_post_a_strange_post_and_a_missing_unit_are_named() {
    FormationProblem problem = twoTeams();
    FormationPlan plan = Formation.plan(problem);
    Roster roster = Formation.roster(problem);
    Roster.Formed second = roster.units().get(1);
    Roster odd =
        with(
            roster,
            1,
            new Roster.Formed(
                2, List.of(seat("leader", "2"), seat("cook", "3")), second.vehicles()));
    Roster less = new Roster(TEAM, TODAY, roster.units().subList(0, 1));

    assertThat(faults(problem, plan, odd))
        .containsExactly(
            "unit 2 has 0 of medic, not 1", "unit 2 has posts that the unit does not ask for");
    assertThat(faults(problem, plan, less)).containsExactly("the roster has 1 units, not 2");
    assertThat(faults(problem, plan, new Roster(TEAM, 7, roster.units())))
        .containsExactly("the roster is for day 7, not 100");
  }

  @Test
  void C05_a_vehicle_used_twice_or_out_of_service_is_named() {
    FormationProblem problem = twoTeams();
    Roster roster = Formation.roster(problem);
    List<Roster.Seat> seats = roster.units().get(1).seats();
    List<Roster.Wheels> wheels = roster.units().getFirst().vehicles();
    Roster.Wheels sold = new Roster.Wheels("CARRIER", "leics", "v3", "A");

    assertThat(
            faults(
                problem,
                Formation.plan(problem),
                with(roster, 1, new Roster.Formed(2, seats, wheels))))
        .containsExactly("unit 2: vehicle leics/v1 is used already");
    assertThat(
            faults(
                problem,
                Formation.plan(problem),
                with(roster, 1, new Roster.Formed(2, seats, List.of(sold)))))
        .containsExactly("unit 2: CARRIER leics/v3 is not in service and in scope");
  }

  @Test
  void C06_a_miscounted_limit_is_named() {
    FormationProblem problem = twoTeams();
    FormationPlan plan = Formation.plan(problem);
    Limit right = plan.limit();
    Limit wrong =
        new Limit(
            right.kind(),
            right.names(),
            right.parts(),
            right.each(),
            right.have() + 1,
            right.units());
    Limit slack =
        new Limit(right.kind(), right.names(), right.parts(), right.each(), right.have(), 1);
    Limit odd = new Limit(right.kind(), List.of("cook"), right.parts(), 1, 2, 2);

    assertThat(faults(problem, with(plan, 2, wrong), Formation.roster(problem)))
        .containsExactly("[leader, medic]: the registers have 4, not 5");
    assertThat(faults(problem, with(plan, 1, slack), Formation.roster(problem, 1)))
        .containsExactly("[leader, medic]: 4 at 2 each make 2 units, not 1");
    assertThat(faults(problem, with(plan, 2, odd), Formation.roster(problem)))
        .containsExactly("[cook] is nothing that the unit asks for");
    assertThat(faults(problem, with(plan, 3, right), Formation.roster(problem)))
        .contains("the limit allows 2 units, but 3 are called formable");
  }

  private static List<String> faults(FormationProblem problem, FormationPlan plan, Roster roster) {
    return CertificateCheck.check(problem, plan, roster);
  }

  private static FormationPlan with(FormationPlan plan, int formable, Limit limit) {
    return new FormationPlan(
        plan.unit(),
        formable,
        limit,
        List.of(limit),
        plan.marginals(),
        plan.histogram(),
        plan.vehicles());
  }

  private static Roster with(Roster roster, int unit, Roster.Formed formed) {
    List<Roster.Formed> units = new ArrayList<>(roster.units());
    units.set(unit, formed);
    return new Roster(roster.unit(), roster.day(), units);
  }

  private static Roster.Seat seat(String role, String id) {
    return new Roster.Seat(role, "leics", id, "", new Base("leics", "A"));
  }

  /// Two leaders, three medics of whom one has lapsed, a third leader on leave, three carriers of
  /// which one is sold.
  private FormationProblem twoTeams() {
    person("1", "PS", "L2");
    person("2", "PS", "L2");
    person("3", "PC", "L2", "MEDIC");
    person("4", "PC", "L2", "MEDIC");
    int lapsed = person("5", "PC", "L2");
    people.holds(lapsed, "MEDIC", 0, TODAY - 1);
    int onLeave = person("6", "PS", "L2");
    people.away(onLeave, TODAY, TODAY);
    vehicles.add(new Fleet.Vehicle("leics", "v1", "CARRIER", "A", 0, TODAY));
    vehicles.add(new Fleet.Vehicle("leics", "v2", "CARRIER", "A", TODAY, TODAY));
    vehicles.add(new Fleet.Vehicle("leics", "v3", "CARRIER", "A", 0, TODAY - 1));
    return new FormationProblem(TEAM, people.build(), new Fleet(vehicles), Scope.everyone(), TODAY);
  }

  private int person(String id, String rank, String... skills) {
    int person = people.person("leics", id, rank, "A", 0, People.NO_END);
    for (String skill : skills) {
      people.holds(person, skill, 0, TODAY);
    }
    return person;
  }
}
