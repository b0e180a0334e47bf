package uk.muster.assessment.answer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.muster.assessment.ground.Ground;
import uk.muster.look.Choice;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Tag;
import uk.muster.register.kind.Word;
import uk.muster.shared.ForceId;

/// The evidence under an answer as words of a page.
final class GroundWords {
  private static final int SHOWN_OF_DIGEST = 16;

  private GroundWords() {}

  /// "Exercise report, version 2, true as of 2026-10, SHA-256 1f0c…", leading to the item.
  static Cell cell(Ground one, ForceId force) {
    var cell = Cell.link("%s, %s".formatted(one.name(), standing(one)), one.path(force));
    return one.withdrawn() ? cell.tagged(new Tag("Withdrawn", "disagrees")) : cell;
  }

  private static String standing(Ground one) {
    return Stream.of(
            "version %d".formatted(one.version()),
            one.effectiveOn().isEmpty() ? "" : "true as of " + one.effectiveOn(),
            one.expires().isEmpty() ? "" : "expires " + one.expires(),
            "SHA-256 %s…".formatted(one.sha256().substring(0, SHOWN_OF_DIGEST)))
        .filter(part -> !part.isEmpty())
        .collect(java.util.stream.Collectors.joining(", "));
  }

  /// What the answer rests on now, each ticked but those that were taken off the form.
  static List<Choice> ticked(List<Ground> grounds, Set<String> off) {
    return grounds.stream()
        .map(one ->
            new Choice(
                one.evidence(),
                one.withdrawn() ? one.name() + " (withdrawn)" : one.name(),
                standing(one),
                !off.contains(one.evidence())))
        .toList();
  }

  /// What it can rest on; an item that it rests on already is used again as it is now.
  static List<Choice> choices(List<Word> library, List<Ground> grounds) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Nothing more"));
    for (var one : library) {
      var used = grounds.stream().anyMatch(ground -> ground.evidence().equals(one.code()));
      choices.add(
          new Choice(one.code(), used ? one.words() + " (again, as it is now)" : one.words()));
    }
    return choices;
  }
}
