package muster.engine.formation.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An immutable register: who holds which rank and skills on which days, who is away and who is on
/// duty. Days are epoch days, inclusive at both ends; minutes are UTC since the epoch, end
/// exclusive.
public final class People {
  /// The last day of what has no end; later days count as this one.
  public static final int NO_END = 1_000_000_000;

  final List<String> forces;
  final List<String> ranks;
  final List<String> skills;
  final List<Base> bases;
  final int[] postStart;
  final int[] postForce;
  final int[] postRank;
  final int[] postBase;
  final int[] postFirst;
  final int[] postLast;
  final String[] postId;
  final int[] heldStart;
  final int[] heldSkill;
  final int[] heldFirst;
  final int[] heldLast;
  final int[] awayStart;
  final int[] awayFirst;
  final int[] awayLast;
  final int[] dutyStart;
  final long[] dutyFrom;
  final long[] dutyTo;
  private final int size;

  private People(Builder from) {
    int[] group = from.groups();
    size = from.groupCount;
    forces = List.copyOf(from.forces.words);
    ranks = List.copyOf(from.ranks.words);
    skills = List.copyOf(from.skills.words);
    bases = List.copyOf(from.bases.words);
    Bucket posts = new Bucket(from.posts, 6, group, size);
    postStart = posts.start;
    postForce = posts.column(1);
    postRank = posts.column(2);
    postBase = posts.column(3);
    postFirst = posts.column(4);
    postLast = posts.column(5);
    postId = new String[posts.order.length];
    for (int i = 0; i < postId.length; i++) {
      postId[i] = from.ids.get(from.posts.get(posts.order[i] * 6));
    }
    Bucket held = new Bucket(from.held, 4, group, size);
    heldStart = held.start;
    heldSkill = held.column(1);
    heldFirst = held.column(2);
    heldLast = held.column(3);
    Bucket away = new Bucket(from.away, 3, group, size);
    awayStart = away.start;
    awayFirst = away.column(1);
    awayLast = away.column(2);
    Bucket duty = new Bucket(from.duty, 2, group, size);
    dutyStart = duty.start;
    dutyFrom = new long[duty.order.length];
    dutyTo = new long[duty.order.length];
    for (int i = 0; i < duty.order.length; i++) {
      dutyFrom[i] = from.minutes.get(duty.order[i] * 2);
      dutyTo[i] = from.minutes.get(duty.order[i] * 2 + 1);
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /// How many different people there are; one on two forces' books is one.
  public int size() {
    return size;
  }

  /// One rank and base of a person in a force.
  public record Post(
      String force, String personId, String rank, Base base, int firstDay, int lastDay) {}

  /// One skill in date from the first to the last day.
  public record Holding(String skill, int firstDay, int lastDay) {}

  /// Days, inclusive at both ends.
  public record Days(int firstDay, int lastDay) {}

  /// Minutes, end exclusive.
  public record Minutes(long from, long to) {}

  /// All that the register says of one person.
  public record Person(
      List<Post> posts, List<Holding> holdings, List<Days> away, List<Minutes> duty) {
    public Person {
      posts = List.copyOf(posts);
      holdings = List.copyOf(holdings);
      away = List.copyOf(away);
      duty = List.copyOf(duty);
    }
  }

  /// The record of the person with this number, 0 to `size() - 1`.
  public Person person(int number) {
    List<Post> posts = new ArrayList<>();
    for (int i = postStart[number]; i < postStart[number + 1]; i++) {
      posts.add(post(i));
    }
    List<Holding> holdings = new ArrayList<>();
    for (int i = heldStart[number]; i < heldStart[number + 1]; i++) {
      holdings.add(new Holding(skills.get(heldSkill[i]), heldFirst[i], heldLast[i]));
    }
    List<Days> away = new ArrayList<>();
    for (int i = awayStart[number]; i < awayStart[number + 1]; i++) {
      away.add(new Days(awayFirst[i], awayLast[i]));
    }
    List<Minutes> duty = new ArrayList<>();
    for (int i = dutyStart[number]; i < dutyStart[number + 1]; i++) {
      duty.add(new Minutes(dutyFrom[i], dutyTo[i]));
    }
    return new Person(posts, holdings, away, duty);
  }

  /// The post with this number, as stretches name it.
  public Post post(int i) {
    return new Post(
        forces.get(postForce[i]),
        postId[i],
        ranks.get(postRank[i]),
        bases.get(postBase[i]),
        postFirst[i],
        postLast[i]);
  }

  /// Whether the person is on duty at this minute.
  public boolean onDuty(int person, long minute) {
    for (int i = dutyStart[person]; i < dutyStart[person + 1]; i++) {
      if (dutyFrom[i] <= minute && minute < dutyTo[i]) {
        return true;
      }
    }
    return false;
  }

  /// Whether the person is away on this day.
  public boolean away(int person, int day) {
    for (int i = awayStart[person]; i < awayStart[person + 1]; i++) {
      if (awayFirst[i] <= day && day <= awayLast[i]) {
        return true;
      }
    }
    return false;
  }

  /// Rows of a builder sorted by person, in the order they came.
  private static final class Bucket {
    final int[] start;
    final int[] order;
    private final Ints rows;
    private final int width;

    Bucket(Ints rows, int width, int[] group, int groups) {
      this.rows = rows;
      this.width = width;
      int n = rows.size() / width;
      start = new int[groups + 1];
      order = new int[n];
      for (int i = 0; i < n; i++) {
        start[group[rows.get(i * width)] + 1]++;
      }
      for (int g = 0; g < groups; g++) {
        start[g + 1] += start[g];
      }
      int[] next = start.clone();
      for (int i = 0; i < n; i++) {
        order[next[group[rows.get(i * width)]]++] = i;
      }
    }

    int[] column(int column) {
      int[] values = new int[order.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = rows.get(order[i] * width + column);
      }
      return values;
    }
  }

  private record Key(String force, String id) {}

  /// Takes the register line by line, in any order of persons.
  public static final class Builder {
    private final Words<String> forces = new Words<>();
    private final Words<String> ranks = new Words<>();
    private final Words<String> skills = new Words<>();
    private final Words<Base> bases = new Words<>();
    private final Map<Key, Integer> index = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Ints posts = new Ints();
    private final Ints held = new Ints();
    private final Ints away = new Ints();
    private final Ints duty = new Ints();
    private final Longs minutes = new Longs();
    private final Ints same = new Ints();
    private int groupCount;

    private Builder() {}

    /// Adds a person, or another rank or base of the same (force, id), and returns their index.
    /// Where two posts of a person overlap, the one that began later holds.
    public int person(
        String force, String personId, String rank, String base, int firstDay, int lastDay) {
      int person = index.computeIfAbsent(new Key(force, personId), key -> ids.size());
      if (person == ids.size()) {
        ids.add(personId);
        same.add(person);
      }
      posts.add(person);
      posts.add(forces.number(force));
      posts.add(ranks.number(rank));
      posts.add(bases.number(new Base(force, base)));
      posts.add(firstDay);
      posts.add(Math.min(lastDay, NO_END));
      return person;
    }

    /// The person has the skill in date on these days.
    public Builder holds(int person, String skill, int firstDay, int lastDay) {
      held.add(known(person));
      held.add(skills.number(skill));
      held.add(firstDay);
      held.add(Math.min(lastDay, NO_END));
      return this;
    }

    /// The person fills no post on these days: leave, sickness, restriction.
    public Builder away(int person, int firstDay, int lastDay) {
      away.add(known(person));
      away.add(firstDay);
      away.add(Math.min(lastDay, NO_END));
      return this;
    }

    /// The person is on duty from this minute until just before the other.
    public Builder onDuty(int person, long fromMinute, long toMinute) {
      duty.add(known(person));
      duty.add(0);
      minutes.add(fromMinute);
      minutes.add(toMinute);
      return this;
    }

    /// Two entries are one human being on two forces' books, who is counted once with the skills of
    /// both.
    public Builder samePerson(int a, int b) {
      int rootA = root(known(a));
      int rootB = root(known(b));
      same.set(Math.max(rootA, rootB), Math.min(rootA, rootB));
      return this;
    }

    public People build() {
      return new People(this);
    }

    private int known(int person) {
      if (person < 0 || person >= ids.size()) {
        throw new IllegalArgumentException("there is no person %d".formatted(person));
      }
      return person;
    }

    private int root(int person) {
      int at = person;
      while (same.get(at) != at) {
        at = same.get(at);
      }
      return at;
    }

    private int[] groups() {
      int[] group = new int[ids.size()];
      groupCount = 0;
      for (int i = 0; i < group.length; i++) {
        int root = root(i);
        group[i] = root == i ? groupCount++ : group[root];
      }
      return group;
    }
  }
}
