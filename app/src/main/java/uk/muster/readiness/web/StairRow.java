package uk.muster.readiness.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import muster.engine.formation.Staircase;
import uk.muster.look.Words;
import uk.muster.readiness.Commitment;

/// One step of "What more would take".
///
/// @param note what the step reaches: "local need met"
public record StairRow(String units, String note, String train, String other) {

  static List<StairRow> of(Staircase stairs, Optional<Commitment> said, UnitWords words) {
    return stairs.steps().stream()
        .map(step ->
            new StairRow(
                Words.number(step.units()),
                said.map(s -> note(s, step.units())).orElse(""),
                train(step, words),
                other(step, words)))
        .toList();
  }

  private static String note(Commitment said, int units) {
    if (units == said.both()) {
      return "both calls met";
    }
    if (units == said.neededLocally()) {
      return "local need met";
    }
    return units == said.declared() ? "as declared" : "";
  }

  /// "3 constables as medics", summed over what they hold today.
  private static String train(Staircase.Step step, UnitWords words) {
    var sums = new LinkedHashMap<List<String>, Integer>();
    step.trainings()
        .forEach(
            each -> sums.merge(List.of(each.rank(), each.role()), each.people(), Integer::sum));
    var parts = new ArrayList<String>();
    sums.forEach((who, people) ->
        parts.add(
            "%s as %s"
                .formatted(
                    words.ranks(people, who.getFirst()),
                    people == 1
                        ? words.role(who.getLast())
                        : UnitWords.plural(words.role(who.getLast())))));
    return parts.isEmpty() ? "Nobody" : UnitWords.join(parts, " and ");
  }

  private static String other(Staircase.Step step, UnitWords words) {
    var parts = new ArrayList<String>();
    step.recruits()
        .forEach(each -> parts.add(words.roles(each.people(), each.role()) + " from outside"));
    step.vehicles().forEach(each -> parts.add(words.vehicles(each.vehicles(), each.kind())));
    return parts.isEmpty() ? "None" : String.join(", ", parts);
  }
}
