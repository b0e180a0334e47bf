package uk.muster.governance;

import static uk.muster.register.check.EntryCheck.at;

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

/// What does not go together in how a force is held to account.
record GovernanceChecks(Registers registers) {
  private static final int QUARTER = 3;

  List<Check> all() {
    return List.of(
        check(
            "board-has-not-met",
            Severity.WARNING,
            "Board that has not met in a quarter",
            "A board that says it meets every month or quarter, and of which no meeting was held in"
                + " the three months up to the day; a month counts by its last day",
            GovernanceChecks::notMet),
        check(
            "decision-without-reasons",
            Severity.WARNING,
            "Decision without reasons",
            "A decision of a board that does not say why",
            held ->
                held.of("decisions").stream()
                    .filter(one -> one.text("reasons").isEmpty())
                    .map(one ->
                        at(
                            one,
                            "",
                            "“%s” was decided without reasons.".formatted(one.text("name"))))),
        check(
            "due-regard-without-ground",
            Severity.SERIOUS,
            "Due regard without what was before them",
            "A record that due regard was had which does not say what was before them",
            held ->
                held.of("due-regard").stream()
                    .filter(one -> one.text("state").equals("had"))
                    .filter(one -> one.text("before_them").isEmpty())
                    .map(one ->
                        at(
                            one,
                            "",
                            "“%s” says that due regard was had, and not what was before them."
                                .formatted(one.text("name"))))),
        check(
            "due-regard-asked",
            Severity.NOTE,
            "Due regard asked for and not on record",
            "A record that due regard is asked for, of a plan year that has begun",
            GovernanceChecks::onlyAsked),
        check(
            "action-of-a-board-overdue",
            Severity.SERIOUS,
            "Action that a board asked for, overdue",
            "An action that a board, a meeting, an item or a decision of it asked for, that is open"
                + " or in progress and was due before the day; a month or year is over after its"
                + " last day",
            GovernanceChecks::overdue));
  }

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "governance." + name, severity, Right.READ_GOVERNANCE, title, definition, rule);
  }

  private static Stream<Finding> notMet(Held held) {
    return held.of("boards").stream()
        .filter(board -> List.of("monthly", "quarterly").contains(board.text("rhythm")))
        .filter(board -> !metSince(held, board))
        .map(board ->
            at(
                board,
                "",
                "“%s” meets %s by its own rhythm, and no meeting was held in the three months to %s."
                    .formatted(
                        board.text("name"),
                        board.text("rhythm").equals("monthly") ? "every month" : "every quarter",
                        Words.date(held.on()))));
  }

  private static boolean metSince(Held held, Entry board) {
    return held.of("board-meetings").stream()
        .filter(meeting -> meeting.text("board").equals(board.code()))
        .filter(BoardRecord::isHeld)
        .flatMap(meeting -> PrintedDate.of(meeting.text("held_on")).stream())
        .anyMatch(day ->
            !day.first().isAfter(held.on())
                && !day.last().isBefore(held.on().minusMonths(QUARTER)));
  }

  private static Stream<Finding> overdue(Held held) {
    return held.of("actions").stream()
        .filter(one -> List.of("open", "in-progress").contains(one.text("state")))
        .filter(one -> Governance.ASKING.contains(one.text("asked_by").split("/", -1)[0]))
        .flatMap(one ->
            PrintedDate.of(one.text("due")).map(PrintedDate::last).stream()
                .filter(last -> last.isBefore(held.on()))
                .map(last ->
                    at(
                        one,
                        "",
                        "“%s” was asked for by a board, was due on %s and is open."
                            .formatted(one.text("name"), Words.date(last)))));
  }

  private static Stream<Finding> onlyAsked(Held held) {
    return held.of("due-regard").stream()
        .filter(one -> one.text("state").equals("asked"))
        .filter(one ->
            PrintedDate.of(one.text("plan_year"))
                .filter(year -> !year.first().isAfter(held.on()))
                .isPresent())
        .map(one ->
            at(
                one,
                "",
                "“%s”: due regard was asked for, the year %s has begun, and none is on record."
                    .formatted(one.text("name"), one.text("plan_year"))));
  }
}
