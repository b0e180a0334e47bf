package uk.muster.organisation;

import static uk.muster.register.check.EntryCheck.at;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// What does not go together among partnerships, collaborations, strategies and arrangements.
record OrganisationChecks(Registers registers) {
  private static final List<String> UNFINISHED = List.of("requested", "in-development", "planned");

  List<Check> all() {
    return List.of(
        check(
            "partnership-missing",
            Severity.WARNING,
            "Partnership that does not exist",
            "A partnership in the register of which it is said that there is none",
            held ->
                each(
                    held.of("partnerships"),
                    one -> one.text("state").equals("none"),
                    one ->
                        at(
                            one,
                            "connectivity",
                            "There is no partnership for “%s”.".formatted(one.text("name"))))),
        check(
            "strategy-unfinished",
            Severity.WARNING,
            "Strategy or programme not finished",
            "A strategy or programme that is requested, planned or in development on the day",
            held ->
                each(
                    held.of("strategies"),
                    one -> UNFINISHED.contains(one.text("status")),
                    one ->
                        at(
                            one,
                            "capability",
                            "“%s” is %s."
                                .formatted(
                                    one.text("name"), one.text("status").replace('-', ' '))))),
        check(
            "strategy-review-overdue",
            Severity.NOTE,
            "Strategy or programme past its review",
            "A strategy or programme that has not ended and whose next review was before the day",
            held ->
                past(
                    held,
                    "strategies",
                    "next_review",
                    one -> !one.text("status").equals("ended"),
                    "“%s” was to be reviewed by %s.")),
        check(
            "agreement-over",
            Severity.WARNING,
            "Collaboration whose agreement is over",
            "A collaboration in the register whose agreement ended before the day",
            held ->
                past(
                    held,
                    "collaborations",
                    "ends_on",
                    _ -> true,
                    "The agreement of “%s” ended on %s, and the register still holds it.")),
        check(
            "reliance-without-review",
            Severity.NOTE,
            "Reliance on others that nobody reviews",
            "An arrangement by which somebody relies or depends on somebody else, without a day on"
                + " which it is next reviewed",
            held ->
                each(
                    held.of("arrangements"),
                    one -> relies(one) && one.text("next_review").isEmpty(),
                    one ->
                        at(
                            one,
                            "capacity",
                            "%s %s %s, and no day is set to review it."
                                .formatted(one.text("who"), one.text("does"), one.text("whom"))))),
        check(
            "arrangement-not-so",
            Severity.WARNING,
            "Arrangement that is not so",
            "An arrangement in the register of which it is said that it is not so",
            held ->
                each(
                    held.of("arrangements"),
                    one -> one.text("state").equals("no"),
                    one -> at(one, "", "It is not so that %s.".formatted(one.text("name"))))));
  }

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers,
        "organisation." + name,
        severity,
        Right.READ_CAPABILITY,
        title,
        definition,
        rule);
  }

  private static Stream<Finding> each(
      List<Entry> entries, Predicate<Entry> wrong, Function<Entry, Finding> finding) {
    return entries.stream().filter(wrong).map(finding);
  }

  private static Stream<Finding> past(
      Held held, String kind, String field, Predicate<Entry> counts, String sentence) {
    return held.of(kind).stream()
        .filter(counts)
        .flatMap(one ->
            PrintedDate.of(one.text(field)).map(PrintedDate::last).stream()
                .filter(last -> last.isBefore(held.on()))
                .map(last -> at(one, "", sentence.formatted(one.text("name"), Words.date(last)))));
  }

  private static boolean relies(Entry arrangement) {
    var does = arrangement.text("does").toLowerCase(Locale.UK);
    return does.startsWith("relies") || does.startsWith("depends");
  }
}
