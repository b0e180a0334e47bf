package uk.muster.readiness.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import muster.engine.formation.Formation;
import muster.engine.formation.Histogram;
import muster.engine.formation.UnitType;
import uk.muster.shared.ForceId;
import uk.muster.workforce.Extract;
import uk.muster.workforce.links.LinkedPerson;

/// Forces counted as if they were one. Whoever is on the books of several of them is counted once,
/// with what all of them say that the person holds.
public record Pool(UnitType unit, List<LinkedPerson> linked) {
  public Pool {
    linked = List.copyOf(linked);
  }

  /// The units that the forces could form together on a day.
  public int formable(Map<ForceId, Stretch> forces, LocalDate day) {
    return Formation.plan(people(forces, day), vehicles(forces)).formable();
  }

  /// How many people the forces have more than once on their books on a day.
  public int countedOnce(Map<ForceId, Stretch> forces, LocalDate day) {
    return (int) linked.stream().filter(one -> cells(one, forces, day).size() > 1).count();
  }

  /// The counts of all forces together.
  Histogram people(Map<ForceId, Stretch> forces, LocalDate day) {
    var all = new ArrayList<Histogram.Cell>();
    forces.values().forEach(stretch -> all.addAll(stretch.people().cells()));
    var twice = new ArrayList<Histogram.Cell>();
    for (var person : linked) {
      var cells = cells(person, forces, day);
      if (cells.size() > 1) {
        twice.addAll(cells);
        all.add(together(cells));
      }
    }
    return minus(new Histogram(unit, all), new Histogram(unit, twice));
  }

  private Map<String, Integer> vehicles(Map<ForceId, Stretch> forces) {
    var pooled = new LinkedHashMap<String, Integer>();
    for (var kind : ReadinessProblems.kinds(unit)) {
      pooled.put(
          kind,
          forces.values().stream()
              .mapToInt(stretch -> stretch.vehicles().getOrDefault(kind, 0))
              .sum());
    }
    return pooled;
  }

  private List<Histogram.Cell> cells(
      LinkedPerson person, Map<ForceId, Stretch> forces, LocalDate day) {
    return person.copies().stream()
        .filter(copy -> forces.containsKey(copy.force()))
        .flatMap(copy -> cell(copy, day).stream())
        .toList();
  }

  /// How a force's own count has the person; nothing when the person does not count on the day.
  private static Optional<Histogram.Cell> cell(LinkedPerson.Copy copy, LocalDate day) {
    if (copy.away().stream().anyMatch(away -> covers(away.from(), away.to(), day))) {
      return Optional.empty();
    }
    var skills =
        copy.held().stream()
            .filter(held -> covers(held.from(), held.to(), day))
            .map(Extract.Held::skill)
            .distinct()
            .toList();
    return copy.people().stream()
        .filter(line -> covers(line.from(), line.to(), day))
        .findFirst()
        .map(line -> new Histogram.Cell(line.rank(), skills, 1));
  }

  private static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /// The rank is that of the first force, the skills are those of all.
  private static Histogram.Cell together(List<Histogram.Cell> cells) {
    var skills = new TreeSet<String>();
    cells.forEach(cell -> skills.addAll(cell.skills()));
    return new Histogram.Cell(cells.getFirst().rank(), List.copyOf(skills), 1);
  }

  private Histogram minus(Histogram all, Histogram less) {
    return new Histogram(
        unit,
        all.cells().stream()
            .map(cell ->
                new Histogram.Cell(
                    cell.rank(), cell.skills(), Math.max(0, cell.people() - people(less, cell))))
            .toList());
  }

  private static int people(Histogram of, Histogram.Cell like) {
    return of.cells().stream()
        .filter(cell -> cell.rank().equals(like.rank()) && cell.skills().equals(like.skills()))
        .mapToInt(Histogram.Cell::people)
        .sum();
  }
}
