package uk.muster.assessment.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;

/// Facts from the indicators that the modules declare. One that the actor may not see is there
/// without its value, so that the assessment says that it was not looked at.
///
/// @param apart runs what it is given outside the transaction that is going on: some indicators are
///   counted by Muster itself, which no transaction of somebody else can go on for
public record IndicatorFacts(IndicatorValues values, Apart apart) implements Facts {
  /// Runs something outside the transaction that is going on.
  @FunctionalInterface
  public interface Apart {
    Map<ForceId, Map<String, Indicator.Value>> run(
        Supplier<Map<ForceId, Map<String, Indicator.Value>>> work);
  }

  @Override
  public Map<String, Fact> on(Actor actor, ForceId force, LocalDate day, Set<String> indicators) {
    if (indicators.isEmpty()) {
      return Map.of();
    }
    return on(actor, Set.of(force), day, indicators).getOrDefault(force, Map.of());
  }

  /// The same for many forces at once.
  public Map<ForceId, Map<String, Fact>> on(
      Actor actor, Set<ForceId> forces, LocalDate day, Set<String> indicators) {
    var declared =
        values.all(actor).stream().filter(one -> indicators.contains(one.identifier())).toList();
    var found = apart.run(() -> values.of(actor, forces, day, indicators));
    var all = new HashMap<ForceId, Map<String, Fact>>();
    for (var force : forces) {
      var known = found.getOrDefault(force, Map.of());
      var facts = new HashMap<String, Fact>();
      for (var one : declared) {
        var value =
            known.getOrDefault(
                one.identifier(),
                new Indicator.Value.None(
                    "the post may not " + one.right().words(), "/indicators?force=" + force));
        facts.put(one.identifier(), fact(one, value, day));
      }
      all.put(force, facts);
    }
    return all;
  }

  private static Fact fact(Indicator one, Indicator.Value value, LocalDate day) {
    return switch (value) {
      case Indicator.Value.Figure(var number, var href) ->
          new Fact(one.identifier(), one.title(), one.unit(), Optional.of(number), "", day, href);
      case Indicator.Value.None(var why, var href) ->
          new Fact(one.identifier(), one.title(), one.unit(), Optional.empty(), why, day, href);
    };
  }
}
