package uk.muster.assessment.comparison;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Indicators compared between forces, of those that the actor may see.
@Service
public class Comparisons {
  private final IndicatorValues indicators;

  Comparisons(IndicatorValues indicators) {
    this.indicators = indicators;
  }

  /// The forces that the actor may compare by an indicator.
  public SortedSet<ForceId> forces(Actor actor, Indicator indicator) {
    var forces = new TreeSet<>(actor.forcesWith(Right.READ_CAPABILITY));
    forces.retainAll(actor.forcesWith(indicator.right()));
    return forces;
  }

  /// One indicator of those of the forces asked for that the actor may see.
  ///
  /// @throws NotFound when there is no such indicator
  public Comparison compare(Actor actor, String identifier, Set<ForceId> asked, LocalDate on) {
    actor.require(Right.READ_CAPABILITY);
    var indicator =
        indicators.find(actor, identifier).orElseThrow(() -> new NotFound("indicator", identifier));
    var forces = new TreeSet<>(asked);
    forces.retainAll(forces(actor, indicator));
    var values = new TreeMap<ForceId, Indicator.Value>();
    indicators
        .of(actor, forces, on, Set.of(identifier))
        .forEach((force, found) -> {
          var value = found.get(identifier);
          if (value != null) {
            values.put(force, value);
          }
        });
    return Comparison.of(
        indicator,
        forces,
        values,
        new HashSet<>(actor.forcesWith(Right.READ_PEOPLE)),
        indicator.apart(actor, on));
  }

  /// Every indicator of every force that the actor may see, in one count of each module; a force of
  /// which nothing is known stands there without a figure.
  public List<Comparison> all(Actor actor, LocalDate on) {
    actor.require(Right.READ_CAPABILITY);
    var values = indicators.of(actor, new HashSet<>(actor.forcesWith(Right.READ_CAPABILITY)), on);
    var open = new HashSet<>(actor.forcesWith(Right.READ_PEOPLE));
    return indicators.all(actor).stream()
        .filter(one -> !forces(actor, one).isEmpty())
        .map(one -> {
          var forces = forces(actor, one);
          var found = new TreeMap<ForceId, Indicator.Value>();
          forces.forEach(force ->
              Optional.ofNullable(values.getOrDefault(force, Map.of()).get(one.identifier()))
                  .ifPresent(value -> found.put(force, value)));
          return Comparison.of(one, forces, found, open, one.apart(actor, on));
        })
        .toList();
  }

  /// What the forces that the actor may see declare, need, promise and can form.
  public UnitsSideBySide units(Actor actor, LocalDate on) {
    actor.require(Right.READ_CAPABILITY);
    return UnitsSideBySide.of(
        indicators.of(
            actor,
            new HashSet<>(actor.forcesWith(Right.READ_CAPABILITY)),
            on,
            UnitsSideBySide.INDICATORS));
  }

  /// The figure of one force on several days, in the order given; of others it would have to be
  /// counted again for each day, which takes too long where people are counted.
  public Map<LocalDate, Standing> trend(
      Actor actor, String identifier, ForceId force, Iterable<LocalDate> days) {
    var trend = new LinkedHashMap<LocalDate, Standing>();
    for (var day : days) {
      compare(actor, identifier, Set.of(force), day)
          .of(force)
          .ifPresent(found -> trend.put(day, found));
    }
    return trend;
  }
}
