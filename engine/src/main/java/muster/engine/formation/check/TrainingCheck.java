package muster.engine.formation.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import muster.engine.formation.Role;
import muster.engine.formation.training.TrainingPlan;
import muster.engine.formation.training.TrainingProblem;
import muster.engine.formation.training.TrainingProblem.Group;

/// Goes through a training plan and its proof by counting, with nothing of the solver: the plan can
/// be carried out, it costs what it says, and no plan costs less.
public final class TrainingCheck {
  private final TrainingPlan plan;
  private final TrainingProblem problem;
  private final List<String> faults = new ArrayList<>();

  private TrainingCheck(TrainingPlan plan) {
    this.plan = plan;
    problem = plan.problem();
  }

  /// What is wrong, in words; nothing when all is right.
  public static List<String> faults(TrainingPlan plan) {
    TrainingCheck check = new TrainingCheck(plan);
    check.seats();
    check.posts();
    check.people();
    check.proof();
    return List.copyOf(check.faults);
  }

  private void fault(String words) {
    faults.add(words);
  }

  private void seats() {
    long cost = 0;
    for (TrainingPlan.Seats seat : plan.seats()) {
      Role role = role(seat.role());
      Set<String> after = new HashSet<>(seat.group().holds());
      after.addAll(seat.learns());
      long price = 0;
      for (String skill : seat.learns()) {
        OptionalInt one = price(seat.group(), skill);
        if (one.isEmpty()) {
          fault("%s cannot be taught to %s".formatted(skill, seat.group()));
        }
        price += one.orElse(0);
      }
      if (!role.ranks().isEmpty() && !role.ranks().contains(seat.group().rank())) {
        fault("rank %s may not be %s".formatted(seat.group().rank(), role.code()));
      }
      if (!after.containsAll(role.skills())) {
        fault("%s with %s is not fit for %s".formatted(seat.group(), seat.learns(), role.code()));
      }
      if (price != seat.price()) {
        fault("%s cost %d each, not %d".formatted(seat.learns(), price, seat.price()));
      }
      cost += price * seat.people();
    }
    if (cost != plan.cost()) {
      fault("all courses cost %d, not %d".formatted(cost, plan.cost()));
    }
  }

  private void posts() {
    for (Role role : problem.unit().roles()) {
      int filled =
          plan.seats().stream()
              .filter(seat -> seat.role().equals(role.code()))
              .mapToInt(TrainingPlan.Seats::people)
              .sum();
      int recruited =
          plan.recruits().stream()
              .filter(one -> one.role().equals(role.code()))
              .mapToInt(TrainingPlan.Recruits::people)
              .sum();
      if (filled + recruited != role.count() * problem.units()) {
        fault(
            "%d posts of %s are filled and %d recruited, of %d"
                .formatted(filled, role.code(), recruited, role.count() * problem.units()));
      }
    }
  }

  private void people() {
    for (Group group : new HashSet<>(problem.groups())) {
      int seated =
          plan.seats().stream()
              .filter(seat -> seat.group().equals(group))
              .mapToInt(TrainingPlan.Seats::people)
              .sum();
      int there = problem.groups().stream().filter(group::equals).mapToInt(Group::people).sum();
      if (seated > there) {
        fault("%d of %s are used".formatted(seated, group));
      }
    }
    if (!new HashSet<>(problem.groups())
        .containsAll(plan.seats().stream().map(TrainingPlan.Seats::group).toList())) {
      fault("somebody takes a post who is not there");
    }
  }

  /// No post may be worth more than any way to fill it costs; then no plan can cost less than all
  /// posts are worth together, less what the people are worth.
  private void proof() {
    TrainingPlan.Proof proof = plan.proof();
    long least = 0;
    for (Role role : problem.unit().roles()) {
      long worth = proof.posts().getOrDefault(role.code(), 0L);
      if (worth > proof.recruit()) {
        fault("a post of %s is worth %d, more than a recruit".formatted(role.code(), worth));
      }
      least += worth * role.count() * problem.units();
      for (int g = 0; g < problem.groups().size(); g++) {
        long cost = cost(role, problem.groups().get(g));
        if (cost >= 0 && worth > cost + proof.groups().get(g)) {
          fault(
              "a post of %s is worth %d, more than group %d costs"
                  .formatted(role.code(), worth, g));
        }
      }
    }
    for (int g = 0; g < problem.groups().size(); g++) {
      if (proof.groups().get(g) < 0) {
        fault("group %d is worth less than nothing".formatted(g));
      }
      least -= proof.groups().get(g) * problem.groups().get(g).people();
    }
    long stated = plan.cost() + proof.recruit() * plan.recruitsNeeded();
    if (least != stated) {
      fault("the proof comes to %d, the plan to %d".formatted(least, stated));
    }
    if (proof.recruit() <= dearest() * problem.unit().roles().size()) {
      fault("a recruit (%d) may be cheaper than a chain of courses".formatted(proof.recruit()));
    }
  }

  private long dearest() {
    long dearest = 0;
    for (Role role : problem.unit().roles()) {
      for (Group group : problem.groups()) {
        dearest = Math.max(dearest, cost(role, group));
      }
    }
    return dearest;
  }

  private long cost(Role role, Group group) {
    if (!role.ranks().isEmpty() && !role.ranks().contains(group.rank())) {
      return -1;
    }
    long sum = 0;
    for (String skill : role.skills()) {
      if (!group.holds().contains(skill)) {
        OptionalInt one = price(group, skill);
        if (one.isEmpty()) {
          return -1;
        }
        sum += one.getAsInt();
      }
    }
    return sum;
  }

  private OptionalInt price(Group group, String skill) {
    Map<String, TrainingProblem.Price> prices = problem.prices();
    if (!prices.containsKey(skill)) {
      return OptionalInt.empty();
    }
    TrainingProblem.Price price = prices.get(skill);
    return group.heldBefore().contains(skill) && price.again().isPresent()
        ? price.again()
        : price.first();
  }

  private Role role(String code) {
    return problem.unit().roles().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no role " + code));
  }
}
