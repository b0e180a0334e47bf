package uk.muster.assessment.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Lessons and objectives that name a question or an indicator which there is not: a slip of the
/// pen, after which a lesson lowers the confidence of no answer.
record TiedCheck(Frameworks frameworks, Registers registers, Catalogue catalogue) implements Check {
  @Override
  public String identifier() {
    return "assessment.tied-to-nothing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Right right() {
    return Right.READ_CAPABILITY;
  }

  @Override
  public String title() {
    return "Lesson or objective tied to a question that there is not";
  }

  @Override
  public String definition() {
    return "A lesson or an objective of an exercise whose question of capability is neither the"
        + " code nor the words of a question in any framework of the edition in force, or"
        + " whose indicator is none of Muster's";
  }

  @Override
  public List<Finding> findings(Actor actor, ForceId force, LocalDate on) {
    var asked = EntryQuestion.on(on).of(force);
    var tied =
        Stream.of("lessons", "exercise-objectives")
            .flatMap(kind -> registers.all(actor, kind, asked).stream())
            .filter(one -> !one.text("question").isEmpty() || !one.text("indicator").isEmpty())
            .toList();
    if (tied.isEmpty()) {
      return List.of();
    }
    var edition = Edition.inForce(catalogue, on).code();
    return untied(
            tied,
            questions(frameworks.list(actor, edition)),
            frameworks.indicatorTitles(actor).keySet())
        .toList();
  }

  /// The codes and the words of all questions, in small letters.
  static Set<String> questions(Collection<Framework> frameworks) {
    return frameworks.stream()
        .flatMap(framework -> framework.questions().stream())
        .flatMap(question -> Stream.of(question.code(), question.text()))
        .map(TiedCheck::plain)
        .collect(Collectors.toSet());
  }

  /// Those of the entries that name what there is not.
  static Stream<Finding> untied(
      Collection<Entry> tied, Set<String> questions, Set<String> indicators) {
    return tied.stream()
        .flatMap(one ->
            Stream.concat(
                untied(one, "question", questions), untied(one, "indicator", indicators)));
  }

  private static Stream<Finding> untied(Entry entry, String what, Set<String> known) {
    var named = entry.text(what);
    return named.isEmpty() || known.contains(plain(named))
        ? Stream.empty()
        : Stream.of(
            EntryCheck.at(
                entry,
                entry.text("four_c"),
                "“%s” names the %s “%s”, which there is not: it touches no answer."
                    .formatted(entry.text("name"), what, named)));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.UK);
  }
}
