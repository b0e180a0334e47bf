package uk.muster.assessment.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Origin;
import uk.muster.assessment.framework.Question;
import uk.muster.look.Words;
import uk.muster.reference.Edition;
import uk.muster.reference.Threat;
import uk.muster.register.Entry;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.ForceId;

/// What a force has said of itself by a day: frameworks in force, answers submitted, evidence kept.
///
/// @param frameworks those in force, by threat
/// @param covered how much of each C is answered in campaigns that are due, newest campaign first
/// @param definitions the force's own, of terms
/// @param given the last answers of each campaign, newest campaign first
record Assessed(
    ForceId force,
    Edition edition,
    Map<String, Framework> frameworks,
    List<Given> given,
    List<Covered> covered,
    List<Entry> evidence,
    List<Entry> definitions) {
  private static final int ALIKE = 3;
  private static final int LONG_ENOUGH = 20;

  private Stream<Threat> threats() {
    return edition.threats().stream();
  }

  Stream<Finding> noFramework() {
    return threats()
        .filter(threat -> !frameworks.containsKey(threat.code()))
        .map(threat ->
            finding(
                "frameworks/" + threat.code(),
                threat.code(),
                "",
                "%s: no framework of the edition %s is published to assess it by."
                    .formatted(threat.name(), edition.code()),
                "/frameworks"));
  }

  /// A framework in force behind which none of the nation stands.
  Stream<Finding> notNational() {
    return threats()
        .flatMap(threat ->
            Optional.ofNullable(frameworks.get(threat.code())).stream()
                .filter(framework -> framework.origin() != Origin.NATIONAL)
                .map(framework ->
                    finding(
                        "frameworks/" + threat.code(),
                        threat.code(),
                        "",
                        "%s: no national framework stands behind the one in force: %s."
                            .formatted(threat.name(), framework.origin().words()),
                        "/frameworks/%s/%d".formatted(framework.code(), framework.version()))));
  }

  /// A framework that nobody has answered.
  Stream<Finding> notUsed() {
    var answered =
        given.stream()
            .filter(one -> one.edition().equals(edition.code()))
            .map(Given::threat)
            .collect(Collectors.toSet());
    return threats()
        .filter(threat -> frameworks.containsKey(threat.code()))
        .filter(threat -> !answered.contains(threat.code()))
        .map(threat -> {
          var framework = frameworks.get(threat.code());
          return finding(
              "frameworks/" + threat.code(),
              threat.code(),
              "",
              "%s: a framework with %s on the four Cs exists, and no assessment that answers it was ever submitted."
                  .formatted(
                      threat.name(),
                      Words.count(
                          framework == null ? 0 : framework.questions().size(),
                          "question",
                          "questions")),
              grid());
        });
  }

  private String grid() {
    return "/assessment?force=" + force;
  }

  /// Terms that a framework leaves to the force, until the force defines them in its register.
  Stream<Finding> undefined() {
    return frameworks.values().stream()
        .sorted(Comparator.comparing(Framework::threat))
        .flatMap(framework ->
            framework.terms().stream()
                .filter(term -> term.meaning().startsWith("To be defined"))
                .filter(term -> definitions.stream().noneMatch(one -> defines(one, term.term())))
                .map(term ->
                    finding(
                        "terms/" + term.term(),
                        framework.threat(),
                        "capacity",
                        "“%s” has no definition: %s"
                            .formatted(term.term(), firstSentence(term.meaning())),
                        "/definitions?force=%s&edition=%s".formatted(force, edition.code()))));
  }

  private boolean defines(Entry definition, String term) {
    return List.of("", edition.code()).contains(definition.text("edition"))
        && Stream.of("name", "stands_for").map(definition::text).anyMatch(term::equalsIgnoreCase);
  }

  private static String firstSentence(String meaning) {
    var end = meaning.indexOf(';');
    return (end < 0 ? meaning : meaning.substring(0, end) + ".").replaceAll("\\s+", " ");
  }

  private List<Given> newest() {
    return given.isEmpty()
        ? List.of()
        : given.stream().filter(one -> one.campaign().equals(given.getFirst().campaign())).toList();
  }

  /// The same words in the answers on several threats.
  Stream<Finding> pasted() {
    var byWords = new TreeMap<String, Set<String>>();
    newest().stream()
        .filter(one -> one.plainReasons().length() >= LONG_ENOUGH)
        .forEach(one ->
            byWords.computeIfAbsent(one.plainReasons(), _ -> new TreeSet<>()).add(one.threat()));
    return byWords.entrySet().stream()
        .filter(one -> one.getValue().size() >= ALIKE)
        .map(one ->
            finding(
                "answers/" + Integer.toHexString(one.getKey().hashCode()),
                "",
                "",
                "The same reasons stand in the answers on %s (%s): “%s”."
                    .formatted(
                        Words.count(one.getValue().size(), "threat", "threats"),
                        String.join(", ", one.getValue()),
                        one.getKey().substring(0, Math.min(80, one.getKey().length()))),
                grid()));
  }

  /// A rating above that of the campaign before, with no evidence from between under the answer.
  Stream<Finding> improvedWithoutEvidence() {
    return newest().stream()
        .flatMap(now ->
            given.stream()
                .filter(before -> before.campaign().equals(now.previous()))
                .filter(before -> before.threat().equals(now.threat()))
                .filter(before -> before.question().equals(now.question()))
                .filter(before -> before.step() >= 0 && now.step() > before.step())
                .filter(before -> !now.restsOnNewerThan(before.submittedOn()))
                .map(before ->
                    finding(
                        "answers/%s/%s".formatted(now.threat(), now.question()),
                        now.threat(),
                        "",
                        "“%s” went from %d to %d, and the answer rests on no evidence newer than %s."
                            .formatted(
                                text(now),
                                before.step(),
                                now.step(),
                                Words.date(before.submittedOn())),
                        now.href())));
  }

  /// What was asked; the code of a question that the framework in force no longer asks.
  private String text(Given answer) {
    return Optional.ofNullable(frameworks.get(answer.threat()))
        .flatMap(framework -> framework.question(answer.question()))
        .map(Question::text)
        .orElse(answer.question());
  }

  /// An assessment of the newest campaign that is due, with a C that nothing is said of.
  Stream<Finding> leftOut() {
    var newest = covered.stream().map(Covered::campaign).findFirst().orElse("");
    return threats()
        .flatMap(threat -> {
          var blank =
              covered.stream()
                  .filter(one -> one.campaign().equals(newest))
                  .filter(one -> one.threat().equals(threat.code()) && one.answered() == 0)
                  .toList();
          return blank.isEmpty() ? Stream.of() : Stream.of(leftOut(threat, blank));
        });
  }

  private static Finding leftOut(Threat threat, List<Covered> blank) {
    var one = blank.getFirst();
    return finding(
        "cells/" + threat.code(),
        threat.code(),
        "",
        "%s: “%s” was due on %s, and none of %s on %s is answered."
            .formatted(
                threat.name(),
                one.title(),
                Words.date(one.due()),
                Words.count(
                    blank.stream().mapToInt(Covered::questions).sum(), "question", "questions"),
                String.join(" and ", blank.stream().map(Covered::c).toList())),
        one.href());
  }

  /// Evidence that is kept and has expired.
  Stream<Finding> expired(LocalDate on) {
    return evidence.stream()
        .filter(one -> one.text("state").equals("kept"))
        .flatMap(one ->
            PrintedDate.of(one.text("expires")).map(PrintedDate::last).stream()
                .filter(last -> last.isBefore(on))
                .map(last ->
                    EntryCheck.at(
                        one,
                        "",
                        "“%s” expired on %s and is still kept as evidence."
                            .formatted(one.text("name"), Words.date(last)))));
  }

  private static Finding finding(
      String subject, String threat, String c, String sentence, String href) {
    return new Finding(subject, threat, c, sentence, href);
  }
}
