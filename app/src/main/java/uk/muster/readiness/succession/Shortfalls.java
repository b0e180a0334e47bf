package uk.muster.readiness.succession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.Commitments;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.UnitType;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// Which force falls below its local need of which unit type, and when first, in counts. A force is
/// read once, for all the unit types that it states a need for.
@Service
public class Shortfalls {
  private final ForecastRows rows;
  private final Commitments commitments;
  private final Catalogue catalogue;
  private final Clock clock;

  Shortfalls(ForecastRows rows, Commitments commitments, Catalogue catalogue, Clock clock) {
    this.rows = rows;
    this.commitments = commitments;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// One force: of each unit type that it states a need for, the first day with fewer units, if
  /// everyone booked passes; empty where the need is kept.
  public record OfForce(Force force, Map<String, Optional<LocalDate>> firstBelow) {
    public OfForce {
      firstBelow = Map.copyOf(firstBelow);
    }

    public boolean fallsBelow() {
      return firstBelow.values().stream().anyMatch(Optional::isPresent);
    }
  }

  /// All forces that the actor covers, or those of a grouping.
  public List<OfForce> list(Actor actor, String grouping) {
    actor.require(Right.READ_COUNTS);
    var today = LocalDate.now(clock);
    var days = new Period(today, today.plusMonths(SuccessionQuestion.MONTHS));
    var forces =
        catalogue.forces().stream()
            .filter(force -> actor.can(Right.READ_COUNTS, force.id()))
            .filter(force -> grouping.isEmpty() || catalogue.forcesIn(grouping).contains(force))
            .toList();
    var said = said(actor, forces, today);
    return forces.stream()
        .map(force ->
            new OfForce(
                force, firstBelow(force.id(), said.getOrDefault(force.id(), Map.of()), days)))
        .toList();
  }

  private Map<ForceId, Map<String, Commitment>> said(
      Actor actor, List<Force> forces, LocalDate today) {
    var ids = forces.stream().map(Force::id).collect(Collectors.toSet());
    var said = new HashMap<ForceId, Map<String, Commitment>>();
    for (var type : catalogue.unitTypes()) {
      commitments
          .on(actor, ids, type.code(), today)
          .forEach((force, one) ->
              said.computeIfAbsent(force, _ -> new TreeMap<>()).put(type.code(), one));
    }
    return said;
  }

  private Map<String, Optional<LocalDate>> firstBelow(
      ForceId force, Map<String, Commitment> said, Period days) {
    if (said.isEmpty()) {
      return Map.of();
    }
    var units = new ArrayList<muster.engine.formation.UnitType>();
    for (UnitType type : catalogue.unitTypes()) {
      if (said.containsKey(type.code())) {
        units.add(ReadinessProblems.unit(type));
      }
    }
    var muster = Actor.system("succession", Set.of(force));
    var read = rows.ahead(muster, force, units, days);
    var first = new HashMap<String, Optional<LocalDate>>();
    for (var unit : units) {
      var need = said.get(unit.code());
      var ofUnit = read.get(unit.code());
      if (need != null && ofUnit != null) {
        var forecast = new Forecasting(force, unit, ofUnit, days).booked();
        first.put(unit.code(), forecast.firstBelow(forecast.booked(), need.neededLocally()));
      }
    }
    return first;
  }
}
