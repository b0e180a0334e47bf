package muster.engine.formation;

import static muster.engine.formation.ForAll.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanningPropertiesTest {
  private static final int FORBIDDEN = -1;

  @Test
  void Q01_a_marginal_is_the_fewest_people_whose_training_gives_one_unit_more() {
    forAll(
        11,
        10_000,
        World::any,
        world -> {
          UnitType unit = world.units().getFirst();
          FormationPlan plan = Formation.plan(world.problem());

          int i = 0;
          for (Role role : unit.roles()) {
            for (String skill : role.skills()) {
              Marginal marginal = plan.marginals().get(i++);
              assertThat(marginal.role() + marginal.skill()).isEqualTo(role.code() + skill);
              assertThat(marginal.peopleForOneMore().orElse(-1))
                  .as("%s by %s", role.code(), skill)
                  .isEqualTo(fewest(world, plan, role, skill));
              assertThat(marginal.sources().stream().mapToInt(Marginal.Source::people).sum())
                  .isEqualTo(marginal.peopleForOneMore().orElse(0));
            }
          }
          assertThat(plan.marginals()).hasSize(i);
        });
  }

  /// Everyone who lacks just this skill for the role may be trained, at 1 each; what is the least
  /// cost of filling one unit more?
  private static int fewest(World world, FormationPlan plan, Role role, String skill) {
    UnitType unit = world.units().getFirst();
    int units = plan.formable() + 1;
    if (units > vehicleUnits(world)) {
      return -1;
    }
    List<int[]> cost = new ArrayList<>();
    for (World.Human human : world.humans()) {
      boolean trainable =
          fills(world, human, role, skill) && !world.fills(human, role, world.day());
      int[] row = new int[unit.roles().size()];
      for (int r = 0; r < row.length; r++) {
        Role one = unit.roles().get(r);
        row[r] =
            world.fills(human, one, world.day())
                ? 0
                : trainable && fills(world, human, one, skill) ? 1 : FORBIDDEN;
      }
      cost.add(row);
    }
    int[] filledAndCost = Flow.cheapest(cost, Flow.posts(unit, units));
    return filledAndCost[0] == unit.people() * units ? filledAndCost[1] : -1;
  }

  /// Whether they could fill the role with the skill given to them.
  private static boolean fills(World world, World.Human human, Role role, String gained) {
    List<String> others = role.skills().stream().filter(s -> !s.equals(gained)).toList();
    return world.fills(human, new Role("x", 1, role.ranks(), others), world.day());
  }

  private static int vehicleUnits(World world) {
    return world.units().getFirst().vehicles().stream()
        .mapToInt(need -> world.vehicles(need.kind(), world.day()) / need.count())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  @Test
  void Q02_a_step_of_the_staircase_is_the_cheapest_training_and_it_is_enough() {
    Map<String, Integer> prices = Map.of("L2", 5, "DRIVER", 2, "MEDIC", 3);
    forAll(
        12,
        3_000,
        World::any,
        world -> {
          UnitType unit = world.units().getFirst();
          FormationPlan plan = Formation.plan(world.problem());
          Histogram histogram = plan.histogram();

          Staircase stairs =
              Formation.staircase(histogram, plan.vehicles(), plan.formable() + 2, prices);

          assertThat(stairs.steps()).hasSize(2);
          for (Staircase.Step step : stairs.steps()) {
            int[] best = Flow.cheapest(prices(world, prices), Flow.posts(unit, step.units()));
            int recruits = step.recruits().stream().mapToInt(Staircase.Recruit::people).sum();
            assertThat(recruits).isEqualTo(unit.people() * step.units() - best[0]);
            assertThat(step.cost()).isEqualTo(best[1]);
            assertThat(after(histogram, plan.vehicles(), step).formable())
                .isGreaterThanOrEqualTo(step.units());
          }
        });
  }

  private static List<int[]> prices(World world, Map<String, Integer> prices) {
    UnitType unit = world.units().getFirst();
    List<int[]> cost = new ArrayList<>();
    for (World.Human human : world.humans()) {
      String rank = world.rank(human, world.day());
      int[] row = new int[unit.roles().size()];
      for (int r = 0; r < row.length; r++) {
        Role role = unit.roles().get(r);
        boolean rankFits =
            !rank.isEmpty() && (role.ranks().isEmpty() || role.ranks().contains(rank));
        row[r] =
            rankFits
                ? role.skills().stream()
                    .filter(skill -> !world.holds(human, skill, world.day()))
                    .mapToInt(skill -> prices.getOrDefault(skill, 1))
                    .sum()
                : FORBIDDEN;
      }
      cost.add(row);
    }
    return cost;
  }

  /// The plan when the step is carried out, recruits and vehicles included.
  private static FormationPlan after(
      Histogram histogram, Map<String, Integer> vehicles, Staircase.Step step) {
    List<Histogram.Cell> cells = new ArrayList<>();
    List<Histogram.Cell> gone = new ArrayList<>();
    for (Staircase.Training training : step.trainings()) {
      List<String> skills = new ArrayList<>(training.holds());
      skills.addAll(training.learns());
      cells.add(new Histogram.Cell(training.rank(), skills, training.people()));
      gone.add(new Histogram.Cell(training.rank(), training.holds(), training.people()));
    }
    for (Histogram.Cell cell : histogram.cells()) {
      int left = cell.people();
      for (Histogram.Cell one : gone) {
        left -=
            one.rank().equals(cell.rank()) && one.skills().equals(cell.skills()) ? one.people() : 0;
      }
      cells.add(new Histogram.Cell(cell.rank(), cell.skills(), left));
    }
    for (Staircase.Recruit recruit : step.recruits()) {
      Role role =
          histogram.unit().roles().stream()
              .filter(one -> one.code().equals(recruit.role()))
              .findFirst()
              .orElseThrow();
      String rank = role.ranks().isEmpty() ? "" : role.ranks().getFirst();
      cells.add(new Histogram.Cell(rank, role.skills(), recruit.people()));
    }
    Map<String, Integer> more = new TreeMap<>(vehicles);
    step.vehicles().forEach(gap -> more.merge(gap.kind(), gap.vehicles(), Integer::sum));
    return Formation.plan(new Histogram(histogram.unit(), cells), more);
  }

  @Test
  void Q03_the_frontier_is_every_mix_that_a_flow_can_form_and_none_that_can_grow() {
    forAll(
        13,
        1_500,
        random -> World.any(random, 18, 2 + random.nextInt(2)),
        world -> {
          Frontier frontier =
              Formation.frontier(
                  world.units(),
                  world.people(),
                  world.problem().fleet(),
                  world.scope(),
                  world.day());

          List<List<Integer>> slow = new ArrayList<>();
          int[] mix = new int[world.units().size()];
          search(world, mix, 0, slow);
          assertThat(frontier.mixes().stream().map(Frontier.Mix::units).toList())
              .containsExactlyInAnyOrderElementsOf(slow);
        });
  }

  private static void search(World world, int[] mix, int type, List<List<Integer>> found) {
    if (type == mix.length) {
      for (int t = 0; t < mix.length; t++) {
        mix[t]++;
        boolean grows = forms(world, mix);
        mix[t]--;
        if (grows) {
          return;
        }
      }
      found.add(Arrays.stream(mix).boxed().toList());
      return;
    }
    for (mix[type] = 0; forms(world, mix); mix[type]++) {
      search(world, mix, type + 1, found);
    }
    mix[type] = 0;
  }

  private static boolean forms(World world, int[] mix) {
    List<Role> roles = new ArrayList<>();
    int[] posts = new int[world.units().stream().mapToInt(unit -> unit.roles().size()).sum()];
    Map<String, Integer> vehicles = new TreeMap<>();
    for (int t = 0; t < mix.length; t++) {
      int units = mix[t];
      for (Role role : world.units().get(t).roles()) {
        posts[roles.size()] = role.count() * units;
        roles.add(role);
      }
      world
          .units()
          .get(t)
          .vehicles()
          .forEach(need -> vehicles.merge(need.kind(), need.count() * units, Integer::sum));
    }
    List<boolean[]> eligible = new ArrayList<>();
    for (World.Human human : world.humans()) {
      boolean[] row = new boolean[posts.length];
      for (int r = 0; r < row.length; r++) {
        row[r] = world.fills(human, roles.get(r), world.day());
      }
      eligible.add(row);
    }
    return Flow.filled(eligible, posts) == Arrays.stream(posts).sum()
        && vehicles.entrySet().stream()
            .allMatch(need -> world.vehicles(need.getKey(), world.day()) >= need.getValue());
  }
}
