package uk.muster.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muster.engine.formation.register.Scope;
import org.springframework.stereotype.Service;
import uk.muster.readiness.counts.Projecting;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.readiness.counts.Stretch;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// How forces compare, region by region and across the nation, from counts alone.
@Service
public class ReadinessBoard {
  private final Projecting projecting;
  private final Commitments commitments;
  private final Catalogue catalogue;
  private final Clock clock;

  ReadinessBoard(Projecting projecting, Commitments commitments, Catalogue catalogue, Clock clock) {
    this.projecting = projecting;
    this.commitments = commitments;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// The forces that the actor may see, on the day asked about.
  public Board board(Actor actor, BoardQuestion question) {
    return boards(actor, question, List.of(question.on())).getFirst();
  }

  /// The same for several days, in their order; the counts of all of them are read at once.
  public List<Board> boards(Actor actor, BoardQuestion question, List<LocalDate> days) {
    actor.require(Right.READ_COUNTS);
    var type =
        catalogue
            .unitType(question.unitType())
            .orElseThrow(() -> new NotFound("unit type", question.unitType()));
    var forces = forces(actor, question.region());
    var counts = counts(actor, ids(forces), ReadinessProblems.unit(type), days);
    var said = commitments.on(actor, ids(forces), type.code(), question.on());
    var pool =
        projecting.pool(
            Actor.system("readiness", ids(forces)),
            ids(forces),
            ReadinessProblems.unit(type),
            new Period(Collections.min(days), Collections.max(days)));
    return days.stream()
        .map(day ->
            new Boards(type, catalogue, LocalDate.now(clock), pool)
                .board(day, forces, said, counts))
        .toList();
  }

  /// What each of these forces can form on a day, from counts; one without a register is absent.
  public Map<ForceId, Stretch> counted(
      Actor actor, Set<ForceId> forces, String unitType, LocalDate day) {
    forces.forEach(force -> actor.require(Right.READ_COUNTS, force));
    var type = catalogue.unitType(unitType).orElseThrow(() -> new NotFound("unit type", unitType));
    var found = new HashMap<ForceId, Stretch>();
    counts(actor, forces, ReadinessProblems.unit(type), List.of(day))
        .forEach((force, stretches) ->
            stretches.stream()
                .filter(stretch -> stretch.covers(day))
                .findFirst()
                .ifPresent(stretch -> found.put(force, stretch)));
    return found;
  }

  /// Brings the counts of all forces of the actor up to date, as after a large import: one after
  /// the other, so that whoever asks meanwhile is not held up.
  ///
  /// @return how many were counted anew
  public int refresh(Actor actor, String unitType) {
    actor.require(Right.READ_COUNTS);
    var type = catalogue.unitType(unitType).orElseThrow(() -> new NotFound("unit type", unitType));
    return bringUpToDate(
        actor, actor.forcesWith(Right.READ_COUNTS), ReadinessProblems.unit(type), false);
  }

  private int bringUpToDate(
      Actor actor, Set<ForceId> forces, muster.engine.formation.UnitType unit, boolean hurry) {
    var fresh = projecting.fresh(actor, forces, unit.code());
    var stale = new TreeSet<>(forces);
    stale.removeAll(fresh);
    (hurry ? stale.parallelStream() : stale.stream())
        .forEach(force -> projecting.keep(Actor.system("readiness", Set.of(force)), force, unit));
    return stale.size();
  }

  private List<Force> forces(Actor actor, Optional<String> region) {
    var mine = actor.forcesWith(Right.READ_COUNTS);
    var all =
        region.isEmpty()
            ? catalogue.forces()
            : catalogue
                .grouping(region.get())
                .filter(grouping -> grouping.kind() == Grouping.Kind.REGION)
                .map(grouping -> catalogue.forcesIn(grouping.code()))
                .orElseThrow(() -> new NotFound("region", region.get()));
    var seen = all.stream().filter(force -> mine.contains(force.id())).toList();
    if (seen.isEmpty()) {
      throw new NotFound("region", region.orElse(""));
    }
    return seen;
  }

  private Map<ForceId, List<Stretch>> counts(
      Actor actor,
      Set<ForceId> forces,
      muster.engine.formation.UnitType unit,
      List<LocalDate> days) {
    var today = LocalDate.now(clock);
    var kept = new Period(today, today.plusDays(Projecting.DAYS - Projecting.KEPT_DAYS));
    if (days.stream().allMatch(kept::covers)) {
      bringUpToDate(actor, forces, unit, true);
      return projecting.on(actor, forces, unit, days);
    }
    var counts = new HashMap<ForceId, List<Stretch>>();
    for (var force : forces) {
      var stretches = new ArrayList<Stretch>();
      for (var day : days) {
        var muster = Actor.system("readiness", Set.of(force));
        var one =
            projecting.once(
                muster, force, unit, new Period(day, day), Scope.everyone(), Optional.empty());
        if (!one.register().isEmpty()) {
          stretches.addAll(one.stretches());
        }
      }
      counts.put(force, stretches);
    }
    return counts;
  }

  private static Set<ForceId> ids(List<Force> forces) {
    return forces.stream().map(Force::id).collect(Collectors.toSet());
  }
}
