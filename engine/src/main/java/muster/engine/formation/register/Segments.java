package muster.engine.formation.register;

import java.util.Arrays;
import java.util.List;

/// Everyone in scope over a window of days, cut into stretches in which a person's rank and skills
/// do not change; days on which a person cannot serve are in no stretch. Stretches of a person
/// follow each other, persons in their order.
public final class Segments {
  private final Ints person = new Ints();
  private final Ints post = new Ints();
  private final Ints first = new Ints();
  private final Ints last = new Ints();
  private final Ints rank = new Ints();
  private final Longs held = new Longs();

  private final People people;
  private final Scope scope;
  private final int[] rankOf;
  private final int[] skillOf;
  private final boolean[] forceCounts;
  private final int[] travel;
  private int[] cuts = new int[64];

  /// @param ranks ranks to tell apart, numbered in this order; all others get the next number
  /// @param skills skills to tell apart, one bit each in this order; all others are ignored
  public Segments(
      People people, Scope scope, List<String> ranks, List<String> skills, int from, int to) {
    this.people = people;
    this.scope = scope;
    rankOf = people.ranks.stream().mapToInt(rank -> number(ranks, rank)).toArray();
    skillOf = people.skills.stream().mapToInt(skills::indexOf).toArray();
    forceCounts = new boolean[people.forces.size()];
    for (int f = 0; f < forceCounts.length; f++) {
      forceCounts[f] = scope.forces().isEmpty() || scope.forces().contains(people.forces.get(f));
    }
    travel = new int[people.bases.size()];
    scope
        .reach()
        .ifPresent(reach -> {
          for (int b = 0; b < travel.length; b++) {
            travel[b] = reach.travelMinutes().getOrDefault(people.bases.get(b), -1);
          }
        });
    for (int p = 0; p < people.size(); p++) {
      add(p, from, to);
    }
  }

  private static int number(List<String> ranks, String rank) {
    int at = ranks.indexOf(rank);
    return at < 0 ? ranks.size() : at;
  }

  /// How many stretches there are.
  public int size() {
    return person.size();
  }

  /// Whose stretch this is.
  public int person(int segment) {
    return person.get(segment);
  }

  /// The number of the post that holds throughout.
  public int post(int segment) {
    return post.get(segment);
  }

  /// Its first day.
  public int first(int segment) {
    return first.get(segment);
  }

  /// Its last day, cut off at the end of the window.
  public int last(int segment) {
    return last.get(segment);
  }

  /// The number of the rank held throughout.
  public int rank(int segment) {
    return rank.get(segment);
  }

  /// The skills in date throughout.
  public long held(int segment) {
    return held.get(segment);
  }

  private void add(int p, int from, int to) {
    boolean onDuty = scope.onDuty(people, p);
    if (scope.onDutyOnly() && !onDuty) {
      return;
    }
    int n = cuts(p, from, to);
    int open = -1;
    for (int c = 0; c < n; c++) {
      int day = cuts[c];
      int at = people.away(p, day) ? -1 : post(p, day, onDuty);
      if (at >= 0) {
        int rankNow = rankOf[people.postRank[at]];
        long heldNow = held(p, day);
        if (open < 0
            || post.get(open) != at
            || rank.get(open) != rankNow
            || held.get(open) != heldNow) {
          close(open, day - 1);
          open = size();
          person.add(p);
          post.add(at);
          first.add(day);
          last.add(to);
          rank.add(rankNow);
          held.add(heldNow);
        }
      } else {
        close(open, day - 1);
        open = -1;
      }
    }
  }

  private void close(int segment, int day) {
    if (segment >= 0) {
      last.set(segment, day);
    }
  }

  /// The post that holds on this day among those in scope: the one that began last; -1 for none.
  private int post(int p, int day, boolean onDuty) {
    int best = -1;
    for (int i = people.postStart[p]; i < people.postStart[p + 1]; i++) {
      if (people.postFirst[i] <= day
          && day <= people.postLast[i]
          && forceCounts[people.postForce[i]]
          && (best < 0 || people.postFirst[i] >= people.postFirst[best])) {
        best = i;
      }
    }
    return best >= 0 && reaches(people.postBase[best], onDuty) ? best : -1;
  }

  private boolean reaches(int base, boolean onDuty) {
    return scope.reach().isEmpty() || scope.reach().get().reaches(travel[base], onDuty);
  }

  private long held(int p, int day) {
    long bits = 0;
    for (int i = people.heldStart[p]; i < people.heldStart[p + 1]; i++) {
      int skill = skillOf[people.heldSkill[i]];
      if (skill >= 0 && people.heldFirst[i] <= day && day <= people.heldLast[i]) {
        bits |= 1L << skill;
      }
    }
    return bits;
  }

  /// The days of the window on which anything of the person may change, sorted, the first day
  /// first.
  private int cuts(int p, int from, int to) {
    int n = 0;
    cuts[n++] = from;
    if (from == to) {
      return n;
    }
    for (int i = people.postStart[p]; i < people.postStart[p + 1]; i++) {
      n = cut(n, people.postFirst[i], people.postLast[i], from, to);
    }
    for (int i = people.awayStart[p]; i < people.awayStart[p + 1]; i++) {
      n = cut(n, people.awayFirst[i], people.awayLast[i], from, to);
    }
    for (int i = people.heldStart[p]; i < people.heldStart[p + 1]; i++) {
      if (skillOf[people.heldSkill[i]] >= 0) {
        n = cut(n, people.heldFirst[i], people.heldLast[i], from, to);
      }
    }
    Arrays.sort(cuts, 0, n);
    int kept = 1;
    for (int c = 1; c < n; c++) {
      if (cuts[c] != cuts[kept - 1]) {
        cuts[kept++] = cuts[c];
      }
    }
    return kept;
  }

  private int cut(int n, int firstDay, int lastDay, int from, int to) {
    if (n + 2 > cuts.length) {
      cuts = Arrays.copyOf(cuts, cuts.length * 2);
    }
    int size = n;
    if (firstDay > from && firstDay <= to) {
      cuts[size++] = firstDay;
    }
    if (lastDay >= from && lastDay < to) {
      cuts[size++] = lastDay + 1;
    }
    return size;
  }
}
