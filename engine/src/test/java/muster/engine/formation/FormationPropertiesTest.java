package muster.engine.formation;

import static muster.engine.formation.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import muster.engine.formation.check.CertificateCheck;
import org.junit.jupiter.api.Test;

class FormationPropertiesTest {
  private static final int CASES = 10_000;

  @Test
  void P01_formable_is_what_a_plain_flow_finds_one_unit_at_a_time() {
    forAll(
        1,
        CASES,
        World::any,
        world -> {
          FormationPlan plan = Formation.plan(world.problem());

          assertThat(plan.formable()).isEqualTo(slow(world, world.day()));
        });
  }

  @Test
  void P02_the_shortage_is_the_number_of_posts_that_the_flow_leaves_empty() {
    forAll(
        2,
        CASES,
        World::any,
        world -> {
          UnitType unit = world.units().getFirst();
          FormationPlan plan = Formation.plan(world.problem());

          int units = plan.formableByPeople() + 1;
          int filled = Flow.filled(world.eligible(unit, world.day()), Flow.posts(unit, units));
          Limit people =
              plan.limits().stream()
                  .filter(limit -> limit.kind() == Limit.Kind.PEOPLE)
                  .findFirst()
                  .orElseThrow();
          assertThat(people.shortForOneMore()).isEqualTo(unit.people() * units - filled);
        });
  }

  @Test
  void P03_roster_and_limit_are_proved_by_the_independent_check() {
    forAll(
        3,
        3_000,
        World::any,
        world -> {
          FormationProblem problem = world.problem();

          FormationPlan plan = Formation.plan(problem);
          Roster roster = Formation.roster(problem);

          assertThat(CertificateCheck.check(problem, plan, roster)).isEmpty();
        });
  }

  @Test
  void P04_the_horizon_is_every_day_solved_anew() {
    forAll(
        4,
        600,
        World::any,
        world -> {
          FormationProblem problem = world.problem();
          int last = world.day() + World.DAYS;

          Horizon horizon = Formation.horizon(problem, last);

          for (int day = world.day(); day <= last; day++) {
            assertThat(horizon.unitsOn(day)).as("day %d", day).isEqualTo(slow(world, day));
          }
          assertThat(Formation.unitsByDay(problem, last))
              .isEqualTo(
                  IntStream.rangeClosed(world.day(), last).mapToObj(horizon::unitsOn).toList());
          for (Horizon.Change change : horizon.changes()) {
            FormationPlan anew = Formation.plan(problem.on(change.day()));
            assertThat(change.limit()).isEqualTo(anew.limit());
            assertThat(change.followed().have())
                .isEqualTo(anew.histogram().count(horizon.followed()).have());
          }
        });
  }

  @Test
  void P05_the_count_behind_a_limit_is_a_list_of_people() {
    forAll(
        5,
        1_000,
        World::any,
        world -> {
          FormationProblem problem = world.problem();
          FormationPlan plan = Formation.plan(problem);

          for (Limit limit : plan.limits()) {
            if (limit.kind() == Limit.Kind.PEOPLE) {
              List<Candidate> people = Formation.candidates(problem, limit.names());
              assertThat(people).hasSize(limit.have()).doesNotHaveDuplicates();
              assertThat(people.stream().mapToInt(one -> one.roles().size()).sum())
                  .isEqualTo(limit.parts().stream().mapToInt(Limit.Part::have).sum());
              assertThat(plan.histogram().count(limit.names())).isEqualTo(limit);
            }
          }
        });
  }

  @Test
  void P06_the_same_registers_give_the_same_answer_byte_for_byte() {
    forAll(
        6,
        500,
        World::any,
        world -> {
          assertThat(everything(world.problem())).isEqualTo(everything(world.problem()));
        });
  }

  private static String everything(FormationProblem problem) {
    FormationPlan plan = Formation.plan(problem);
    return plan
        + "\n"
        + Formation.roster(problem)
        + "\n"
        + Formation.horizon(problem, problem.day() + 30)
        + "\n"
        + Formation.staircase(plan.histogram(), plan.vehicles(), plan.formable() + 2);
  }

  static int slow(World world, int day) {
    UnitType unit = world.units().getFirst();
    int most = Flow.most(world.eligible(unit, day), unit);
    for (VehicleNeed need : unit.vehicles()) {
      most = Math.min(most, world.vehicles(need.kind(), day) / need.count());
    }
    return most;
  }
}
