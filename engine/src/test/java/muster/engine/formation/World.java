package muster.engine.formation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import muster.engine.formation.register.Base;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;

/// A small random register with every awkward thing in it, and what it means read the slow way.
record World(
    List<Human> humans, List<Fleet.Vehicle> vehicles, List<UnitType> units, Scope scope, int day) {
  static final int DAYS = 20;
  private static final List<String> FORCES = List.of("east", "west", "north");
  private static final List<String> RANKS = List.of("INSP", "PS", "PC", "DC");
  private static final List<String> SKILLS = List.of("L2", "DRIVER", "MEDIC", "SEARCH");
  private static final List<String> KINDS = List.of("CARRIER", "BOAT");
  private static final List<String> BASES = List.of("A", "B");

  record Span(String word, int first, int last) {
    boolean holds(int day) {
      return first <= day && day <= last;
    }
  }

  record Post(String force, String id, String rank, String base, int first, int last) {
    boolean holds(int day) {
      return first <= day && day <= last;
    }
  }

  record Human(List<Post> posts, List<Span> skills, List<Span> away, List<Span> duty) {}

  static World any(RandomGenerator random) {
    return any(random, 26, 1);
  }

  static World any(RandomGenerator random, int most, int unitTypes) {
    List<Human> humans = new ArrayList<>();
    int n = random.nextInt(most + 1);
    int wealth = 1 + random.nextInt(3);
    for (int i = 0; i < n; i++) {
      humans.add(human(random, "p" + i, wealth));
    }
    List<Fleet.Vehicle> vehicles = new ArrayList<>();
    int cars = random.nextInt(12);
    for (int i = 0; i < cars; i++) {
      Span days = span(random, "");
      vehicles.add(
          new Fleet.Vehicle(
              pick(random, FORCES),
              "v" + i,
              pick(random, KINDS),
              pick(random, BASES),
              days.first,
              days.last));
    }
    List<UnitType> units = new ArrayList<>();
    for (int u = 0; u < unitTypes; u++) {
      units.add(unit(random, "u" + u));
    }
    return new World(humans, vehicles, units, scope(random), random.nextInt(DAYS));
  }

  private static Human human(RandomGenerator random, String id, int wealth) {
    List<Post> posts = new ArrayList<>();
    int count = random.nextInt(6) == 0 ? 2 : 1;
    String force = pick(random, FORCES);
    for (int i = 0; i < count; i++) {
      Span days = random.nextInt(3) > 0 ? new Span("", -5, People.NO_END) : span(random, "");
      String where = i > 0 && random.nextBoolean() ? pick(random, FORCES) : force;
      posts.add(
          new Post(where, id, pick(random, RANKS), pick(random, BASES), days.first, days.last));
    }
    List<Span> skills = new ArrayList<>();
    int held = random.nextInt(2 + wealth * 2);
    for (int i = 0; i < held; i++) {
      skills.add(span(random, pick(random, SKILLS)));
    }
    List<Span> away = new ArrayList<>();
    if (random.nextInt(5) == 0) {
      away.add(span(random, ""));
    }
    List<Span> duty = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      int from = random.nextInt(100);
      duty.add(new Span("", from, from + random.nextInt(60)));
    }
    return new Human(posts, skills, away, duty);
  }

  private static Span span(RandomGenerator random, String word) {
    int first = random.nextInt(DAYS + 10) - 8;
    boolean open = random.nextInt(4) == 0;
    return new Span(word, first, open ? People.NO_END : first + random.nextInt(DAYS));
  }

  private static UnitType unit(RandomGenerator random, String code) {
    List<Role> roles = new ArrayList<>();
    int n = 1 + random.nextInt(5);
    for (int r = 0; r < n; r++) {
      List<String> ranks = some(random, RANKS, 2);
      roles.add(new Role("r" + r, 1 + random.nextInt(3), ranks, some(random, SKILLS, 2)));
    }
    List<VehicleNeed> needs = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      needs.add(new VehicleNeed(pick(random, KINDS), 1 + random.nextInt(2)));
    }
    return new UnitType(code, roles, needs);
  }

  private static Scope scope(RandomGenerator random) {
    Scope scope =
        switch (random.nextInt(4)) {
          case 0 -> Scope.of("east");
          case 1 -> Scope.of("east", "west");
          default -> Scope.everyone();
        };
    if (random.nextInt(4) == 0) {
      scope = random.nextBoolean() ? scope.onDutyAt(50) : scope.at(50);
    }
    if (random.nextInt(4) == 0) {
      Map<Base, Integer> travel = new HashMap<>();
      for (String force : FORCES) {
        travel.put(new Base(force, "A"), random.nextInt(60));
        if (random.nextBoolean()) {
          travel.put(new Base(force, "B"), random.nextInt(60));
        }
      }
      scope = scope.within(new Scope.Reach(travel, 30, 5, 50));
    }
    return scope;
  }

  private static String pick(RandomGenerator random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> some(RandomGenerator random, List<String> words, int most) {
    Set<String> some = new TreeSet<>();
    int n = random.nextInt(most + 1);
    for (int i = 0; i < n; i++) {
      some.add(pick(random, words));
    }
    return List.copyOf(some);
  }

  People people() {
    People.Builder builder = People.builder();
    for (Human human : humans) {
      int first = -1;
      int last = -1;
      for (Post post : human.posts) {
        last = builder.person(post.force, post.id, post.rank, post.base, post.first, post.last);
        first = first < 0 ? last : first;
        builder.samePerson(last, first);
      }
      // What is known of a person may stand on either of two books.
      int other = last;
      human.skills.forEach(s -> builder.holds(other, s.word, s.first, s.last));
      human.duty.forEach(s -> builder.onDuty(other, s.first, s.last));
      int known = first;
      human.away.forEach(s -> builder.away(known, s.first, s.last));
    }
    return builder.build();
  }

  FormationProblem problem() {
    return new FormationProblem(units.getFirst(), people(), new Fleet(vehicles), scope, day);
  }

  /// For each human whether they can fill each role on a day.
  List<boolean[]> eligible(UnitType unit, int on) {
    List<boolean[]> table = new ArrayList<>();
    for (Human human : humans) {
      boolean[] row = new boolean[unit.roles().size()];
      for (int r = 0; r < row.length; r++) {
        row[r] = fills(human, unit.roles().get(r), on);
      }
      table.add(row);
    }
    return table;
  }

  boolean fills(Human human, Role role, int on) {
    String rank = rank(human, on);
    return !rank.isEmpty()
        && (role.ranks().isEmpty() || role.ranks().contains(rank))
        && role.skills().stream().allMatch(skill -> holds(human, skill, on));
  }

  boolean holds(Human human, String skill, int on) {
    return human.skills.stream().anyMatch(s -> s.word.equals(skill) && s.holds(on));
  }

  /// The rank that counts in scope, or nothing when the person does not.
  String rank(Human human, int on) {
    Post latest = null;
    for (Post post : human.posts) {
      boolean inForce = scope.forces().isEmpty() || scope.forces().contains(post.force);
      if (inForce && post.holds(on) && (latest == null || post.first >= latest.first)) {
        latest = post;
      }
    }
    OptionalLong minute = scope.minute();
    boolean onDuty =
        minute.isPresent()
            && human.duty.stream()
                .anyMatch(s -> s.first <= minute.getAsLong() && minute.getAsLong() < s.last);
    if (latest == null
        || human.away.stream().anyMatch(s -> s.holds(on))
        || (scope.onDutyOnly() && !onDuty)
        || !inTime(new Base(latest.force, latest.base), onDuty)) {
      return "";
    }
    return latest.rank;
  }

  private boolean inTime(Base base, boolean onDuty) {
    if (scope.reach().isEmpty()) {
      return true;
    }
    Integer travel = scope.reach().get().travelMinutes().get(base);
    return travel != null && travel + (onDuty ? 5 : 30) <= 50;
  }

  int vehicles(String kind, int on) {
    return (int)
        vehicles.stream()
            .filter(v -> v.kind().equals(kind) && v.firstDay() <= on && on <= v.lastDay())
            .filter(v -> scope.forces().isEmpty() || scope.forces().contains(v.force()))
            .filter(v -> inTime(new Base(v.force(), v.base()), scope.onDutyOnly()))
            .count();
  }
}
