package uk.muster.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Right;

/// What a force still owes an inspection.
record InspectionChecks(Registers registers) {
  private static final String FINDINGS = "inspection-findings";

  List<Check> all() {
    return List.of(
        check(
            "data-missing",
            Check.Severity.WARNING,
            "Request for data not answered in time",
            "A request for data whose last day was before the day and that has no answer",
            InspectionChecks::missing),
        check(
            "finding-overdue",
            Check.Severity.SERIOUS,
            "Finding of an inspection not closed in time",
            "A finding, cause of concern or recommendation that is not closed, and was due before"
                + " the day; a month or year is over after its last day",
            InspectionChecks::overdue),
        check(
            "nothing-done",
            Check.Severity.SERIOUS,
            "Cause of concern or recommendation without an action",
            "A cause of concern or recommendation that is not closed and that no action of the"
                + " force says was asked for by it",
            InspectionChecks::nothingDone));
  }

  private Check check(
      String name, Check.Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "inspection." + name, severity, Right.READ_INSPECTIONS, title, definition, rule);
  }

  private static Stream<Finding> missing(Held held) {
    var answered =
        held.of("data-answers").stream()
            .map(one -> one.text("request"))
            .collect(Collectors.toSet());
    return held.of("data-requests").stream()
        .filter(one -> !answered.contains(one.code()))
        .filter(isPast("due", held.on()))
        .map(one ->
            EntryCheck.at(
                one,
                "",
                "“%s” was to be answered by %s and is not."
                    .formatted(one.text("name"), last(one, "due"))));
  }

  private static Stream<Finding> overdue(Held held) {
    return open(held)
        .filter(isPast("due", held.on()))
        .map(one ->
            EntryCheck.at(
                one,
                one.text("four_c"),
                "“%s” was due by %s and is not closed."
                    .formatted(one.text("name"), last(one, "due"))));
  }

  private static Stream<Finding> nothingDone(Held held) {
    var asked =
        held.of("actions").stream().map(one -> one.text("asked_by")).collect(Collectors.toSet());
    return open(held)
        .filter(one -> List.of("cause-of-concern", "recommendation").contains(one.text("type")))
        .filter(one -> !asked.contains(FINDINGS + "/" + one.code()))
        .map(one ->
            EntryCheck.at(
                one,
                one.text("four_c"),
                "“%s” is open, and no action of the force follows from it."
                    .formatted(one.text("name"))));
  }

  private static Stream<Entry> open(Held held) {
    return held.of(FINDINGS).stream().filter(one -> !one.text("state").equals("closed"));
  }

  private static Predicate<Entry> isPast(String field, LocalDate on) {
    return entry ->
        PrintedDate.of(entry.text(field)).filter(one -> one.last().isBefore(on)).isPresent();
  }

  private static String last(Entry entry, String field) {
    return PrintedDate.of(entry.text(field)).map(one -> Words.date(one.last())).orElse("");
  }
}
