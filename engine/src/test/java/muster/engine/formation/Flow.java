package muster.engine.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A plain flow of people into posts, one augmenting path at a time, cheapest first: slow, and
/// written without a look at the solver.
final class Flow {
  private static final int FAR = 1_000_000;

  private Flow() {}

  /// Most posts filled, when role r has `posts[r]` of them.
  static int filled(List<boolean[]> eligible, int[] posts) {
    int[] holder = new int[eligible.size()];
    Arrays.fill(holder, -1);
    int[] used = new int[posts.length];
    int filled = 0;
    for (int p = 0; p < holder.length; p++) {
      if (seat(p, eligible, posts, holder, used, new boolean[posts.length])) {
        filled++;
      }
    }
    return filled;
  }

  private static boolean seat(
      int p, List<boolean[]> eligible, int[] posts, int[] holder, int[] used, boolean[] seen) {
    for (int r = 0; r < posts.length; r++) {
      if (eligible.get(p)[r] && !seen[r]) {
        seen[r] = true;
        if (used[r] < posts[r]) {
          used[r]++;
          holder[p] = r;
          return true;
        }
        for (int other = 0; other < holder.length; other++) {
          if (holder[other] == r && seat(other, eligible, posts, holder, used, seen)) {
            holder[p] = r;
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Whether this many units can be formed.
  static boolean forms(List<boolean[]> eligible, UnitType unit, int units) {
    return filled(eligible, posts(unit, units)) == unit.people() * units;
  }

  static int[] posts(UnitType unit, int units) {
    return unit.roles().stream().mapToInt(role -> role.count() * units).toArray();
  }

  /// The most units, found by trying one more each time.
  static int most(List<boolean[]> eligible, UnitType unit) {
    int k = 0;
    while (forms(eligible, unit, k + 1)) {
      k++;
    }
    return k;
  }

  /// The least cost of filling as many posts as can be; `cost` below 0 forbids. Bellman and Ford,
  /// one person at a time.
  static int[] cheapest(List<int[]> cost, int[] posts) {
    int people = cost.size();
    int[] holder = new int[people];
    Arrays.fill(holder, -1);
    int[] used = new int[posts.length];
    int filled = 0;
    int total = 0;
    while (true) {
      int[] role = new int[posts.length];
      int[] by = new int[posts.length];
      int[] person = new int[people];
      Arrays.fill(role, FAR);
      for (int p = 0; p < people; p++) {
        person[p] = holder[p] < 0 ? 0 : FAR;
      }
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int p = 0; p < people; p++) {
          if (holder[p] >= 0 && role[holder[p]] - cost.get(p)[holder[p]] < person[p]) {
            person[p] = role[holder[p]] - cost.get(p)[holder[p]];
            changed = true;
          }
          for (int r = 0; r < posts.length; r++) {
            if (cost.get(p)[r] >= 0 && r != holder[p] && person[p] + cost.get(p)[r] < role[r]) {
              role[r] = person[p] + cost.get(p)[r];
              by[r] = p;
              changed = true;
            }
          }
        }
      }
      int best = -1;
      for (int r = 0; r < posts.length; r++) {
        if (used[r] < posts[r] && role[r] < FAR / 2 && (best < 0 || role[r] < role[best])) {
          best = r;
        }
      }
      if (best < 0) {
        return new int[] {filled, total};
      }
      total += role[best];
      filled++;
      used[best]++;
      for (int r = best; r >= 0; ) {
        int p = by[r];
        int before = holder[p];
        holder[p] = r;
        r = before;
      }
    }
  }

  /// The same table with some people changed.
  static List<boolean[]> copy(List<boolean[]> eligible) {
    List<boolean[]> copy = new ArrayList<>();
    eligible.forEach(row -> copy.add(row.clone()));
    return copy;
  }
}
