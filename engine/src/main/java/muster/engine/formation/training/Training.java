package muster.engine.formation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import muster.engine.formation.Role;

/// Finds the cheapest training: the transportation problem of people by rank and skills against
/// posts, where a post costs what its holder still has to learn. Of plans that cost the same, one
/// is taken in which people learn little each, and of those the one that takes earlier groups.
///
/// Proof: shortest distances in what the flow leaves open are the worths (Source: L. R. Ford and D.
/// R. Fulkerson, *Flows in Networks*, 1962; duality of linear programs).
public final class Training {
  /// More than the squares of all skills to learn on one chain of exchanges.
  private static final int TIE = 1 << 20;

  private static final long FAR = Long.MAX_VALUE / 4;

  private final TrainingProblem problem;
  private final List<Role> roles;
  private final List<TrainingProblem.Group> groups;
  private final int[] people;
  private final int[] posts;
  private final long[][] price;

  private Training(TrainingProblem problem) {
    this.problem = problem;
    roles = problem.unit().roles();
    groups = problem.groups();
    people = groups.stream().mapToInt(TrainingProblem.Group::people).toArray();
    posts =
        roles.stream()
            .mapToInt(role -> Math.multiplyExact(role.count(), problem.units()))
            .toArray();
    price = new long[people.length][posts.length];
    for (int g = 0; g < people.length; g++) {
      for (int r = 0; r < posts.length; r++) {
        price[g][r] = problem.price(roles.get(r), groups.get(g));
      }
    }
  }

  /// The cheapest plan, with its proof.
  public static TrainingPlan cheapest(TrainingProblem problem) {
    return new Training(problem).plan();
  }

  private TrainingPlan plan() {
    int[][] flow = Transport.cheapest(people, posts, weights());
    List<TrainingPlan.Seats> seats = new ArrayList<>();
    List<TrainingPlan.Recruits> recruits = new ArrayList<>();
    long cost = 0;
    for (int r = 0; r < posts.length; r++) {
      int filled = 0;
      for (int g = 0; g < people.length; g++) {
        if (flow[g][r] > 0) {
          filled += flow[g][r];
          cost += flow[g][r] * price[g][r];
          seats.add(
              new TrainingPlan.Seats(
                  roles.get(r).code(),
                  groups.get(g),
                  TrainingProblem.learns(roles.get(r), groups.get(g)),
                  flow[g][r],
                  price[g][r]));
        }
      }
      if (filled < posts[r]) {
        recruits.add(new TrainingPlan.Recruits(roles.get(r).code(), posts[r] - filled));
      }
    }
    return new TrainingPlan(problem, seats, recruits, cost, proof(flow));
  }

  /// The price, and below it the square of the number of skills to learn.
  private long[][] weights() {
    long[][] weights = new long[people.length][posts.length];
    for (int g = 0; g < people.length; g++) {
      for (int r = 0; r < posts.length; r++) {
        long learns = TrainingProblem.learns(roles.get(r), groups.get(g)).size();
        weights[g][r] = price[g][r] < 0 ? price[g][r] : price[g][r] * TIE + learns * learns;
      }
    }
    return weights;
  }

  private TrainingPlan.Proof proof(int[][] flow) {
    long dearest = Arrays.stream(price).flatMapToLong(Arrays::stream).max().orElse(0);
    long recruit = Math.max(0, dearest) * (posts.length + 1) + 1;
    long[] post = new long[posts.length];
    Arrays.fill(post, recruit);
    long[] person = new long[people.length];
    Arrays.fill(person, FAR);
    for (int g = 0; g < people.length; g++) {
      if (Arrays.stream(flow[g]).sum() < people[g]) {
        person[g] = 0;
      }
    }
    while (relax(flow, person, post)) {
      // until no way is shorter
    }
    Map<String, Long> worths = new TreeMap<>();
    for (int r = 0; r < posts.length; r++) {
      worths.put(roles.get(r).code(), post[r]);
    }
    return new TrainingPlan.Proof(
        recruit, worths, IntStream.range(0, people.length).mapToObj(g -> worth(g, post)).toList());
  }

  /// What one of a group is worth: the most that somebody saves in a post.
  private long worth(int group, long[] post) {
    long worth = 0;
    for (int r = 0; r < post.length; r++) {
      if (price[group][r] >= 0) {
        worth = Math.max(worth, post[r] - price[group][r]);
      }
    }
    return worth;
  }

  private boolean relax(int[][] flow, long[] person, long[] post) {
    boolean shorter = false;
    for (int g = 0; g < people.length; g++) {
      for (int r = 0; r < posts.length; r++) {
        if (price[g][r] >= 0 && person[g] < FAR && person[g] + price[g][r] < post[r]) {
          post[r] = person[g] + price[g][r];
          shorter = true;
        }
        if (flow[g][r] > 0 && post[r] - price[g][r] < person[g]) {
          person[g] = post[r] - price[g][r];
          shorter = true;
        }
      }
    }
    return shorter;
  }
}
