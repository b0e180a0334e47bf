package uk.muster.exercises.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Wrong;

/// What a lesson must say to be in its state. Pure: the same for a form and for a file. What it
/// takes other rows to decide is in `LessonFeed`.
final class LessonRules {
  static final KindRules ALL =
      row ->
          LessonState.of(row.text(LessonKinds.STATE.name()))
              .map(state ->
                  Stream.of(
                          undated(state, row),
                          notYet(state, row),
                          outOfOrder(state, row),
                          unexplained(state, row),
                          validation(state, row))
                      .flatMap(List::stream)
                      .toList())
              .orElse(List.of());

  private LessonRules() {}

  /// No state is skipped: each one gone through has its day; of an observation it may be unknown.
  private static List<Wrong> undated(LessonState state, Draft row) {
    return gone(state).stream()
        .filter(one -> one != LessonState.OBSERVATION && row.text(one.date().name()).isEmpty())
        .map(one ->
            new Wrong(
                one.date().name(),
                "",
                "%s is empty: a lesson in the state %s went through it"
                    .formatted(one.date().label(), state.words())))
        .toList();
  }

  private static List<LessonState> gone(LessonState state) {
    return Stream.concat(state.way().stream(), Stream.of(state)).toList();
  }

  /// What comes later has no day yet.
  private static List<Wrong> notYet(LessonState state, Draft row) {
    var dates = gone(state).stream().map(one -> one.date().name()).toList();
    return Stream.of(LessonState.values())
        .map(LessonState::date)
        .distinct()
        .filter(date -> !dates.contains(date.name()) && !row.text(date.name()).isEmpty())
        .map(date -> ahead(date, state, row))
        .toList();
  }

  private static Wrong ahead(KindField field, LessonState state, Draft row) {
    return new Wrong(
        field.name(),
        row.text(field.name()),
        "%s (%s) does not go with the state %s"
            .formatted(field.label(), row.text(field.name()), state.words()));
  }

  /// The days of the way follow each other.
  private static List<Wrong> outOfOrder(LessonState state, Draft row) {
    var wrong = new ArrayList<Wrong>();
    var before = Optional.<KindField>empty();
    for (var one : gone(state)) {
      if (!row.text(one.date().name()).isEmpty()) {
        before.ifPresent(
            earlier -> wrong.addAll(KindRules.notBefore(one.date(), earlier).check(row)));
        before = Optional.of(one.date());
      }
    }
    return wrong;
  }

  private static List<Wrong> unexplained(LessonState state, Draft row) {
    var wrong = new ArrayList<Wrong>();
    if (state == LessonState.REJECTED) {
      wrong.addAll(missing(LessonKinds.REASON, state, row));
    }
    if (state == LessonState.SHARED) {
      wrong.addAll(missing(LessonKinds.SHARED_WITH, state, row));
    } else if (!row.text(LessonKinds.SHARED_WITH.name()).isEmpty()) {
      wrong.add(ahead(LessonKinds.SHARED_WITH, state, row));
    }
    return wrong;
  }

  private static List<Wrong> missing(KindField field, LessonState state, Draft row) {
    return row.text(field.name()).isEmpty()
        ? List.of(
            new Wrong(
                field.name(),
                "",
                "%s is empty: the state %s needs it".formatted(field.label(), state.words())))
        : List.of();
  }

  /// Validated by an exercise or an operation, and never by the one that found it.
  private static List<Wrong> validation(LessonState state, Draft row) {
    var wrong = new ArrayList<Wrong>();
    var fields = List.of(LessonKinds.VALIDATED_IN, LessonKinds.VALIDATED_OPERATION);
    if (!state.isValidated()) {
      fields.stream()
          .filter(field -> !row.text(field.name()).isEmpty())
          .forEach(field -> wrong.add(ahead(field, state, row)));
    } else if (fields.stream().allMatch(field -> row.text(field.name()).isEmpty())) {
      wrong.add(
          new Wrong(
              LessonKinds.VALIDATED_IN.name(),
              "",
              "The state %s needs the later exercise or operation in which it was tried"
                  .formatted(state.words())));
    }
    wrong.addAll(finder(LessonKinds.VALIDATED_IN, LessonKinds.EXERCISE, "exercise", row));
    wrong.addAll(finder(LessonKinds.RETEST, LessonKinds.EXERCISE, "exercise", row));
    wrong.addAll(finder(LessonKinds.VALIDATED_OPERATION, LessonKinds.OPERATION, "operation", row));
    return wrong;
  }

  private static List<Wrong> finder(KindField field, KindField found, String what, Draft row) {
    var value = row.text(field.name());
    return !value.isEmpty() && value.strip().equalsIgnoreCase(row.text(found.name()).strip())
        ? List.of(
            new Wrong(
                field.name(),
                value,
                "%s (%s) is the %s that found the lesson"
                    .formatted(field.label(), value, what.toLowerCase(Locale.UK))))
        : List.of();
  }
}
