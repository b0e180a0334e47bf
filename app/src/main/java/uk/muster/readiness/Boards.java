package uk.muster.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muster.engine.formation.Formation;
import uk.muster.readiness.counts.Pool;
import uk.muster.readiness.counts.Stretch;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.reference.UnitType;
import uk.muster.shared.ForceId;

/// Puts counts of many forces side by side, and pools them by region and together: whoever is on
/// the books of several is counted once.
record Boards(UnitType type, Catalogue catalogue, LocalDate today, Pool pool) {

  /// The board of a day.
  Board board(
      LocalDate day,
      List<Force> forces,
      Map<ForceId, Commitment> said,
      Map<ForceId, List<Stretch>> counts) {
    var lines = new ArrayList<Board.Line>();
    var byRegion =
        new TreeMap<Grouping, Map<ForceId, Stretch>>(Comparator.comparing(Grouping::name));
    for (var force : forces) {
      var region = catalogue.regionOf(force.id());
      var stretch =
          counts.getOrDefault(force.id(), List.of()).stream()
              .filter(each -> each.covers(day))
              .findFirst();
      var counted = byRegion.computeIfAbsent(region, _ -> new HashMap<>());
      stretch.ifPresent(found -> counted.put(force.id(), found));
      lines.add(
          new Board.Line(
              force,
              region,
              Optional.ofNullable(said.get(force.id())),
              stretch.map(Boards::counted)));
    }
    var regions = new ArrayList<Board.Region>();
    var all = new HashMap<ForceId, Stretch>();
    byRegion.forEach((region, counted) -> {
      regions.add(region(region, counted, lines, day));
      all.putAll(counted);
    });
    return new Board(
        type, day, today, lines, regions, pool.formable(all, day), pool.countedOnce(all, day));
  }

  private static Board.Counted counted(Stretch stretch) {
    var plan = Formation.plan(stretch.people(), stretch.vehicles());
    return new Board.Counted(plan.formable(), plan.limit());
  }

  private Board.Region region(
      Grouping region, Map<ForceId, Stretch> counted, List<Board.Line> lines, LocalDate day) {
    var own = lines.stream().filter(line -> line.region().equals(region)).toList();
    return new Board.Region(
        region,
        own.size(),
        counted.values().stream().mapToInt(Stretch::formable).sum(),
        pool.formable(counted, day),
        own.stream().flatMap(line -> line.commitment().stream()).mapToInt(Commitment::both).sum());
  }
}
