package uk.muster.exercises.lesson;

import static uk.muster.register.check.EntryCheck.at;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// What does not go together between what was observed and what was done about it.
record LessonChecks(Registers registers) {
  private static final Set<LessonState> NOTHING_DONE =
      EnumSet.of(
          LessonState.OBSERVATION,
          LessonState.IDENTIFIED,
          LessonState.ACCEPTED,
          LessonState.ACTIONS);

  List<Check> all() {
    return List.of(
        check(
            "lesson-without-action",
            Severity.WARNING,
            "Lesson without an action",
            "An observation or lesson that is neither rejected nor implemented, and for which no"
                + " action is in the register",
            LessonChecks::withoutAction),
        check(
            "lesson-overdue",
            Severity.WARNING,
            "Accepted lesson that is overdue",
            "A lesson accepted, or with actions under way, that was to be implemented before the"
                + " day",
            LessonChecks::overdue),
        check(
            "objective-missed-without-lesson",
            Severity.WARNING,
            "Objective missed without a lesson",
            "An objective of an exercise that was not met, by rating or by word, while no lesson"
                + " was found by that exercise",
            LessonChecks::missed));
  }

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "exercises." + name, severity, Right.READ_CAPABILITY, title, definition, rule);
  }

  private static boolean is(Entry lesson, Set<LessonState> states, LocalDate on) {
    return LessonState.on(lesson, on).filter(states::contains).isPresent();
  }

  private static Stream<Finding> withoutAction(Held held) {
    var asked =
        held.of("actions").stream()
            .map(one -> one.text("asked_by"))
            .collect(Collectors.toUnmodifiableSet());
    return held.of("lessons").stream()
        .filter(one -> is(one, NOTHING_DONE, held.on()))
        .filter(one -> !asked.contains("lessons/" + one.code()))
        .map(one ->
            at(
                one,
                one.text("four_c"),
                "“%s” stands at “%s”, and no action follows from it."
                    .formatted(
                        one.text("name"),
                        LessonState.on(one, held.on()).map(LessonState::words).orElseThrow())));
  }

  private static Stream<Finding> overdue(Held held) {
    return held.of("lessons").stream()
        .filter(one -> is(one, EnumSet.of(LessonState.ACCEPTED, LessonState.ACTIONS), held.on()))
        .flatMap(one ->
            PrintedDate.of(one.text("due")).map(PrintedDate::last).stream()
                .filter(last -> last.isBefore(held.on()))
                .map(last ->
                    at(
                        one,
                        one.text("four_c"),
                        "“%s” was to be implemented by %s."
                            .formatted(one.text("name"), Words.date(last)))));
  }

  private static Stream<Finding> missed(Held held) {
    var taught =
        held.of("lessons").stream()
            .map(one -> one.text("exercise"))
            .collect(Collectors.toUnmodifiableSet());
    return held.of("exercise-objectives").stream()
        .filter(
            one -> one.text("met").equals("no") || List.of("1", "2").contains(one.text("rating")))
        .filter(one -> !taught.contains(one.text("exercise")))
        .map(one ->
            at(
                one,
                one.text("four_c"),
                "“%s” was not met, and its exercise has taught no lesson."
                    .formatted(one.text("name"))));
  }
}
