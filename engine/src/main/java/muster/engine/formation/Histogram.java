package muster.engine.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many people there are of each rank with each combination of the skills that a unit type asks
/// for: counts without names, enough to answer every question but who. Always in one order, without
/// zeros, and without ranks and skills that the unit does not name.
public record Histogram(UnitType unit, List<Cell> cells) {

  /// People of one rank (empty: any rank that no role names) holding exactly these of the unit's
  /// skills.
  public record Cell(String rank, List<String> skills, int people) {
    public Cell {
      skills = List.copyOf(skills);
      if (people < 0) {
        throw new IllegalArgumentException(
            "people (%d) of rank %s must not be negative".formatted(people, rank));
      }
    }
  }

  private record Key(int rank, long held) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byRank = Integer.compare(rank, other.rank);
      return byRank == 0 ? Long.compare(held, other.held) : byRank;
    }
  }

  public Histogram {
    cells = tidy(new UnitModel(unit), cells);
  }

  private static List<Cell> tidy(UnitModel model, List<Cell> cells) {
    Map<Key, Integer> counts = new TreeMap<>();
    for (Cell cell : cells) {
      if (cell.people() > 0) {
        Key key = new Key(model.rank(cell.rank()), model.skillBits(cell.skills()));
        counts.merge(key, cell.people(), Math::addExact);
      }
    }
    List<Cell> tidy = new ArrayList<>(counts.size());
    counts.forEach((key, people) ->
        tidy.add(new Cell(model.rankName(key.rank), model.skillNames(key.held), people)));
    return List.copyOf(tidy);
  }

  /// Everyone counted, whether they can fill a post or not.
  public int people() {
    return cells.stream().mapToInt(Cell::people).sum();
  }

  /// What these roles together ask for and have, with each role's own figures: "47 drivers and 31
  /// medics, 6 of them both, are 72".
  public Limit count(List<String> roles) {
    UnitModel model = new UnitModel(unit);
    int set = 0;
    int each = 0;
    List<Limit.Part> parts = new ArrayList<>();
    for (String code : roles) {
      int number = model.role(code);
      int count = unit.roles().get(number).count();
      int bit = 1 << model.mergedOf[number];
      set |= bit;
      each += count;
      parts.add(new Limit.Part(code, count, have(model, bit)));
    }
    if (each == 0) {
      throw new IllegalArgumentException("no role of unit type %s named".formatted(unit.code()));
    }
    int have = have(model, set);
    return new Limit(Limit.Kind.PEOPLE, roles, parts, each, have, have / each);
  }

  private int have(UnitModel model, int set) {
    int have = 0;
    for (Cell cell : cells) {
      if ((mask(model, cell) & set) != 0) {
        have += cell.people();
      }
    }
    return have;
  }

  static int mask(UnitModel model, Cell cell) {
    return model.mask(model.rank(cell.rank()), model.skillBits(cell.skills()));
  }

  /// Counts by the set of roles people can fill.
  int[] byRoleSet(UnitModel model) {
    int[] counts = new int[1 << model.roles];
    for (Cell cell : cells) {
      counts[mask(model, cell)] += cell.people();
    }
    return counts;
  }
}
