package uk.muster.assessment.answer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.assessment.ground.Ground;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Tag;
import uk.muster.register.Cursor;
import uk.muster.register.Entry;
import uk.muster.register.EntryPage;
import uk.muster.shared.ForceId;

/// The evidence under an answer as words of a page.
final class GroundWords {
  private static final int SHOWN_OF_DIGEST = 16;

  static final QuestionView.Library NO_LIBRARY =
      new QuestionView.Library(Field.of("find", ""), Field.of("rest-on", ""), List.of(), "", "");

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
        .collect(Collectors.joining(", "));
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

  /// What it can rest on: what is chosen already, then what was found.
  static QuestionView.Library library(
      EntryPage found,
      Optional<Entry> chosen,
      List<Ground> grounds,
      String words,
      List<FieldError> errors) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "Nothing more"));
    Stream.concat(chosen.stream(), found.entries().stream())
        .map(one -> choice(one, grounds))
        .distinct()
        .forEach(choices::add);
    return new QuestionView.Library(
        Field.of("find", "Find evidence in the library (optional)")
            .hinted(
                "Words of its name, of what it is about or of its owner; what you typed is kept")
            .holding(words),
        Field.of("rest-on", "Rest it on")
            .hinted("It rests on the version that is newest now, and a list on what it holds now")
            .holding(chosen.map(Entry::code).orElse(""))
            .among(errors),
        choices,
        said(found, words),
        found.next().map(Cursor::text).orElse(""));
  }

  private static String said(EntryPage found, String words) {
    var searched = words.isEmpty() ? "" : " for “%s”".formatted(words);
    var shown = found.entries().size();
    if (shown == 0) {
      return "The library holds nothing%s.".formatted(searched);
    }
    return found.total() == shown
        ? "%s found%s.".formatted(Words.count(shown, "item", "items"), searched)
        : "%d of %s%s, the newest first."
            .formatted(shown, Words.count(found.total(), "item", "items"), searched);
  }

  /// An item that it rests on already is used again as it is now.
  private static Choice choice(Entry one, List<Ground> grounds) {
    var used = grounds.stream().anyMatch(ground -> ground.evidence().equals(one.code()));
    var hint =
        Stream.of(
                one.text("type").equals("view") ? "list of a register" : "file",
                one.text("effective_on").isEmpty() ? "" : "true as of " + one.text("effective_on"),
                "owner " + one.text("owner"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    var name = one.text("name");
    return new Choice(one.code(), used ? name + " (again, as it is now)" : name, hint, false);
  }
}
