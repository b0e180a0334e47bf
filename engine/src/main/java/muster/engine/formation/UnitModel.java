package muster.engine.formation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import muster.engine.formation.register.Segments;

/// A unit type in numbers: its ranks and skills as bits, equal roles merged, so that a person is
/// nothing but the set of roles they can fill.
///
/// A *cell* is (rank, skills held of those the unit asks for); the last rank number stands for any
/// rank that no role names.
final class UnitModel {
  static final int MOST_ROLES = 20;
  private static final int LARGEST_TABLE = 1 << 14;

  final UnitType unit;
  final List<String> ranks;
  final List<String> skills;

  /// Merged role of each role of the unit.
  final int[] mergedOf;

  /// How many merged roles.
  final int roles;

  /// Posts of each merged role in one unit.
  final int[] each;

  /// Posts of each set of merged roles in one unit.
  final int[] eachOfSet;

  final MostUnits mostUnits;

  private final long[] needs;
  private final long[] rankBits;
  private final int[] table;

  UnitModel(UnitType unit) {
    this.unit = unit;
    Set<String> rankWords = new LinkedHashSet<>();
    Set<String> skillWords = new LinkedHashSet<>();
    for (Role role : unit.roles()) {
      rankWords.addAll(role.ranks());
      skillWords.addAll(role.skills());
    }
    ranks = List.copyOf(rankWords);
    skills = List.copyOf(skillWords);
    if (ranks.size() > 62 || skills.size() > 62) {
      throw new IllegalArgumentException(
          "unit type %s names %d ranks and %d skills; at most 62 each"
              .formatted(unit.code(), ranks.size(), skills.size()));
    }
    List<Long> need = new ArrayList<>();
    List<Long> rank = new ArrayList<>();
    mergedOf = new int[unit.roles().size()];
    int[] counts = new int[mergedOf.length];
    for (int r = 0; r < mergedOf.length; r++) {
      Role role = unit.roles().get(r);
      long needed = skillBits(role.skills());
      long allowed = role.ranks().isEmpty() ? -1L : bits(role.ranks(), ranks);
      int at = 0;
      while (at < need.size() && (need.get(at) != needed || rank.get(at) != allowed)) {
        at++;
      }
      if (at == need.size()) {
        need.add(needed);
        rank.add(allowed);
      }
      mergedOf[r] = at;
      counts[at] += role.count();
    }
    roles = need.size();
    if (roles > MOST_ROLES) {
      throw new IllegalArgumentException(
          "unit type %s has %d different roles; at most %d can be counted together"
              .formatted(unit.code(), roles, MOST_ROLES));
    }
    each = Arrays.copyOf(counts, roles);
    needs = need.stream().mapToLong(Long::longValue).toArray();
    rankBits = rank.stream().mapToLong(Long::longValue).toArray();
    eachOfSet = sums(each);
    mostUnits = new MostUnits(eachOfSet);
    long cells = (ranks.size() + 1L) << Math.min(skills.size(), 40);
    table = cells <= LARGEST_TABLE ? table((int) cells) : new int[0];
  }

  /// Sums over all subsets, by their lowest bit.
  static int[] sums(int[] each) {
    int[] sums = new int[1 << each.length];
    for (int set = 1; set < sums.length; set++) {
      sums[set] = sums[set & (set - 1)] + each[Integer.numberOfTrailingZeros(set)];
    }
    return sums;
  }

  private int[] table(int cells) {
    int[] masks = new int[cells];
    for (int cell = 0; cell < cells; cell++) {
      masks[cell] = compute(cell >> skills.size(), cell & ((1L << skills.size()) - 1));
    }
    return masks;
  }

  private int compute(int rank, long held) {
    int mask = 0;
    for (int r = 0; r < roles; r++) {
      if ((held & needs[r]) == needs[r] && (rankBits[r] >> rank & 1) != 0) {
        mask |= 1 << r;
      }
    }
    return mask;
  }

  /// The merged roles that a person of this rank with these skills can fill.
  int mask(int rank, long held) {
    return table.length == 0 ? compute(rank, held) : table[rank << skills.size() | (int) held];
  }

  /// The merged roles of each cell, `rank << skills | skills held`.
  int[] masks(int cells) {
    return table(cells);
  }

  /// The merged roles that a stretch's person can fill.
  int mask(Segments segments, int segment) {
    return mask(segments.rank(segment), segments.held(segment));
  }

  /// Skills this merged role still asks of them, or -1 when the rank forbids it.
  long missing(int role, int rank, long held) {
    return (rankBits[role] >> rank & 1) == 0 ? -1 : needs[role] & ~held;
  }

  int rank(String rank) {
    int at = ranks.indexOf(rank);
    return at < 0 ? ranks.size() : at;
  }

  String rankName(int rank) {
    return rank == ranks.size() ? "" : ranks.get(rank);
  }

  long skillBits(Iterable<String> held) {
    return bits(held, skills);
  }

  List<String> skillNames(long held) {
    List<String> names = new ArrayList<>();
    for (int s = 0; s < skills.size(); s++) {
      if ((held >> s & 1) != 0) {
        names.add(skills.get(s));
      }
    }
    return names;
  }

  /// The unit's roles, in its order, that are among these merged ones.
  List<String> roleNames(int mask) {
    List<String> names = new ArrayList<>();
    for (int r = 0; r < mergedOf.length; r++) {
      if ((mask >> mergedOf[r] & 1) != 0) {
        names.add(unit.roles().get(r).code());
      }
    }
    return names;
  }

  /// The number of a role in the unit's order.
  int role(String code) {
    for (int r = 0; r < mergedOf.length; r++) {
      if (unit.roles().get(r).code().equals(code)) {
        return r;
      }
    }
    throw new IllegalArgumentException("unit type %s has no role %s".formatted(unit.code(), code));
  }

  private static long bits(Iterable<String> words, List<String> known) {
    long bits = 0;
    for (String word : words) {
      int at = known.indexOf(word);
      if (at >= 0) {
        bits |= 1L << at;
      }
    }
    return bits;
  }
}
