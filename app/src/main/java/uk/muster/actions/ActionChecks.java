package uk.muster.actions;

import static uk.muster.register.check.EntryCheck.at;

import java.time.temporal.ChronoUnit;
import java.util.List;
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

/// What does not go together in the register of actions.
record ActionChecks(Registers registers) {
  private static final String ACTIONS = "actions";

  List<Check> all() {
    return List.of(
        check(
            "closed-without-evidence",
            Severity.SERIOUS,
            "Action closed without evidence",
            "An action in the state completed that does not say what shows that it is done",
            ActionChecks::withoutEvidence),
        check(
            "action-overdue",
            Severity.WARNING,
            "Action overdue",
            "An action that is open or in progress and was due before the day; a month or year is"
                + " over after its last day",
            ActionChecks::overdue),
        check(
            "action-without-date",
            Severity.NOTE,
            "Open action that is never due",
            "An action that is open or in progress and has no date by which it is due",
            ActionChecks::undated));
  }

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "actions." + name, severity, Right.READ_CAPABILITY, title, definition, rule);
  }

  private static Stream<Finding> withoutEvidence(Held held) {
    return held.of(ACTIONS).stream()
        .filter(one -> one.text("state").equals("completed") && !Actions.isShown(one))
        .map(one ->
            at(
                one,
                "",
                "“%s” is completed%s, and nothing shows that it is done."
                    .formatted(one.text("name"), by(one))));
  }

  private static String by(Entry one) {
    return one.text("owner").isEmpty() ? "" : " by the post " + one.text("owner");
  }

  private static Stream<Finding> overdue(Held held) {
    return open(held)
        .flatMap(one ->
            PrintedDate.of(one.text("due")).map(PrintedDate::last).stream()
                .filter(last -> last.isBefore(held.on()))
                .map(last ->
                    at(
                        one,
                        "",
                        "“%s” was due on %s and is %s overdue."
                            .formatted(
                                one.text("name"),
                                Words.date(last),
                                Words.count(
                                    ChronoUnit.DAYS.between(last, held.on()), "day", "days")))));
  }

  private static Stream<Finding> undated(Held held) {
    return open(held)
        .filter(one -> one.text("due").isEmpty())
        .map(one -> at(one, "", "“%s” is open and has no date.".formatted(one.text("name"))));
  }

  private static Stream<Entry> open(Held held) {
    return held.of(ACTIONS).stream()
        .filter(one -> List.of("open", "in-progress").contains(one.text("state")));
  }
}
