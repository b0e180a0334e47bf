package uk.muster.assessment.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;

/// The indicators of all modules and their values on a day. What they are is known to everybody; a
/// value is told only where the actor holds the right that it needs, for that force.
@Service
public class IndicatorValues {
  private final List<Indicator.Several> modules;

  IndicatorValues(ObjectProvider<Indicator> alone, ObjectProvider<Indicator.Several> several) {
    var single = alone.orderedStream().toList();
    modules =
        Stream.concat(Stream.<Indicator.Several>of(() -> single), several.orderedStream()).toList();
  }

  /// Every indicator that there is, by its identifier, whether or not the actor may see values.
  public List<Indicator> all(Actor actor) {
    return modules.stream()
        .flatMap(module -> module.list().stream())
        .sorted(Comparator.comparing(Indicator::identifier))
        .toList();
  }

  /// Those whose values the actor may see for a force.
  public List<Indicator> seen(Actor actor, ForceId force) {
    return all(actor).stream().filter(one -> actor.can(one.right(), force)).toList();
  }

  public Optional<Indicator> find(Actor actor, String identifier) {
    return all(actor).stream().filter(one -> one.identifier().equals(identifier)).findFirst();
  }

  /// All values that the actor may see of a force on a day, by identifier.
  public Map<String, Indicator.Value> of(Actor actor, ForceId force, LocalDate on) {
    return values(actor, Set.of(force), on, Optional.empty()).getOrDefault(force, Map.of());
  }

  /// The values of these indicators that the actor may see of a force on a day, by identifier; what
  /// is not known, or not for the actor, is left out.
  public Map<String, Indicator.Value> of(
      Actor actor, ForceId force, LocalDate on, Collection<String> identifiers) {
    return of(actor, Set.of(force), on, identifiers).getOrDefault(force, Map.of());
  }

  /// The same for many forces at once; a force of which the actor may see nothing is left out.
  public Map<ForceId, Map<String, Indicator.Value>> of(
      Actor actor, Set<ForceId> forces, LocalDate on, Collection<String> identifiers) {
    return values(actor, forces, on, Optional.of(Set.copyOf(identifiers)));
  }

  /// All values that the actor may see of many forces on a day.
  public Map<ForceId, Map<String, Indicator.Value>> of(
      Actor actor, Set<ForceId> forces, LocalDate on) {
    return values(actor, forces, on, Optional.empty());
  }

  /// Each module is asked once for each right that its indicators need.
  private Map<ForceId, Map<String, Indicator.Value>> values(
      Actor actor, Set<ForceId> forces, LocalDate on, Optional<Set<String>> wanted) {
    var values = new TreeMap<ForceId, Map<String, Indicator.Value>>();
    for (var module : modules) {
      var asked =
          module.list().stream()
              .filter(one -> wanted.isEmpty() || wanted.get().contains(one.identifier()))
              .collect(Collectors.groupingBy(Indicator::right));
      asked.forEach((right, indicators) -> {
        var seen = new HashSet<>(forces);
        seen.retainAll(actor.forcesWith(right));
        if (!seen.isEmpty()) {
          module
              .values(actor, seen, on, indicators)
              .forEach((force, found) -> {
                var ofForce = values.computeIfAbsent(force, _ -> new TreeMap<>());
                found.forEach((one, value) -> ofForce.put(one.identifier(), value));
              });
        }
      });
    }
    return values;
  }
}
