package uk.muster.assessment.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What differs between two versions of a framework.
public record FrameworkComparison(List<Change> changes) {
  public FrameworkComparison {
    changes = List.copyOf(changes);
  }

  /// One difference.
  ///
  /// @param what the code of a question or a part of the framework
  /// @param before empty when it is new
  /// @param after empty when it is gone
  public record Change(String what, String before, String after) {
    String words() {
      return before.isEmpty()
          ? "%s added: %s".formatted(what, after)
          : after.isEmpty()
              ? "%s taken out".formatted(what)
              : "%s: %s, before %s".formatted(what, after, before);
    }
  }

  /// What differs, the framework itself first, then question by question in the newer order.
  public static FrameworkComparison of(Framework before, Framework after) {
    var changes = new ArrayList<Change>();
    add(changes, "edition", before.edition(), after.edition());
    add(changes, "threat", before.threat(), after.threat());
    add(changes, "title", before.title(), after.title());
    add(changes, "origin", before.origin().words(), after.origin().words());
    add(changes, "source", before.source(), after.source());
    add(changes, "scale", levels(before.scale()), levels(after.scale()));
    add(changes, "terms", terms(before), terms(after));
    for (var question : after.questions()) {
      var old = before.question(question.code());
      if (old.isEmpty()) {
        changes.add(new Change(question.code(), "", question.text()));
      } else if (!Objects.equals(old.get(), question)) {
        question(changes, old.get(), question);
      }
    }
    before.questions().stream()
        .filter(old -> after.question(old.code()).isEmpty())
        .forEach(old -> changes.add(new Change(old.code(), old.text(), "")));
    if (changes.isEmpty() && !before.questions().equals(after.questions())) {
      changes.add(new Change("order", order(before), order(after)));
    }
    return new FrameworkComparison(changes);
  }

  private static void question(List<Change> changes, Question old, Question now) {
    var code = now.code();
    add(changes, code + ", place", old.c() + ", " + old.level(), now.c() + ", " + now.level());
    add(changes, code + ", text", old.text(), now.text());
    add(changes, code + ", answer", old.answer().words(), now.answer().words());
    add(changes, code + ", weight", old.weight().toPlainString(), now.weight().toPlainString());
    add(changes, code + ", levels", levels(old.levels()), levels(now.levels()));
    add(changes, code + ", evidence", list(old.typicalEvidence()), list(now.typicalEvidence()));
    add(changes, code + ", indicators", list(old.indicators()), list(now.indicators()));
    add(changes, code + ", claims", claims(old), claims(now));
  }

  private static void add(List<Change> changes, String what, String before, String after) {
    if (!before.equals(after)) {
      changes.add(
          new Change(what, before.isEmpty() ? "none" : before, after.isEmpty() ? "none" : after));
    }
  }

  private static String list(List<String> texts) {
    return String.join("; ", texts);
  }

  private static String order(Framework framework) {
    return framework.questions().stream().map(Question::code).collect(Collectors.joining(", "));
  }

  private static String levels(List<RatingLevel> levels) {
    return levels.stream()
        .map(level -> "%d %s: %s".formatted(level.value(), level.name(), level.wording()))
        .collect(Collectors.joining("; "));
  }

  private static String terms(Framework framework) {
    return framework.terms().stream()
        .map(term -> "%s: %s".formatted(term.term(), term.meaning()))
        .collect(Collectors.joining("; "));
  }

  private static String claims(Question question) {
    return question.claims().stream()
        .map(claim -> "%s: %s".formatted(claim.indicator(), claim.words()))
        .collect(Collectors.joining("; "));
  }
}
