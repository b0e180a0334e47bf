package uk.muster.risks;

import static uk.muster.register.check.EntryCheck.about;
import static uk.muster.register.check.EntryCheck.at;
import static uk.muster.register.check.EntryCheck.holds;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// What does not go together in the assessments of threat and risk.
record AssessmentChecks(Registers registers, Catalogue catalogue) {
  static final String ASSESSMENTS = "assessments";
  private static final String CAPACITY = "capacity";
  private static final List<String> OF_THE_FORCE = List.of("strategic", "force", "local-profile");
  private static final List<String> STRATEGIC = List.of("strategic", "force");

  List<Check> all() {
    return List.of(
        check(
            "no-force-assessment",
            Severity.SERIOUS,
            "Threat without an assessment of the force's own",
            "A threat of the edition in force for which no finished strategic, force or local"
                + " assessment at local level is in the register; what a partner keeps is named",
            this::noneOfTheForce),
        check(
            "assessment-unfinished",
            Severity.WARNING,
            "Assessment not finished",
            "An assessment that is requested or still in development on the day",
            AssessmentChecks::unfinished),
        check(
            "assessment-overdue",
            Severity.SERIOUS,
            "Assessment older than its interval",
            "A finished assessment that was due again before the day, by its next date or by its"
                + " date and interval",
            AssessmentChecks::overdue),
        check(
            "assessment-undated",
            Severity.NOTE,
            "Finished assessment that nothing dates",
            "A finished strategic or force assessment of which neither a next date nor a date with"
                + " an interval says until when it holds",
            AssessmentChecks::undated),
        check(
            "threat-not-understood",
            Severity.WARNING,
            "Threat assessed while work to understand it is open",
            "A threat of the edition in force in a finished strategic or force assessment at local"
                + " level, on which other work at that level is only requested or in development",
            this::notUnderstood));
  }

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "risks." + name, severity, Right.READ_RISKS, title, definition, rule);
  }

  private Stream<Finding> noneOfTheForce(Held held) {
    var finished = finished(held);
    return Edition.inForce(catalogue, held.on()).threats().stream()
        .filter(threat ->
            about(finished, threat.code()).stream()
                .noneMatch(one -> OF_THE_FORCE.contains(one.text("type"))))
        .map(threat -> {
          var others =
              about(finished, threat.code()).stream()
                  .map(one -> one.text("name"))
                  .collect(Collectors.joining("; "));
          return new Finding(
              "threats/" + threat.code(),
              threat.code(),
              CAPACITY,
              "No finished assessment of the force's own covers %s%s."
                  .formatted(
                      threat.inSentence(),
                      others.isEmpty() ? "" : "; it relies on what others keep: " + others),
              held.add(ASSESSMENTS));
        });
  }

  /// The finished ones at local level.
  private static List<Entry> finished(Held held) {
    return held.of(ASSESSMENTS).stream()
        .filter(one -> one.text("status").equals("finished") && holds(one, "levels", "local"))
        .toList();
  }

  /// The finished ones at local level that the force answers for as a whole.
  static List<Entry> strategic(Held held) {
    return finished(held).stream().filter(one -> STRATEGIC.contains(one.text("type"))).toList();
  }

  private static Stream<Finding> unfinished(Held held) {
    return held.of(ASSESSMENTS).stream()
        .filter(one -> !one.text("status").equals("finished"))
        .map(one ->
            at(
                one,
                CAPACITY,
                "“%s” is %s%s."
                    .formatted(
                        one.text("name"),
                        AssessmentStanding.of(one, held.on()).words(),
                        owners(one))));
  }

  private static String owners(Entry one) {
    return one.text("owners").isEmpty() || one.text("owners_of").isEmpty()
        ? ""
        : ", owned by %s of %s forces".formatted(one.text("owners"), one.text("owners_of"));
  }

  private static Stream<Finding> overdue(Held held) {
    return held.of(ASSESSMENTS).stream()
        .filter(one -> AssessmentStanding.of(one, held.on()) == AssessmentStanding.OVERDUE)
        .map(one -> {
          var last = AssessmentStanding.holdsUntil(one).orElseThrow();
          return at(
              one,
              CAPACITY,
              "“%s” held until %s and is %s overdue."
                  .formatted(
                      one.text("name"),
                      Words.date(last),
                      Words.count(ChronoUnit.DAYS.between(last, held.on()), "day", "days")));
        });
  }

  private static Stream<Finding> undated(Held held) {
    return held.of(ASSESSMENTS).stream()
        .filter(one -> STRATEGIC.contains(one.text("type")))
        .filter(one -> AssessmentStanding.of(one, held.on()) == AssessmentStanding.UNDATED)
        .map(one ->
            at(
                one,
                CAPACITY,
                "“%s” is finished, and nothing says until when it holds."
                    .formatted(one.text("name"))));
  }

  private Stream<Finding> notUnderstood(Held held) {
    var strategic = strategic(held);
    return Edition.inForce(catalogue, held.on()).threats().stream()
        .filter(threat -> !about(strategic, threat.code()).isEmpty())
        .flatMap(threat -> {
          var open =
              about(held.of(ASSESSMENTS), threat.code()).stream()
                  .filter(one -> !one.text("status").equals("finished"))
                  .filter(one -> holds(one, "levels", "local"))
                  .map(one -> one.text("name"))
                  .toList();
          return open.isEmpty()
              ? Stream.of()
              : Stream.of(
                  new Finding(
                      "threats/" + threat.code(),
                      threat.code(),
                      "capability",
                      "“%s” covers %s, but %s on it still open: %s."
                          .formatted(
                              about(strategic, threat.code()).getFirst().text("name"),
                              threat.inSentence(),
                              Words.count(open.size(), "assessment is", "assessments are"),
                              String.join("; ", open)),
                      held.list(ASSESSMENTS)));
        });
  }
}
