package uk.muster.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muster.engine.formation.Formation;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.readiness.counts.Stretch;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.reference.UnitType;
import uk.muster.shared.ForceId;

/// Puts counts of many forces side by side, and pools them by region and together.
record Boards(UnitType type, Catalogue catalogue, LocalDate today) {

  /// The board of a day.
  Board board(
      LocalDate day,
      List<Force> forces,
      Map<ForceId, Commitment> said,
      Map<ForceId, List<Stretch>> counts) {
    var lines = new ArrayList<Board.Line>();
    var byRegion = new TreeMap<Grouping, List<Stretch>>(Comparator.comparing(Grouping::name));
    for (var force : forces) {
      var region = catalogue.regionOf(force.id());
      var stretch =
          counts.getOrDefault(force.id(), List.of()).stream()
              .filter(each -> each.covers(day))
              .findFirst();
      byRegion.computeIfAbsent(region, _ -> new ArrayList<>());
      stretch.ifPresent(byRegion.getOrDefault(region, new ArrayList<>())::add);
      lines.add(
          new Board.Line(
              force,
              region,
              Optional.ofNullable(said.get(force.id())),
              stretch.map(Boards::counted)));
    }
    var unit = ReadinessProblems.unit(type);
    var regions = new ArrayList<Board.Region>();
    byRegion.forEach((region, stretches) -> regions.add(region(region, stretches, lines, unit)));
    var all = byRegion.values().stream().flatMap(List::stream).toList();
    return new Board(type, day, today, lines, regions, pooled(unit, all));
  }

  private static Board.Counted counted(Stretch stretch) {
    var plan = Formation.plan(stretch.people(), stretch.vehicles());
    return new Board.Counted(plan.formable(), plan.limit());
  }

  private static Board.Region region(
      Grouping region,
      List<Stretch> stretches,
      List<Board.Line> lines,
      muster.engine.formation.UnitType unit) {
    var own = lines.stream().filter(line -> line.region().equals(region)).toList();
    return new Board.Region(
        region,
        own.size(),
        stretches.stream().mapToInt(Stretch::formable).sum(),
        pooled(unit, stretches),
        own.stream().flatMap(line -> line.commitment().stream()).mapToInt(Commitment::both).sum());
  }

  private static int pooled(muster.engine.formation.UnitType unit, List<Stretch> stretches) {
    return Formation.plan(
            ReadinessProblems.pool(unit, stretches.stream().map(Stretch::people).toList()),
            ReadinessProblems.poolVehicles(
                unit, stretches.stream().map(Stretch::vehicles).toList()))
        .formable();
  }
}
