package uk.muster.workforce.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.ForceId;
import uk.muster.workforce.command.CommandLevel;

/// Who holds a level of command without what it requires, level by level and without names.
final class CommandRules {
  private CommandRules() {}

  /// @param holders everybody who holds a level in date on the day
  /// @param skill the name of a skill
  static Stream<Finding> unproven(
      ForceId force, List<CommandLevel> holders, UnaryOperator<String> skill, LocalDate on) {
    return holders.stream()
        .collect(Collectors.groupingBy(CommandLevel::skill, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .filter(level -> level.getValue().stream().anyMatch(one -> !one.complete()))
        .map(level ->
            new Finding(
                "accreditations/" + level.getKey(),
                "",
                "capability",
                "%s: %s in date on %s; %s."
                    .formatted(
                        skill.apply(level.getKey()),
                        Words.count(level.getValue().size(), "person", "people"),
                        Words.date(on),
                        String.join("; ", missing(level.getValue(), skill))),
                "/people?force=%s&skill=%s&on=%s".formatted(force, level.getKey(), on)));
  }

  private static List<String> missing(List<CommandLevel> holders, UnaryOperator<String> skill) {
    var parts = new ArrayList<String>();
    var unproven = holders.stream().filter(one -> !one.proven()).count();
    if (unproven > 0) {
      parts.add("%s without a portfolio found competent".formatted(Words.number(unproven)));
    }
    counted(holders.stream().flatMap(one -> one.skills().stream()))
        .forEach((code, count) ->
            parts.add(
                "%s without %s, which its course requires"
                    .formatted(Words.number(count), skill.apply(code))));
    counted(holders.stream().flatMap(one -> one.fitness().stream()))
        .forEach((code, count) ->
            parts.add(
                "%s without the fitness test for %s passed in the 12 months before"
                    .formatted(Words.number(count), skill.apply(code))));
    return parts;
  }

  private static Map<String, Long> counted(Stream<String> codes) {
    return codes.collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
  }
}
