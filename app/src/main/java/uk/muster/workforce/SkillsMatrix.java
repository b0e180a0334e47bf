package uk.muster.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.muster.shared.ForceId;

/// How many people of a force hold each skill, by base.
///
/// @param expiringWithin the days ahead that count as expiring soon
public record SkillsMatrix(ForceId force, LocalDate on, int expiringWithin, List<Cell> cells) {
  public SkillsMatrix {
    cells = List.copyOf(cells);
  }

  /// People at one base with one skill.
  ///
  /// @param base empty for people without one
  /// @param inDate in date on the day; `expiring` are some of them
  /// @param expiring in date, but not for as long as asked
  /// @param lapsed not in date any more
  public record Cell(String base, String skill, int inDate, int expiring, int lapsed) {}

  public List<String> bases() {
    return cells.stream().map(Cell::base).distinct().sorted().toList();
  }

  /// One line for each skill, all bases together.
  public List<Cell> bySkill() {
    var sums = new TreeMap<String, Cell>();
    for (var cell : cells) {
      sums.merge(
          cell.skill(),
          new Cell("", cell.skill(), cell.inDate(), cell.expiring(), cell.lapsed()),
          (a, b) ->
              new Cell(
                  "",
                  a.skill(),
                  a.inDate() + b.inDate(),
                  a.expiring() + b.expiring(),
                  a.lapsed() + b.lapsed()));
    }
    return List.copyOf(sums.values());
  }

  /// The cells of one skill by base.
  public Map<String, Cell> of(String skill) {
    var found = new TreeMap<String, Cell>();
    cells.stream()
        .filter(cell -> cell.skill().equals(skill))
        .forEach(cell -> found.put(cell.base(), cell));
    return found;
  }
}
