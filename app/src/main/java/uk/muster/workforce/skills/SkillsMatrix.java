package uk.muster.workforce.skills;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import uk.muster.shared.ForceId;
import uk.muster.workforce.RegisterState;

/// How many people of a force hold each skill, by rank or by base.
///
/// @param expiringWithin the days ahead that count as ending soon
/// @param feeds how the registers stand that the counts were made from
public record SkillsMatrix(
    ForceId force,
    LocalDate on,
    By by,
    int expiringWithin,
    List<Cell> cells,
    List<RegisterState> feeds) {
  public SkillsMatrix {
    cells = List.copyOf(cells);
    feeds = List.copyOf(feeds);
  }

  /// What the people are divided by.
  public enum By {
    RANK,
    BASE
  }

  /// People of one rank or base with one skill.
  ///
  /// @param group the rank or the base; empty for people without a base
  /// @param inDate in date on the day; `expiring` are some of them
  /// @param expiring in date, but for less than the days asked about, and still serving then
  /// @param lapsed not in date any more
  public record Cell(String group, String skill, int inDate, int expiring, int lapsed) {
    private Cell plus(Cell other) {
      return new Cell(
          "", skill, inDate + other.inDate, expiring + other.expiring, lapsed + other.lapsed);
    }
  }

  /// The ranks or bases in which somebody holds or held one of the skills, by code.
  public List<String> groups(Collection<String> skills) {
    return cells.stream()
        .filter(cell -> skills.contains(cell.skill()))
        .map(Cell::group)
        .distinct()
        .sorted()
        .toList();
  }

  /// One line for each skill, all ranks or bases together.
  public List<Cell> bySkill() {
    var sums = new TreeMap<String, Cell>();
    cells.forEach(cell ->
        sums.merge(
            cell.skill(),
            new Cell("", cell.skill(), cell.inDate(), cell.expiring(), cell.lapsed()),
            Cell::plus));
    return List.copyOf(sums.values());
  }

  /// How many are in date in a skill in one rank or base.
  public int inDate(String skill, String group) {
    return cells.stream()
        .filter(cell -> cell.skill().equals(skill) && cell.group().equals(group))
        .mapToInt(Cell::inDate)
        .sum();
  }
}
