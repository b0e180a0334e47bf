package muster.engine.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Writes out the limits of a count: the binding one, and all in order.
final class Limits {
  /// Role sets listed at most; all of them up to ten different roles.
  static final int MOST = 1023;

  private final UnitModel model;
  private final int[] z;
  private final Map<String, Integer> vehicles;

  Limits(UnitModel model, int[] z, Map<String, Integer> vehicles) {
    this.model = model;
    this.z = z;
    this.vehicles = vehicles;
  }

  /// What stops the people at one unit more.
  Limit people() {
    int k = Hall.most(z, model.eachOfSet) + 1;
    int deficiency = Hall.deficiency(z, model.eachOfSet, k);
    return limit(Hall.tightest(z, model.eachOfSet, k, deficiency));
  }

  /// The limit of people and vehicles together.
  Limit binding() {
    Limit binding = people();
    for (VehicleNeed need : model.unit.vehicles()) {
      Limit vehicle = vehicle(need);
      if (vehicle.units() < binding.units()) {
        binding = vehicle;
      }
    }
    return binding;
  }

  /// The limit that these roles make.
  Limit of(List<String> roles) {
    int set = 0;
    for (String code : roles) {
      set |= 1 << model.mergedOf[model.role(code)];
    }
    return limit(set);
  }

  /// All limits: fewest units first, people before vehicles, the binding role set first of its
  /// equals, then small sets before large ones, in the unit's order.
  List<Limit> all(Limit binding) {
    List<Limit> all = new ArrayList<>();
    all.add(binding);
    for (int set : sets()) {
      Limit limit = limit(set);
      if (!limit.names().equals(binding.names())) {
        all.add(limit);
      }
    }
    for (VehicleNeed need : model.unit.vehicles()) {
      all.add(vehicle(need));
    }
    all.sort((a, b) ->
        a.units() != b.units()
            ? Integer.compare(a.units(), b.units())
            : a.kind().compareTo(b.kind()));
    return all;
  }

  private int[] sets() {
    int roles = model.roles;
    long[] keys = new long[z.length - 1];
    for (int q = 1; q < z.length; q++) {
      int units = Hall.have(z, q) / model.eachOfSet[q];
      int place = z.length - 1 - (Integer.reverse(q) >>> (32 - roles));
      keys[q - 1] = ((long) units << 5 | Integer.bitCount(q)) << UnitModel.MOST_ROLES | place;
    }
    Arrays.sort(keys);
    int[] sets = new int[Math.min(MOST, keys.length)];
    for (int i = 0; i < sets.length; i++) {
      int place = (int) keys[i] & ((1 << UnitModel.MOST_ROLES) - 1);
      sets[i] = Integer.reverse(z.length - 1 - place) >>> (32 - roles);
    }
    return sets;
  }

  private Limit limit(int set) {
    List<Limit.Part> parts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int r = 0; r < model.mergedOf.length; r++) {
      int merged = model.mergedOf[r];
      if ((set >> merged & 1) != 0) {
        Role role = model.unit.roles().get(r);
        parts.add(new Limit.Part(role.code(), role.count(), Hall.have(z, 1 << merged)));
        names.add(role.code());
      }
    }
    int each = model.eachOfSet[set];
    int have = Hall.have(z, set);
    return new Limit(Limit.Kind.PEOPLE, names, parts, each, have, have / each);
  }

  private Limit vehicle(VehicleNeed need) {
    int have = vehicles.getOrDefault(need.kind(), 0);
    return new Limit(
        Limit.Kind.VEHICLES,
        List.of(need.kind()),
        List.of(new Limit.Part(need.kind(), need.count(), have)),
        need.count(),
        have,
        have / need.count());
  }
}
