package muster.engine.formation;

import static muster.engine.formation.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import muster.engine.formation.check.TrainingCheck;
import muster.engine.formation.training.Training;
import muster.engine.formation.training.TrainingPlan;
import muster.engine.formation.training.TrainingProblem;
import muster.engine.formation.training.TrainingProblem.Group;
import muster.engine.formation.training.TrainingProblem.Price;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final UnitType CAR =
      new UnitType(
          "car",
          List.of(
              new Role("lead", 1, List.of("PS"), List.of("L2")),
              new Role("driver", 1, List.of("PC"), List.of("L2", "DRIVE")),
              new Role("crew", 2, List.of("PC"), List.of("L2"))),
          List.of());

  private static final Map<String, Price> PRICES =
      Map.of(
          "L2", new Price(OptionalInt.of(300), OptionalInt.of(100)),
          "DRIVE", new Price(OptionalInt.of(500), OptionalInt.empty()));

  private static Group group(String rank, String holds, String before, int people) {
    return new Group(rank, words(holds), words(before), people);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static TrainingPlan plan(int units, Group... groups) {
    TrainingPlan plan = Training.cheapest(new TrainingProblem(CAR, units, List.of(groups), PRICES));
    assertThat(TrainingCheck.faults(plan)).isEmpty();
    return plan;
  }

  @Test
  void T01_who_is_fit_already_costs_nothing() {
    TrainingPlan plan = plan(1, group("PS", "L2", "", 1), group("PC", "DRIVE L2", "", 3));

    assertThat(plan.cost()).isZero();
    assertThat(plan.trainings()).isEmpty();
    assertThat(plan.recruits()).isEmpty();
  }

  @Test
  void T02_a_refresher_is_taken_where_it_will_do_and_the_first_course_where_it_must() {
    TrainingPlan plan =
        plan(
            1,
            group("PS", "", "L2", 1),
            group("PC", "DRIVE", "", 1),
            group("PC", "", "L2", 1),
            group("PC", "", "", 5));

    assertThat(plan.cost()).isEqualTo(100 + 300 + 100 + 300);
    assertThat(plan.places().get("L2")).containsExactly(2, 2);
  }

  @Test
  void T03_a_rank_that_may_not_take_the_post_is_not_taught_for_it() {
    TrainingPlan plan = plan(1, group("PC", "DRIVE L2", "", 9));

    assertThat(plan.recruits()).containsExactly(new TrainingPlan.Recruits("lead", 1));
  }

  @Test
  void T04_a_skill_without_a_course_is_not_taught() {
    TrainingPlan plan =
        Training.cheapest(
            new TrainingProblem(
                CAR, 1, List.of(group("PS", "L2", "", 1), group("PC", "L2", "", 5)), Map.of()));

    assertThat(TrainingCheck.faults(plan)).isEmpty();
    assertThat(plan.recruits()).containsExactly(new TrainingPlan.Recruits("driver", 1));
    assertThat(plan.cost()).isZero();
  }

  @Test
  void T05_nobody_and_nothing_wanted_are_answered_too() {
    assertThat(plan(1).recruitsNeeded()).isEqualTo(4);
    assertThat(plan(0, group("PC", "", "", 3)).seats()).isEmpty();
    assertThat(plan(1, group("PC", "", "", 0)).recruitsNeeded()).isEqualTo(4);
  }

  @Test
  void T06_prices_and_numbers_out_of_range_are_refused() {
    assertThatThrownBy(() -> new Price(OptionalInt.of(-1), OptionalInt.empty()))
        .hasMessageContaining("price (-1)");
    assertThatThrownBy(() -> group("PC", "", "", -1)).hasMessageContaining("people (-1)");
    assertThatThrownBy(() -> new TrainingProblem(CAR, -1, List.of(), Map.of()))
        .hasMessageContaining("units (-1)");
  }

  @Test
  void T07_the_check_finds_a_dearer_plan_and_a_false_proof() {
    TrainingPlan plan = plan(1, group("PS", "L2", "", 1), group("PC", "", "L2", 9));
    TrainingPlan cheap =
        new TrainingPlan(
            plan.problem(), plan.seats(), plan.recruits(), plan.cost() - 1, plan.proof());
    TrainingPlan empty = new TrainingPlan(plan.problem(), List.of(), List.of(), 0, plan.proof());
    TrainingPlan dear =
        Training.cheapest(
            new TrainingProblem(
                CAR, 1, List.of(group("PS", "L2", "", 1), group("PC", "", "", 9)), PRICES));
    TrainingPlan other =
        new TrainingPlan(plan.problem(), dear.seats(), dear.recruits(), dear.cost(), dear.proof());

    assertThat(TrainingCheck.faults(cheap)).isNotEmpty();
    assertThat(TrainingCheck.faults(empty)).isNotEmpty();
    assertThat(TrainingCheck.faults(other)).isNotEmpty();
  }

  /// A small world of people who hold, held or never held a few skills.
  private record School(TrainingProblem problem) {
    static School any(RandomGenerator random) {
      List<String> skills = List.of("A", "B", "C").subList(0, 1 + random.nextInt(3));
      List<Role> roles = new ArrayList<>();
      for (int r = 0; r <= random.nextInt(3); r++) {
        roles.add(
            new Role(
                "r" + r,
                1 + random.nextInt(2),
                some(random, List.of("PC", "PS")),
                some(random, skills)));
      }
      List<Group> groups = new ArrayList<>();
      for (int g = 0; g < random.nextInt(6); g++) {
        List<String> holds = some(random, skills);
        List<String> before = new ArrayList<>(some(random, skills));
        before.removeAll(holds);
        groups.add(
            new Group(
                List.of("PC", "PS", "INSP").get(random.nextInt(3)),
                holds,
                before,
                random.nextInt(4)));
      }
      Map<String, Price> prices = new java.util.TreeMap<>();
      for (String skill : skills) {
        if (random.nextInt(5) > 0) {
          prices.put(skill, new Price(price(random), price(random)));
        }
      }
      return new School(
          new TrainingProblem(
              new UnitType("u", roles, List.of()), random.nextInt(4), groups, prices));
    }

    private static OptionalInt price(RandomGenerator random) {
      return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(10));
    }

    private static List<String> some(RandomGenerator random, List<String> of) {
      return of.stream().filter(one -> random.nextBoolean()).toList();
    }

    /// One line a person: the cost of each role; below 0 forbids. Worked out anew from the prices.
    List<int[]> costs() {
      List<int[]> costs = new ArrayList<>();
      for (Group group : problem.groups()) {
        for (int i = 0; i < group.people(); i++) {
          costs.add(problem.unit().roles().stream().mapToInt(role -> cost(role, group)).toArray());
        }
      }
      return costs;
    }

    private int cost(Role role, Group group) {
      if (!role.ranks().isEmpty() && !role.ranks().contains(group.rank())) {
        return -1;
      }
      int sum = 0;
      for (String skill : role.skills()) {
        if (!group.holds().contains(skill)) {
          Price price = problem.prices().get(skill);
          if (price == null) {
            return -1;
          }
          OptionalInt one =
              group.heldBefore().contains(skill) && price.again().isPresent()
                  ? price.again()
                  : price.first();
          if (one.isEmpty()) {
            return -1;
          }
          sum += one.getAsInt();
        }
      }
      return sum;
    }
  }

  @Test
  void T08_the_plan_equals_a_plain_cheapest_flow_and_passes_the_check() {
    forAll(
        31,
        10_000,
        School::any,
        school -> {
          TrainingProblem problem = school.problem();
          TrainingPlan plan = Training.cheapest(problem);

          int[] best = Flow.cheapest(school.costs(), Flow.posts(problem.unit(), problem.units()));
          int posts = problem.unit().people() * problem.units();
          assertThat(plan.recruitsNeeded()).isEqualTo(posts - best[0]);
          assertThat(plan.cost()).isEqualTo(best[1]);
          assertThat(TrainingCheck.faults(plan)).isEmpty();
        });
  }

  @Test
  void T09_the_plan_equals_trying_everything() {
    forAll(
        32,
        2_000,
        School::any,
        school -> {
          TrainingProblem problem = school.problem();
          List<int[]> costs = school.costs();
          if (costs.size() > 6) {
            return;
          }
          TrainingPlan plan = Training.cheapest(problem);

          int[] posts = Flow.posts(problem.unit(), problem.units());
          long best = everything(costs, 0, posts);
          int filled = Arrays.stream(posts).sum() - plan.recruitsNeeded();
          assertThat(best).isEqualTo(filled * 100_000L - plan.cost());
        });
  }

  /// The most that can be had from these people on, when a filled post is worth 100,000.
  private static long everything(List<int[]> costs, int person, int[] left) {
    if (person == costs.size()) {
      return 0;
    }
    long best = everything(costs, person + 1, left);
    for (int r = 0; r < left.length; r++) {
      if (left[r] > 0 && costs.get(person)[r] >= 0) {
        left[r]--;
        best = Math.max(best, 100_000 - costs.get(person)[r] + everything(costs, person + 1, left));
        left[r]++;
      }
    }
    return best;
  }

  @Test
  void T10_the_same_problem_gives_the_same_plan() {
    TrainingProblem problem = School.any(ForAll.random(7)).problem();

    assertThat(Training.cheapest(problem)).isEqualTo(Training.cheapest(problem));
  }
}
