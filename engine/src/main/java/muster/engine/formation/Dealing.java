package muster.engine.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;
import muster.engine.formation.register.Segments;
import muster.engine.formation.training.Transport;

/// Deals people and vehicles into units. Who goes first: on duty, then the nearest base when a
/// place is given, then force, base and id; so the same registers always give the same roster.
final class Dealing {
  private record Hand(int person, People.Post post, boolean onDuty, int travel, int mask) {
    static final Comparator<Hand> ORDER =
        Comparator.comparing((Hand hand) -> !hand.onDuty)
            .thenComparingInt(Hand::travel)
            .thenComparing(hand -> hand.post.base())
            .thenComparing(hand -> hand.post.personId())
            .thenComparingInt(Hand::person);
  }

  private final UnitModel model;
  private final FormationProblem problem;
  private final List<Hand> hands = new ArrayList<>();

  Dealing(UnitModel model, FormationProblem problem, Segments segments) {
    this.model = model;
    this.problem = problem;
    Scope scope = problem.scope();
    for (int s = 0; s < segments.size(); s++) {
      int mask = model.mask(segments, s);
      if (mask != 0) {
        int person = segments.person(s);
        People.Post post = problem.people().post(segments.post(s));
        int travel = scope.reach().map(reach -> reach.travel(post.base())).orElse(0);
        boolean onDuty = scope.onDuty(problem.people(), person);
        hands.add(new Hand(person, post, onDuty, travel, mask));
      }
    }
    hands.sort(Hand.ORDER);
  }

  List<Candidate> candidates(int set, List<String> roles) {
    List<Candidate> candidates = new ArrayList<>();
    for (Hand hand : hands) {
      if ((hand.mask & set) != 0) {
        List<String> fills =
            roles.stream()
                .filter(code -> (hand.mask >> model.mergedOf[model.role(code)] & 1) != 0)
                .toList();
        People.Post post = hand.post;
        candidates.add(
            new Candidate(
                post.force(), post.personId(), post.rank(), post.base(), hand.onDuty, fills));
      }
    }
    return candidates;
  }

  Roster units(int units) {
    List<List<Hand>> byRole = fill(units);
    List<List<Fleet.Vehicle>> byKind = vehicles(units);
    int[] next = new int[model.roles];
    List<Roster.Formed> formed = new ArrayList<>();
    for (int u = 0; u < units; u++) {
      List<Roster.Seat> seats = new ArrayList<>();
      for (int r = 0; r < model.mergedOf.length; r++) {
        Role role = model.unit.roles().get(r);
        int merged = model.mergedOf[r];
        for (int i = 0; i < role.count(); i++) {
          People.Post post = byRole.get(merged).get(next[merged]++).post;
          seats.add(
              new Roster.Seat(
                  role.code(), post.force(), post.personId(), post.rank(), post.base()));
        }
      }
      formed.add(new Roster.Formed(u + 1, seats, wheels(byKind, u)));
    }
    return new Roster(model.unit, problem.day(), formed);
  }

  /// For each merged role the people who fill it, in order.
  private List<List<Hand>> fill(int units) {
    TreeMap<Integer, List<Hand>> byMask = new TreeMap<>();
    for (Hand hand : hands) {
      byMask.computeIfAbsent(hand.mask, mask -> new ArrayList<>()).add(hand);
    }
    List<List<Hand>> classes = new ArrayList<>(byMask.values());
    classes.sort(Comparator.comparingInt(hand -> Integer.bitCount(hand.getFirst().mask)));
    int[] masks = classes.stream().mapToInt(hand -> hand.getFirst().mask).toArray();
    int[] supply = classes.stream().mapToInt(List::size).toArray();
    int[] demand = Arrays.stream(model.each).map(each -> each * units).toArray();
    int[][] flow = Assignment.fill(masks, supply, demand);
    if (Transport.unmet(flow, demand) > 0) {
      throw new IllegalArgumentException(
          "units (%d) of %s cannot all be formed".formatted(units, model.unit.code()));
    }
    List<List<Hand>> byRole = new ArrayList<>();
    for (int r = 0; r < model.roles; r++) {
      byRole.add(new ArrayList<>());
    }
    for (int c = 0; c < masks.length; c++) {
      int at = 0;
      for (int r = 0; r < model.roles; r++) {
        byRole.get(r).addAll(classes.get(c).subList(at, at + flow[c][r]));
        at += flow[c][r];
      }
    }
    byRole.forEach(list -> list.sort(Hand.ORDER));
    return byRole;
  }

  private List<List<Fleet.Vehicle>> vehicles(int units) {
    List<List<Fleet.Vehicle>> byKind = new ArrayList<>();
    for (VehicleNeed need : model.unit.vehicles()) {
      List<Fleet.Vehicle> fit =
          problem.fleet().vehicles().stream()
              .filter(vehicle -> vehicle.kind().equals(need.kind()))
              .filter(vehicle -> vehicle.inService(problem.day()))
              .filter(vehicle -> problem.scope().includes(vehicle))
              .sorted(Fleet.Vehicle.ORDER)
              .toList();
      if (fit.size() < (long) units * need.count()) {
        throw new IllegalArgumentException(
            "units (%d) of %s need %d of %s; there are %d"
                .formatted(
                    units, model.unit.code(), units * need.count(), need.kind(), fit.size()));
      }
      byKind.add(fit);
    }
    return byKind;
  }

  private List<Roster.Wheels> wheels(List<List<Fleet.Vehicle>> byKind, int unit) {
    List<Roster.Wheels> wheels = new ArrayList<>();
    for (int v = 0; v < byKind.size(); v++) {
      int count = model.unit.vehicles().get(v).count();
      for (Fleet.Vehicle vehicle : byKind.get(v).subList(unit * count, (unit + 1) * count)) {
        wheels.add(
            new Roster.Wheels(vehicle.kind(), vehicle.force(), vehicle.id(), vehicle.base()));
      }
    }
    return wheels;
  }
}
