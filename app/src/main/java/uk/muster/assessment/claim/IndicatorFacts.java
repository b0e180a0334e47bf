package uk.muster.assessment.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;

/// Facts from the indicators that the modules declare. One that the actor may not see is there
/// without its value, so that the assessment says that it was not looked at.
public record IndicatorFacts(IndicatorValues values) implements Facts {
  @Override
  public Map<String, Fact> on(Actor actor, ForceId force, LocalDate day, Set<String> indicators) {
    if (indicators.isEmpty()) {
      return Map.of();
    }
    var found = values.of(actor, force, day, indicators);
    var facts = new HashMap<String, Fact>();
    for (var one : values.all(actor)) {
      if (indicators.contains(one.identifier())) {
        var value =
            found.getOrDefault(
                one.identifier(),
                new Indicator.Value.None(
                    "the post may not " + one.right().words(), "/indicators?force=" + force));
        facts.put(one.identifier(), fact(one, value, day));
      }
    }
    return facts;
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
