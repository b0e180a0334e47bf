package uk.muster.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.shared.Period;

/// A version of a plan: the last state that bore its number. Old versions are never overwritten.
///
/// @param name as the plan says it, such as `3`
public record PlanVersion(String name, Entry plan) {
  /// The versions of a plan, the newest first.
  ///
  /// @param history every state that was ever recorded, the newest first
  static List<PlanVersion> of(List<Entry> history) {
    var all = new ArrayList<PlanVersion>();
    for (var state : history) {
      var name = state.text("plan_version");
      if (!name.isEmpty() && all.stream().noneMatch(one -> one.name().equals(name))) {
        all.add(new PlanVersion(name, state));
      }
    }
    return List.copyOf(all);
  }

  /// When Muster last held it for true; empty when it does now.
  Optional<Instant> knownAt() {
    return plan.recordedTo().equals(Instant.MAX)
        ? Optional.empty()
        : Optional.of(plan.recordedTo().minusNanos(1000));
  }

  /// The last day on which it was true, today at most.
  LocalDate on(LocalDate today) {
    return plan.valid().to().equals(Period.OPEN) || plan.valid().to().isAfter(today)
        ? today
        : plan.valid().to();
  }

  public boolean isOld(LocalDate today) {
    return knownAt().isPresent() || on(today).isBefore(today);
  }
}
