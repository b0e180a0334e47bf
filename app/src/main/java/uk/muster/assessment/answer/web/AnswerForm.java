package uk.muster.assessment.answer.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.ground.GroundChange;
import uk.muster.assessment.typed.Typed;
import uk.muster.assessment.typed.Window;
import uk.muster.look.table.Address;

/// What was typed for a question; nothing of it is refused while it is a draft.
record AnswerForm(Map<String, List<String>> typed) {
  private static final int LONGEST = 20_000;
  private static final int MOST = 200;
  private static final int LONGEST_SOUGHT = 200;

  /// What of the form is kept while somebody types, with what each field is called.
  private static final Map<String, String> KEPT =
      Map.ofEntries(
          Map.entry("yes-no", "Yes or no"),
          Map.entry("rating", "Rating"),
          Map.entry("target", "Target"),
          Map.entry("estimate", "Your estimate"),
          Map.entry("reasons", "Reasons"),
          Map.entry("explanation", "Why your answer differs"),
          Map.entry("confidence", "Confidence"),
          Map.entry("sources", "What you relied on"),
          Map.entry("inherited", "What the regional unit supplies"),
          Map.entry("document", "Taken from"),
          Map.entry("rested", "Evidence"),
          Map.entry("rests", "Evidence"),
          Map.entry("rest-on", "Evidence of the library"));

  AnswerForm {
    typed = Map.copyOf(typed);
  }

  String value(String field) {
    var values = typed.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : plain(values.getFirst());
  }

  private static String plain(String typed) {
    return typed.replace("\r\n", "\n").strip();
  }

  /// The number of the version that the form showed.
  int basedOn() {
    var number = value("based-on");
    return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
  }

  /// Which window of the browser it was typed in; empty where the form does not say.
  String tab() {
    var tab = value("tab");
    return tab.matches("[A-Za-z0-9-]{1,40}") ? tab : "";
  }

  /// The same window, and how much it has sent.
  Window window() {
    var nth = value("nth");
    return new Window(tab(), nth.matches("[0-9]{1,15}") ? Long.parseLong(nth) : 0);
  }

  /// What is kept of it while somebody types.
  Typed kept(Instant at) {
    var fields = new HashMap<String, List<String>>();
    typed.forEach((name, values) -> {
      if (KEPT.containsKey(name)) {
        fields.put(name, values.stream().map(AnswerForm::plain).toList());
      }
    });
    var window = tab().isEmpty() ? new Window("form", 0) : window();
    return new Typed(fields, basedOn(), window, at);
  }

  /// What is too much to be kept, in words.
  ///
  /// @param kept what would be
  Optional<String> tooMuchToKeep(Typed kept) {
    return tooMuch()
        .or(() ->
            kept.length() > Typed.MOST
                ? Optional.of(
                    "What you typed has %,d characters in all; %,d is the most"
                        .formatted(kept.length(), Typed.MOST))
                : Optional.empty());
  }

  /// What is too long to be kept or saved, in words.
  Optional<String> tooMuch() {
    return typed.entrySet().stream()
        .filter(one -> KEPT.containsKey(one.getKey()))
        .flatMap(one -> {
          var name = KEPT.get(one.getKey());
          var longest =
              one.getValue().stream()
                  .map(AnswerForm::plain)
                  .mapToInt(String::length)
                  .max()
                  .orElse(0);
          return one.getValue().size() > MOST
              ? Stream.of(
                  "%s has %d values; %d is the most".formatted(name, one.getValue().size(), MOST))
              : longest > LONGEST
                  ? Stream.of(
                      "%s has %,d characters; %,d is the most".formatted(name, longest, LONGEST))
                  : Stream.of();
        })
        .findFirst();
  }

  boolean goesOn() {
    return value("go").equals("next") || value("go").equals("enter");
  }

  /// Whether evidence is looked for: by its buttons, or with the enter key when other words stand
  /// there than those that were looked for.
  boolean finds() {
    return switch (value("go")) {
      case "find", "more" -> true;
      case "enter" -> !value("find").equals(value("found"));
      default -> false;
    };
  }

  /// The words that evidence is looked for by: as many as an address takes.
  String sought() {
    var words = value("find");
    return words.length() > LONGEST_SOUGHT ? words.substring(0, LONGEST_SOUGHT) : words;
  }

  /// Where the page after begins, where that was asked for.
  String nextFound() {
    return value("go").equals("more") ? value("next-found") : "";
  }

  /// Where what was looked for is shown.
  Address found(AssessmentId id, String question) {
    return Address.of(Ids.path(Ids.ANSWERS, id))
        .step(question)
        .with("find", sought())
        .with("from", nextFound());
  }

  /// What changes in the evidence: the items shown as used and no longer ticked go, the one chosen
  /// comes. What somebody else added meanwhile was not shown, and stays.
  GroundChange grounds() {
    var off = new HashSet<>(typed.getOrDefault("rested", List.of()));
    off.removeAll(typed.getOrDefault("rests", List.of()));
    return new GroundChange(off, value("rest-on"));
  }

  Said said() {
    var rating = value("rating");
    var yesNo = value("yes-no");
    return new Said(
        yesNo.equals("yes") || yesNo.equals("no") ? yesNo : "",
        rating.matches("[0-4]") ? rating : "",
        value("target"),
        value("estimate"),
        value("reasons"),
        Confidence.find(value("confidence")).map(Confidence::code).orElse(""),
        typed.getOrDefault("sources", List.of()).stream()
            .flatMap(code -> Basis.find(code).stream())
            .collect(Collectors.toSet()),
        value("inherited"),
        value("explanation"),
        value("document"));
  }
}
