package uk.muster.assessment.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// What forces hold their indicators to.
@Service
@Transactional
public class Thresholds {
  private final ThresholdStore store;
  private final IndicatorValues indicators;
  private final ApplicationEventPublisher events;

  Thresholds(ThresholdStore store, IndicatorValues indicators, ApplicationEventPublisher events) {
    this.store = store;
    this.indicators = indicators;
    this.events = events;
  }

  /// Those of a force that hold on a day, by the identifier of the indicator.
  @Transactional(readOnly = true)
  public Map<String, Threshold> of(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    return of(actor, Set.of(force), on).getOrDefault(force, Map.of());
  }

  /// The same of many forces at once; those of which the actor may read nothing are left out.
  @Transactional(readOnly = true)
  public Map<ForceId, Map<String, Threshold>> of(Actor actor, Set<ForceId> forces, LocalDate on) {
    return store.on(forces, on).stream()
        .collect(
            Collectors.groupingBy(
                Threshold::force,
                TreeMap::new,
                Collectors.toMap(Threshold::indicator, one -> one)));
  }

  /// All that were set for an indicator, the newest day first.
  @Transactional(readOnly = true)
  public List<Threshold> history(Actor actor, ForceId force, String indicator) {
    actor.require(Right.READ_CAPABILITY, force);
    return store.history(force, indicator);
  }

  /// Sets one; replaces what was set for the same day.
  ///
  /// @throws NotFound when no module declares the indicator
  public ThresholdOutcome set(Actor actor, Threshold wanted) {
    actor.require(Right.RUN_CAMPAIGNS, wanted.force());
    if (indicators.find(actor, wanted.indicator()).isEmpty()) {
      throw new NotFound("indicator", wanted.indicator());
    }
    store.hold(wanted.force());
    Optional<Threshold> before =
        store.history(wanted.force(), wanted.indicator()).stream()
            .filter(one -> one.from().equals(wanted.from()))
            .findFirst();
    if (before.filter(one -> isSame(one, wanted)).isPresent()) {
      return new ThresholdOutcome.AlreadySet(before.get());
    }
    before.ifPresent(store::supersede);
    store.add(wanted);
    events.publishEvent(new ThresholdSet(actor, wanted, before));
    return new ThresholdOutcome.Set(wanted, before);
  }

  private static boolean isSame(Threshold before, Threshold wanted) {
    return before.bound().equals(wanted.bound())
        && before.value().compareTo(wanted.value()) == 0
        && before.why().equals(wanted.why());
  }
}
