package muster.engine.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which numbers of several unit types can be formed at once, nobody used twice: only the mixes of
/// which no number can be raised without lowering another.
public record Frontier(List<UnitType> units, List<Mix> mixes) {
  private static final long MOST_MIXES = 1_000_000;

  /// One number for each unit type, in their order.
  public record Mix(List<Integer> units) {
    public Mix {
      units = List.copyOf(units);
    }
  }

  public Frontier {
    units = List.copyOf(units);
    mixes = List.copyOf(mixes);
  }

  /// One unit type that asks for all roles of these, named `type/role`; its histogram is what a
  /// frontier is counted from.
  public static UnitType together(List<UnitType> units) {
    List<Role> roles = new ArrayList<>();
    Map<String, Integer> vehicles = new TreeMap<>();
    List<String> codes = new ArrayList<>();
    for (UnitType unit : units) {
      codes.add(unit.code());
      for (Role role : unit.roles()) {
        String code = unit.code() + "/" + role.code();
        roles.add(new Role(code, role.count(), role.ranks(), role.skills()));
      }
      unit.vehicles().forEach(need -> vehicles.merge(need.kind(), need.count(), Integer::sum));
    }
    List<VehicleNeed> needs =
        vehicles.entrySet().stream()
            .map(need -> new VehicleNeed(need.getKey(), need.getValue()))
            .toList();
    return new UnitType(String.join(" and ", codes), roles, needs);
  }

  static Frontier of(List<UnitType> units, Histogram histogram, Map<String, Integer> vehicles) {
    return new Search(units, histogram, vehicles).frontier();
  }

  private static final class Search {
    private final List<UnitType> units;
    private final Map<String, Integer> vehicles;
    private final int[] z;
    private final int[][] eachOfSet;
    private final List<Mix> found = new ArrayList<>();

    Search(List<UnitType> units, Histogram histogram, Map<String, Integer> vehicles) {
      this.units = units;
      this.vehicles = vehicles;
      UnitModel model = new UnitModel(histogram.unit());
      z = histogram.byRoleSet(model);
      Hall.zeta(z);
      int[][] each = new int[units.size()][model.roles];
      int role = 0;
      for (int t = 0; t < units.size(); t++) {
        for (Role one : units.get(t).roles()) {
          each[t][model.mergedOf[role++]] += one.count();
        }
      }
      eachOfSet = Arrays.stream(each).map(UnitModel::sums).toArray(int[][]::new);
    }

    Frontier frontier() {
      long mixes = 1;
      for (int t = 0; t + 1 < units.size(); t++) {
        mixes *= most(t, new int[units.size()]) + 1;
        if (mixes > MOST_MIXES) {
          throw new IllegalArgumentException(
              "%d or more mixes of %d unit types; at most %d can be tried"
                  .formatted(mixes, units.size(), MOST_MIXES));
        }
      }
      search(0, new int[units.size()]);
      List<Mix> best = new ArrayList<>();
      for (Mix mix : found) {
        if (!canGrow(mix)) {
          best.add(mix);
        }
      }
      return new Frontier(units, best);
    }

    private void search(int type, int[] mix) {
      int most = most(type, mix);
      if (type == units.size() - 1) {
        mix[type] = most;
        found.add(new Mix(Arrays.stream(mix).boxed().toList()));
        mix[type] = 0;
        return;
      }
      for (int k = most; k >= 0; k--) {
        mix[type] = k;
        search(type + 1, mix);
      }
    }

    /// The closed form for one type when the others are fixed.
    private int most(int type, int[] mix) {
      int most = Integer.MAX_VALUE;
      for (int q = 1; q < z.length; q++) {
        if (eachOfSet[type][q] > 0) {
          int left = Hall.have(z, q);
          for (int t = 0; t < mix.length; t++) {
            left -= mix[t] * eachOfSet[t][q];
          }
          most = Math.min(most, left / eachOfSet[type][q]);
        }
      }
      for (VehicleNeed need : units.get(type).vehicles()) {
        int left = vehicles.getOrDefault(need.kind(), 0);
        for (int t = 0; t < mix.length; t++) {
          left -= mix[t] * count(units.get(t), need.kind());
        }
        most = Math.min(most, left / need.count());
      }
      return most;
    }

    private static int count(UnitType unit, String kind) {
      return unit.vehicles().stream()
          .filter(need -> need.kind().equals(kind))
          .mapToInt(VehicleNeed::count)
          .sum();
    }

    private boolean canGrow(Mix mix) {
      int[] units = mix.units().stream().mapToInt(Integer::intValue).toArray();
      for (int t = 0; t < units.length; t++) {
        if (most(t, units) > 0) {
          return true;
        }
      }
      return false;
    }
  }
}
